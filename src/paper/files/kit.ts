import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Audience } from '../../workshop/model/handout.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Paper, PaperOptions } from '../compose/paper.ts'
import type { WorkerClient } from '../pdf/worker-client.ts'
import type { KitFile, KitProgress } from './kit-files.ts'
import type { Pictures } from './pictures.ts'
import type { PdfFormats } from './variants.ts'
import { calendarFiles } from '../calendar/calendar-files.ts'
import { scheduleCsv } from '../calendar/schedule-csv.ts'
import { derivedPapers, isDerived } from '../compose/derived.ts'
import { handoutPaper } from '../compose/paper.ts'
import { typesetPapers } from '../pdf/typeset-papers.ts'
import { downloadsPage } from '../web/downloads-page.tsx'
import { paperPage } from '../web/paper-page.tsx'
import { KitFiles } from './kit-files.ts'
import { KitFolder } from './kit-folder.ts'
import { hasBrokenPicture, readPictures } from './pictures.ts'
import { facilitatorFolder, pagePath, planPdfs } from './variants.ts'

export interface KitOptions extends PaperOptions, PdfFormats {
  /** The folder to write into; made when it is not there. */
  out: string
  /** Ids of the papers wanted, `calendar` among them; `null` for the whole kit with its downloads page. */
  only: string[] | null
}

export interface KitResult {
  files: KitFile[]
  /** What was not made and why, and what was made with a warning. */
  problems: Problem[]
}

/** Every paper of the kit: the written handouts first, then what is derived from the deck. Throws when the start does not exist on the clock. */
export function kitPapers(workshop: Workshop, options: PaperOptions): Paper[] {
  return [
    ...workshop.handouts.filter(handout => !isDerived(handout)).map(handoutPaper),
    ...derivedPapers(workshop, options),
  ]
}

/**
 * Writes the kit: each paper as page and PDFs, the calendar, the downloads pages. A paper that cannot be
 * made is named in `problems`; all others are still written, each file whole or not at all. `worker` is a
 * typesetter that was started early, to be warm by now; it stays open.
 */
export async function makeKit(
  root: string,
  workshop: Workshop,
  options: KitOptions,
  onProgress: (progress: KitProgress) => void = () => {},
  worker: WorkerClient | null = null,
): Promise<KitResult> {
  const wanted = kitPapers(workshop, options).filter(({ id }) => options.only?.includes(id) ?? true)
  const pictures = await readPictures(root, workshop, wanted)
  const papers = wanted.filter(paper => !hasBrokenPicture(paper, pictures))
  const folder = await KitFolder.open(options.out)
  try {
    const { sizes, largePrint } = options
    const files = new KitFiles(folder, papers, { sizes, largePrint }, onProgress)
    const kit: Kit = { papers, workshop, options, pictures, files }
    writePages(kit)
    const problems = await writePdfs(root, kit, worker)
    writeCalendar(kit)
    writeDownloads(kit)
    if (options.only === null)
      await folder.replaceEarlier()
    return { files: files.list, problems: [...pictures.problems, ...problems] }
  }
  finally {
    await folder.close()
  }
}

interface Kit {
  papers: Paper[]
  workshop: Workshop
  options: KitOptions
  pictures: Pictures
  files: KitFiles
}

function writePages({ papers, workshop, options, pictures, files }: Kit): void {
  const back = options.only === null ? [{ href: 'index.html', label: 'All handouts' }] : []
  for (const paper of papers) {
    const links = planPdfs(paper, options).map(({ path, label }) => ({ href: path.replace(/^.*\//, ''), label }))
    files.write(
      pagePath(paper),
      paperPage(paper, workshop.config, { links: [...back, ...links], pictures: pictures.addresses }),
    )
  }
}

/** Returns what went wrong, in the papers' order. */
async function writePdfs(
  root: string,
  { papers, workshop, options, pictures, files }: Kit,
  worker: WorkerClient | null,
): Promise<Problem[]> {
  const found = new Map<string, Problem[]>()
  const { sizes, largePrint } = options
  const workerProblems = await typesetPapers(
    papers,
    { root, config: withoutLostLogo(workshop.config, pictures), formats: { sizes, largePrint } },
    worker,
    ({ paperId, pdfs, problems }) => {
      found.set(paperId, problems)
      for (const { path, bytes, pages } of pdfs) files.write(path, bytes, pages)
    },
  )
  return [...papers.flatMap(({ id }) => found.get(id) ?? []), ...workerProblems]
}

/** A lost logo is a problem of its own; it keeps no paper from being made. */
function withoutLostLogo(config: WorkshopConfig, pictures: Pictures): WorkshopConfig {
  const { logo, ...institution } = config.institution
  return logo && !pictures.addresses.has(`/${logo}`) ? { ...config, institution } : config
}

function writeCalendar({ workshop, options, files }: Kit): void {
  if (options.only !== null && !options.only.includes('calendar'))
    return
  for (const { name, content } of calendarFiles(workshop, options)) files.write(name, content)
  files.write(`${facilitatorFolder}/schedule.csv`, scheduleCsv(workshop, options))
}

function writeDownloads({ papers, workshop: { config }, options, pictures, files }: Kit): void {
  if (options.only !== null)
    return
  files.writeZip('', 'handouts', config.reviewed)
  files.writeZip(`${facilitatorFolder}/`, 'facilitator', config.reviewed)
  const logo = pictures.addresses.get(`/${config.institution.logo}`) ?? null
  const page = (audience: Audience) =>
    downloadsPage(
      config,
      papers.filter(paper => paper.for === audience),
      files.list,
      { audience, logo, startsAt: options.startsAt },
    )
  const pages = { students: page('students'), facilitator: page('facilitator') }
  files.write('index.html', pages.students)
  files.write(`${facilitatorFolder}/index.html`, pages.facilitator)
}
