import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { findBrowser } from '../src/build/browser.ts'
import { runSlidev } from '../src/build/build-deck.ts'
import { fileSize } from '../src/language/en-GB/sizes.ts'

const help = `Makes the slides' PDF.

  npm run export:deck -- [options]

  --out <file>   where it goes (default: dist/slides.pdf)
  --dark         with the dark palette
  --help         this text
`

await main()

async function main() {
  try {
    const { values } = parseArgs({
      options: { out: { type: 'string' }, dark: { type: 'boolean' }, help: { type: 'boolean' } },
    })
    if (values.help)
      return void process.stdout.write(help)
    await exportDeck(process.cwd(), values.out ?? 'dist/slides.pdf', values.dark ?? false)
  }
  catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

async function exportDeck(root: string, out: string, dark: boolean): Promise<void> {
  const browser = await findBrowser(root)
  const file = resolve(root, out)
  // Slidev adds the ".pdf". Finished first, then moved: a broken run leaves no half-written file.
  const partial = join(root, '.cache', `slides-${process.pid}`)
  await mkdir(dirname(file), { recursive: true })
  await mkdir(dirname(partial), { recursive: true })
  process.stderr.write('Drawing the slides with a browser. This takes about half a minute…\n')
  try {
    const options = [
      '--format',
      'pdf',
      '--output',
      partial,
      '--executable-path',
      browser.executablePath,
      '--timeout',
      '120000',
      '--with-toc',
    ]
    await runSlidev(root, ['export', 'slides.md', ...options, ...(dark ? ['--dark'] : [])], browser.env)
    await rename(`${partial}.pdf`, file)
  }
  finally {
    await rm(`${partial}.pdf`, { force: true })
  }
  const { size } = await stat(file)
  process.stdout.write(`${out}  ${fileSize(size)}\n`)
}
