import type { Problem } from '../workshop/problem.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Paper, PaperOptions } from './paper.ts'
import type { Pictures } from './pictures.ts'
import type { Job } from './plan.ts'
import type { Fit, PaperSize, Variant } from './sheet.ts'
import { calendarFiles } from './calendar/calendar-files.ts'
import { scheduleCsv } from './calendar/schedule-csv.ts'
import { derivedPapers, isDerived } from './derived/derived.ts'
import { downloadsPage } from './downloads-page.ts'
import { KitFolder } from './kit-folder.ts'
import { paperPage } from './page.ts'
import { handoutPaper } from './paper.ts'
import { hasBrokenPicture, readPictures } from './pictures.ts'
import { facilitatorFolder, planJobs } from './plan.ts'
import { makeSheet } from './sheet.ts'
import { fitToSides } from './sides.ts'
import { Press } from './typst.ts'
import { packZip } from './zip.ts'

export interface KitOptions extends PaperOptions {
  /** The folder to write into; made when it is not there. */
  out: string
  sizes: PaperSize[]
  largePrint: boolean
  /** Ids of the papers wanted, `calendar` among them; `null` for the whole kit with its downloads page. */
  only: string[] | null
}

/** One file that was written. */
export interface KitFile {
  path: string
  /** `null` for files that belong to no paper. */
  paperId: string | null
  label: string
  pages: number | null
  bytes: number
}

export interface KitProgress {
  done: number
  total: number
  path: string
}

export interface KitResult {
  files: KitFile[]
  /** What was not made and why, and what was made with a warning. */
  problems: Problem[]
}

/** Every paper of the kit: the written handouts first, then what is derived from the deck. Throws when the start does not exist on the clock. */
export function kitPapers(workshop: Workshop, options: PaperOptions): Paper[] {
  return [...workshop.handouts.filter(handout => !isDerived(handout)).map(handoutPaper), ...derivedPapers(workshop, options)]
}

/**
 * Writes the kit: each paper as page and PDFs, the calendar, the downloads pages. A paper that cannot be
 * made is named in `problems`; all others are still written, each file whole or not at all.
 */
export async function makeKit(root: string, workshop: Workshop, options: KitOptions, onProgress: (progress: KitProgress) => void = () => {}): Promise<KitResult> {
  const papers = kitPapers(workshop, options).filter(({ id }) => options.only?.includes(id) ?? true)
  const folder = await KitFolder.open(options.out)
  try {
    const kit = new Kit(root, workshop, options, folder, await readPictures(root, workshop, papers))
    const jobs = planJobs(papers, options)
    for (const [index, job] of jobs.entries()) {
      await kit.make(job, jobs)
      onProgress({ done: index + 1, total: jobs.length, path: job.path })
    }
    await kit.finish(papers)
    return kit.result
  }
  finally {
    await folder.close()
  }
}

class Kit {
  readonly result: KitResult
  readonly #root: string
  readonly #workshop: Workshop
  readonly #options: KitOptions
  readonly #folder: KitFolder
  readonly #pictures: Pictures
  readonly #contents = new Map<string, Uint8Array>()
  /** How tightly a paper was set on a size, so that its form looks the same. */
  readonly #fits = new Map<string, Fit>()
  readonly #failed = new Set<string>()
  #press: Press | null = null

  constructor(root: string, workshop: Workshop, options: KitOptions, folder: KitFolder, pictures: Pictures) {
    this.#root = root
    this.#workshop = workshop
    this.#options = options
    this.#folder = folder
    this.#pictures = pictures
    this.result = { files: [], problems: [...pictures.problems] }
  }

  async make(job: Job, jobs: Job[]): Promise<void> {
    if (this.#failed.has(job.paper.id) || hasBrokenPicture(job.paper, this.#pictures))
      return
    if (job.make.kind === 'html')
      return this.#write(job.path, this.#page(job, jobs), job)
    try {
      const made = await this.#pdf(job.paper, job.make.variant)
      if (made)
        await this.#write(job.path, made.pdf, job, made.pages)
    }
    catch (error) {
      this.#fail(job.paper, `"${job.paper.title}" could not be made as ${job.label}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  async finish(papers: Paper[]): Promise<void> {
    const { only } = this.#options
    if (only === null || only.includes('calendar'))
      await this.#calendar()
    if (only !== null)
      return
    await this.#zip('', 'handouts')
    await this.#zip(`${facilitatorFolder}/`, 'facilitator')
    await this.#index(papers, 'students', 'index.html')
    await this.#index(papers, 'facilitator', `${facilitatorFolder}/index.html`)
    await this.#folder.replaceEarlier()
  }

  #page(job: Job, jobs: Job[]): string {
    const others = jobs.filter(other => other.paper.id === job.paper.id && other.make.kind === 'pdf')
    const links = others.map(other => ({ href: other.path.replace(/^.*\//, ''), label: other.label }))
    const back = this.#options.only === null ? [{ href: 'index.html', label: 'All handouts' }] : []
    return paperPage(job.paper, this.#workshop.config, { links: [...back, ...links], pictures: this.#pictures.addresses })
  }

  async #pdf(paper: Paper, variant: Variant): Promise<{ pdf: Uint8Array, pages: number } | null> {
    // The first PDF starts Typst; a run that makes only pages or the calendar never pays for it.
    this.#press ??= new Press(this.#root)
    const press = this.#press
    const sheet = makeSheet(paper, this.#workshop.config, variant)
    if (sheet.data.logo !== null && !this.#pictures.addresses.has(sheet.data.logo))
      sheet.data.logo = null
    this.#warnOfLetters(paper, sheet.missing)
    const key = `${paper.id} ${variant.size}`
    if (variant.large || variant.form) {
      const printed = this.#fits.get(key) ?? sheet.data.fit
      // Boxes to type in are higher than lines to write on: a form may need a tighter setting than its print.
      const { laidOut } = variant.form ? fitToSides(press, sheet, paper, variant.size, printed) : { laidOut: press.layOut({ ...sheet.data, fit: printed }) }
      const plain = laidOut.pdf()
      const pdf = variant.form ? await (await import('./form.ts')).makeForm(plain, sheet.fields) : plain
      await press.rest()
      return { pdf, pages: laidOut.pages }
    }
    const { laidOut, fit, problem } = fitToSides(press, sheet, paper, variant.size, this.#fits.get(`${paper.id} ${this.#options.sizes[0]}`))
    this.#fits.set(key, fit)
    if (problem) {
      this.result.problems.push(problem)
      return null
    }
    const pdf = laidOut.pdf()
    await press.rest()
    return { pdf, pages: laidOut.pages }
  }

  #fail(paper: Paper, fact: string): void {
    this.#failed.add(paper.id)
    this.result.problems.push({ file: `handouts/${paper.id}.md`, line: null, fact, remedy: 'Look for a picture or a table that is not as it should be.', severity: 'error' })
  }

  #warnOfLetters(paper: Paper, missing: string[]): void {
    const letters = [...new Set(missing)]
    const file = `handouts/${paper.id}.md`
    if (letters.length === 0 || this.result.problems.some(problem => problem.file === file && problem.severity === 'warning'))
      return
    const shown = letters.slice(0, 8).join(' ')
    this.result.problems.push({ file, line: null, fact: `the printed fonts have no ${letters.length === 1 ? 'sign' : 'signs'} ${shown}${letters.length > 8 ? ' …' : ''}`, remedy: 'The PDF names the script instead, as [Arabic]; the web page shows it in full. Write it in Latin, Greek or Cyrillic letters for print.', severity: 'warning' })
  }

  async #calendar(): Promise<void> {
    for (const { name, content } of calendarFiles(this.#workshop, this.#options))
      await this.#write(name, content, null)
    await this.#write(`${facilitatorFolder}/schedule.csv`, scheduleCsv(this.#workshop, this.#options), null)
  }

  async #zip(folder: string, name: string): Promise<void> {
    const files = [...this.#contents]
      .filter(([path]) => path.slice(0, path.lastIndexOf('/') + 1) === folder && !path.endsWith('.zip'))
      .map(([path, content]) => ({ path: `${name}/${path.slice(folder.length)}`, content }))
    await this.#write(`${folder}${name}.zip`, packZip(files, this.#workshop.config.reviewed), null)
  }

  async #index(papers: Paper[], audience: Paper['for'], path: string): Promise<void> {
    const page = downloadsPage(this.#workshop.config, papers.filter(paper => paper.for === audience), this.result.files, {
      audience,
      logo: this.#pictures.addresses.get(`/${this.#workshop.config.institution.logo}`) ?? null,
      startsAt: this.#options.startsAt,
    })
    await this.#write(path, page, null)
  }

  async #write(path: string, content: Uint8Array | string, job: Job | null, pages: number | null = null): Promise<void> {
    const bytes = await this.#folder.write(path, content)
    if (this.#options.only === null)
      this.#contents.set(path, typeof content === 'string' ? Buffer.from(content) : content)
    this.result.files.push({ path, paperId: job?.paper.id ?? null, label: job?.label ?? '', pages, bytes })
  }
}
