import { relative, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import '../src/jsx-loader.ts'

// A build is for people, whoever asks for it: in a test run, JSX would bring its helpers and this computer's paths.
process.env.NODE_ENV = 'production'

const help = `Builds the static site: a front page, the workshop for one person, the handouts, and the slides
without notes. Put the folder on any web host, at any path. It doesn't need a server of its own.

Usage: npm run build [-- options]

  --out <folder>   where to write (default dist/site); what is there is replaced
  -h, --help       show this

Examples:
  npm run build
  npm run build -- --out public_html/interviews`

async function main(): Promise<void> {
  const options = readArguments()
  if (!options)
    return
  // Imported late: only now can Node load the site's pages.
  const { buildSite } = await import('../src/build/build-site.ts')
  const out = resolve(options.out)
  await buildSite({ root: process.cwd(), out, onStep: says => console.error(`${says}…`) })
  console.log(`The site is in ${relative(process.cwd(), out) || '.'}. Any web host can serve it, from any path.`)
}

function readArguments(): { out: string } | null {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'dist/site' }, help: { type: 'boolean', short: 'h', default: false } },
  })
  if (!values.help)
    return { out: values.out }
  console.log(help)
  return null
}

try {
  await main()
}
catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
