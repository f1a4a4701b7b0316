import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Audience } from '../../workshop/model/handout.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Paper } from '../compose/paper.ts'
import type { Run } from '../compose/run.ts'
import type { PaperSize } from '../pdf/sheet.ts'
import type { TypesetPaper } from '../pdf/typesetter.ts'
import type { WorkerClient } from '../pdf/worker-client.ts'
import type { KitFile, KitProgress } from './kit-files.ts'
import type { Pictures } from './pictures.ts'
import type { PdfFormats } from './variants.ts'
import { pageWords } from '../../language/words.ts'
import { calendarFiles } from '../calendar/calendar-files.ts'
import { scheduleCsv } from '../calendar/schedule-csv.ts'
import { kitPapers } from '../compose/paper.ts'
import { typesetPapers } from '../pdf/typeset-papers.ts'
import { downloadsPage } from '../web/downloads-page.tsx'
import { paperPage } from '../web/paper-page.tsx'
import { KitFiles } from './kit-files.ts'
import { KitFolder } from './kit-folder.ts'
import { hasBrokenPicture, readPictures } from './pictures.ts'
import { facilitatorFolder, pagePath, pdfVariants } from './variants.ts'

/** What kit to make, and where. */
export interface KitOrder {
  /** The folder of the content, with its pictures. */
  root: string
  run: Run
  /** The folder to write into; made when it is not there. */
  out: string
  formats: PdfFormats
  /** Ids of the papers wanted, `calendar` among them; `null` for the whole kit with its downloads page. */
  only: string[] | null
  onProgress?: (progress: KitProgress) => void
  /** A typesetter that was started early, to be warm by now; it stays open. */
  worker?: WorkerClient | null
}

export interface KitResult {
  files: KitFile[]
  /** What was not made and why, and what was made with a warning. */
  problems: Problem[]
}

/**
 * Writes the kit: each paper as web page and PDFs, the calendar, the downloads pages. A paper that cannot be
 * made is named in `problems`; all others are still written, each file whole or not at all.
 */
export async function makeKit(order: KitOrder): Promise<KitResult> {
  const { root, run, out, only, onProgress = () => {} } = order
  const formats = { ...order.formats, sizes: ownFirst(order.formats.sizes, run.workshop.config.paper) }
  const wanted = kitPapers(run).filter(({ id }) => only?.includes(id) ?? true)
  const pictures = await readPictures(root, run.workshop, wanted)
  const papers = wanted.filter(paper => !hasBrokenPicture(paper, pictures))
  const folder = await KitFolder.open(out)
  try {
    const kit: Kit = { ...order, formats, papers, pictures, files: new KitFiles(folder, papers, formats, onProgress) }
    const problems = await writePagesAndPdfs(kit)
    writeCalendar(kit)
    writeDownloads(kit)
    if (only === null)
      await folder.replaceEarlier(run.options)
    return { files: kit.files.list, problems: [...pictures.problems, ...problems] }
  }
  finally {
    await folder.close()
  }
}

/** The size of the university's own printers comes first; forms and large print have no other. */
function ownFirst(sizes: PaperSize[], own: PaperSize): PaperSize[] {
  return sizes.includes(own) ? [own, ...sizes.filter(size => size !== own)] : sizes
}

interface Kit extends KitOrder {
  papers: Paper[]
  pictures: Pictures
  files: KitFiles
}

function writePages({ papers, run, formats, only, pictures, files }: Kit): void {
  const back = only === null ? [{ href: 'index.html', label: pageWords.paper.allHandouts }] : []
  for (const paper of papers) {
    const links = pdfVariants(paper, formats).map(({ path, label }) => ({ href: path.replace(/^.*\//, ''), label }))
    files.write(
      pagePath(paper),
      paperPage(paper, run.workshop.config, { links: [...back, ...links], pictures: pictures.addresses }),
    )
  }
}

/** Returns what went wrong, in the papers' order. The pages are written while a second thread begins with the PDFs. */
async function writePagesAndPdfs(kit: Kit): Promise<Problem[]> {
  const { root, run, papers, formats, pictures, files, worker = null } = kit
  const found = new Map<string, Problem[]>()
  const config = withoutLostLogo(run.workshop.config, pictures)
  const onMade = (made: TypesetPaper) => {
    found.set(made.paperId, made.problems)
    for (const { path, bytes, pages } of made.pdfs) files.write(path, bytes, pages)
  }
  const options = { root, config, formats }
  const workerProblems = await typesetPapers(papers, options, worker, onMade, () => writePages(kit))
  return [...papers.flatMap(({ id }) => found.get(id) ?? []), ...workerProblems]
}

/** A lost logo is a problem of its own; it keeps no paper from being made. */
function withoutLostLogo(config: WorkshopConfig, pictures: Pictures): WorkshopConfig {
  const { logo, ...institution } = config.institution
  return logo && !pictures.addresses.has(`/${logo}`) ? { ...config, institution } : config
}

function writeCalendar({ run, only, files }: Kit): void {
  if (only !== null && !only.includes('calendar'))
    return
  for (const { name, content } of calendarFiles(run)) files.write(name, content)
  files.write(`${facilitatorFolder}/schedule.csv`, scheduleCsv(run))
}

function writeDownloads({ papers, run: { workshop: { config }, options }, only, pictures, files }: Kit): void {
  if (only !== null)
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
