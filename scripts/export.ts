import type { ExportRequest } from '../src/build/export-request.ts'
import type { Paper } from '../src/paper/compose/paper.ts'
import type { Run } from '../src/paper/compose/run.ts'
import type { KitFile } from '../src/paper/files/kit-files.ts'
import type { WorkerClient } from '../src/paper/pdf/worker-client.ts'
import type { Problem } from '../src/workshop/model/problem.ts'
import type { Workshop } from '../src/workshop/model/workshop.ts'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { readExportRequest } from '../src/build/export-request.ts'
import { openPage } from '../src/build/open-page.ts'
import { readForExport } from '../src/build/read-for-export.ts'
import { progressLine } from '../src/build/terminal-progress.ts'
import { tableLines } from '../src/build/terminal-table.ts'
import { count } from '../src/language/en-GB/counts.ts'
import { fileSize } from '../src/language/en-GB/sizes.ts'
import { startWorker } from '../src/paper/pdf/worker-client.ts'

const help = `Makes the kit on paper: every handout and every paper for the facilitator as web page and PDF,
in large print and as forms, with the calendar and the page to download them from.

Usage: npm run export -- [options]

  --only <ids>         only these papers, with commas between them: run-sheet,action-plan (and calendar)
  --list               list the papers and their ids, without making anything
  --paper <size>       a4, letter or both (default both)
  --no-large-print     leave out the large-print PDFs (18 point)
  --length <minutes>   45, 60 or 90 (default: the length in workshop.yaml)
  --start <when>       day and hour of the session, 2027-03-03T14:00; without it, times count from 0:00
  --late <minutes>     plan again for a session that runs late
  --venue <words>      where it takes place, for the schedule and the calendar
  --address, --code    a session's address and code, for its join poster
  --out <folder>       where to write (default dist/kit)
  --open               open the downloads page when everything is made
  --root <folder>      make the kit of another folder
  -h, --help           show this

Examples:
  npm run export
  npm run export -- --length 90 --start 2027-03-03T14:00 --venue "Room B.1.10"
  npm run export -- --only run-sheet,schedule --late 6 --paper a4
  npm run export -- --only join-poster --address https://workshop.example.ac.uk --code K7M3QX

The list of files goes to standard output. The exit code is 1 if a paper couldn't be made, 2 if an option is wrong.`

async function main(): Promise<void> {
  const { request, mistakes } = readExportRequest(process.argv.slice(2))
  if (request.help)
    return console.log(help)
  if (mistakes.length > 0)
    return fail(mistakes, 2)
  const root = resolve(request.root)
  // The whole kit is typeset in two threads; the second one warms up while the content is read.
  const worker = request.only === null && !request.list ? startWorker(root) : null
  try {
    const { workshop, problems, broken } = await readForExport(root)
    await printProblems(problems)
    if (workshop)
      await exportKit(root, workshop, broken, request, worker)
  }
  finally {
    await worker?.close()
  }
}

async function exportKit(
  root: string,
  workshop: Workshop,
  broken: string[],
  request: ExportRequest,
  worker: WorkerClient | null,
): Promise<void> {
  // Late, when the second thread is at work: the kit's pages need the loader for JSX, the PDFs do not.
  await import('../src/jsx-loader.ts')
  const sound = { ...workshop, handouts: workshop.handouts.filter(({ id }) => !broken.includes(id)) }
  const run = await runFor(sound, request)
  if (run === null)
    return
  await warnOfClash(run)
  const [{ kitPapers }, { makeKit }] = await Promise.all([
    import('../src/paper/compose/paper.ts'),
    import('../src/paper/files/kit.ts'),
  ])
  const papers = kitPapers(run)
  if (request.list)
    return printPapers(papers)
  const known = ['calendar', ...broken, ...papers.map(({ id }) => id)]
  const unknown = request.only?.filter(id => !known.includes(id)) ?? []
  if (unknown.length > 0)
    return fail(unknown.map(id => `There is no paper "${id}". Run npm run export -- --list to see them all.`), 2)
  const out = resolve(request.out)
  const progress = progressLine()
  const { files, problems } = await makeKit({
    root,
    run,
    out,
    formats: { sizes: request.sizes, largePrint: request.largePrint },
    only: request.only,
    onProgress: progress.show,
    worker,
  })
  progress.clear()
  printSummary(files, out)
  await printProblems(problems)
  const leftOut = broken.filter(id => request.only?.includes(id) ?? true)
  if (leftOut.length > 0)
    console.error(`Left out, for what is wrong with the content (the first lines above): ${leftOut.join(', ')}.`)
  if (request.open)
    openPage(join(out, files.find(({ path }) => path === 'index.html')?.path ?? files[0]?.path ?? ''))
}

/** The one place where the session of a kit is planned; `null` when its start was refused, with a sentence. */
async function runFor(workshop: Workshop, request: ExportRequest): Promise<Run | null> {
  const { makeRun, StartError } = await import('../src/paper/compose/run.ts')
  try {
    return makeRun(workshop, request)
  }
  catch (error) {
    if (!(error instanceof StartError))
      throw error
    fail([`--start: ${error.message}`], 2)
    return null
  }
}

async function warnOfClash({ workshop, options: { startsAt, lengthMinutes } }: Run): Promise<void> {
  const { startClash } = await import('../src/workshop/schedule/schedule.ts')
  const clash = startsAt === null ? null : startClash(workshop, startsAt, lengthMinutes)
  if (clash)
    console.error(`--start: warning: ${clash.fact}. ${clash.remedy}`)
}

function printSummary(files: KitFile[], out: string): void {
  const rows = files.map(({ path, pages, bytes }) => [path, pages === null ? '' : String(pages), fileSize(bytes)])
  printLines(tableLines(['File', 'Pages', 'Size'], rows))
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const folder = relative(process.cwd(), out) || '.'
  console.log(`\n${count(files.length, 'file')}, ${fileSize(total)}, in ${folder}`)
}

function printPapers(papers: Paper[]): void {
  const rows = papers.map(paper => [
    paper.id,
    paper.for,
    paper.sides === null ? '' : String(paper.sides),
    paper.fillable ? 'form' : '',
    paper.title,
  ])
  printLines(tableLines(
    ['Id', 'For', 'Sides, at most', '', 'Title'],
    [...rows, ['calendar', 'students', '', '', 'Dates to import, and the schedule as a table']],
  ))
}

function printLines(lines: string[]): void {
  for (const line of lines) console.log(line)
}

/** Prints what is wrong; an error fails the command. */
async function printProblems(problems: Problem[]): Promise<void> {
  const { formatProblem } = await import('../src/workshop/model/problem.ts')
  for (const problem of problems) console.error(formatProblem(problem))
  if (problems.some(({ severity }) => severity === 'error'))
    process.exitCode = 1
}

function fail(sentences: string[], code: number): void {
  for (const sentence of sentences) console.error(sentence)
  process.exitCode = code
}

// Most of what this program makes lives outside of V8, whose own heap would only hold rubbish for longer if it grew.
setFlagsFromString('--optimize-for-size')
await main()
