import type { Figure } from './support/figure.ts'
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-chromium'
import { findBrowser } from '../src/build/browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Says the most memory that a process has had, in KB, and its processor time, in µs, when it ends. */
const sayMemory = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    process.stderr.write('\\nmemory ' + process.resourceUsage().maxRSS + ' processor ' + (user + system))
  })`)}`

/** Written handouts of about the same length, copied for the growth. */
const growthSet = ['email-templates', 'case-sam', 'linkedin-messages', 'support-sheet']

interface Run {
  seconds: number
  processorSeconds: number
  megabytes: number
  pdfs: string[]
}

/**
 * The kit on paper: the whole kit in a cold process, the same pages through headless Chromium in the same run,
 * and how the time grows with the number of handouts.
 */
export async function measure(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-paper-'))
  try {
    const kit = await fastest(3, () => exportKit(root, join(folder, 'kit')))
    const browser = await printWithChromium(join(folder, 'kit'), kit.pdfs)
    const times = await measureGrowth(folder)
    const [, two = 0, four = 0, eight = 0] = times
    const count = kit.pdfs.length
    return [
      {
        name: 'whole kit on paper, cold process',
        value: kit.seconds,
        unit: 's',
        bound: 3,
        against: { name: 'one Chromium for all', value: browser.open },
        how:
        `npm run export: ${count} PDFs (A4, Letter, large print, forms), pages, calendar, archives; the fastest of 3. `
        + 'Beside it, one headless Chromium kept open prints the same pages as often.',
      },
      {
        name: 'whole kit on paper, peak memory',
        value: kit.megabytes,
        unit: 'MB',
        bound: 300,
        how: 'the most that the process ever held, the worst of 3.',
      },
      {
        name: 'a PDF of the kit against a start of Chromium for it',
        value: (browser.coldEach * count) / kit.seconds,
        unit: '× faster',
        bound: 10,
        atLeast: true,
        how:
        'chromium --print-to-pdf as a command does it: a start, a page, a PDF; '
        + `${browser.coldEach.toFixed(2)} s each, the mean of ${browser.sample}, times ${count}.`,
      },
      {
        name: 'growth with the number of handouts',
        value: (eight - four) / Math.max(2 * (four - two), 0.001),
        unit: '×',
        bound: 1.5,
        how:
        `${[1, 2, 4, 8].map(times => growthSet.length * times).join(', ')} handouts in `
        + `${times.map(seconds => seconds.toFixed(2)).join(', ')} s of the processor, the least of 3 each; `
        + '1 × is a straight line.',
      },
    ]
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function fastest(times: number, run: () => Promise<Run>): Promise<Run> {
  let best = await run()
  for (let no = 1; no < times; no++) {
    const next = await run()
    best = {
      ...best,
      seconds: Math.min(best.seconds, next.seconds),
      processorSeconds: Math.min(best.processorSeconds, next.processorSeconds),
      megabytes: Math.max(best.megabytes, next.megabytes),
    }
  }
  return best
}

async function exportKit(from: string, out: string, ...args: string[]): Promise<Run> {
  const start = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', sayMemory, join(root, 'scripts/export.ts'), '--root', from, '--out', out, ...args],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let talk = ''
  child.stderr.on('data', data => (talk += data))
  const code = await new Promise(resolve => child.on('close', resolve))
  const seconds = (performance.now() - start) / 1000
  if (code !== 0)
    throw new Error(`npm run export failed:\n${talk}`)
  const files = await readdir(out, { recursive: true })
  return {
    seconds,
    processorSeconds: Number(/processor (\d+)/.exec(talk)?.[1] ?? 0) / 1e6,
    megabytes: Number(/memory (\d+)/.exec(talk)?.[1] ?? 0) / 1024,
    pdfs: files.filter(file => file.endsWith('.pdf')),
  }
}

/** Prints the kit's own pages once for each PDF that the kit has of them, in seconds. */
async function printWithChromium(
  kit: string,
  pdfs: string[],
): Promise<{ open: number, coldEach: number, sample: number }> {
  const { executablePath, args, env } = await findBrowser(root)
  const options = { executablePath, args, env: { ...(process.env as Record<string, string>), ...env } }
  const print = async (files: string[]): Promise<number> => {
    const start = performance.now()
    const browser = await chromium.launch(options)
    const page = await browser.newPage()
    for (const pdf of files) {
      await page.goto(pathToFileURL(join(kit, pageOf(pdf))).href)
      await page.pdf({
        format: pdf.includes('letter') ? 'Letter' : 'A4',
        scale: pdf.includes('large-print') ? 1.6 : 1,
        tagged: true,
        outline: true,
      })
    }
    await browser.close()
    return (performance.now() - start) / 1000
  }
  const open = await print(pdfs)
  // A start for each of eight tells what a start costs; all of them would take minutes.
  const some = pdfs.filter((_, index) => index % Math.ceil(pdfs.length / 8) === 0)
  let cold = 0
  for (const pdf of some) cold += await print([pdf])
  return { open, coldEach: cold / some.length, sample: some.length }
}

function pageOf(pdf: string): string {
  return pdf.replace(/-(?:form|(?:large-print-)?(?:a4|letter))\.pdf$/, '.html')
}

/**
 * Seconds of the processor for the handouts once, twice, four and eight times over: other programs do not change them
 * much.
 */
async function measureGrowth(folder: string): Promise<number[]> {
  const times: number[] = []
  for (const copies of [1, 2, 4, 8]) {
    const from = await copyHandouts(folder, copies)
    const only = growthSet.flatMap(id => Array.from({ length: copies }, (_, no) => `${id}-copy-${no + 1}`))
    times.push((await fastest(3, () => exportKit(from, join(from, 'kit'), '--only', only.join(',')))).processorSeconds)
  }
  return times
}

async function copyHandouts(folder: string, copies: number): Promise<string> {
  const from = join(folder, `copies-${copies}`)
  for (const name of ['workshop.yaml', 'facts.yaml', 'toolbox.yaml', 'slides.md', 'handouts', 'public'])
    await cp(join(root, name), join(from, name), { recursive: true })
  for (const id of growthSet) {
    const text = await readFile(join(root, 'handouts', `${id}.md`), 'utf8')
    for (let no = 1; no <= copies; no++) await writeFile(join(from, 'handouts', `${id}-copy-${no}.md`), text)
  }
  return from
}
