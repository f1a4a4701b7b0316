import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('.', import.meta.url))
/** What was transformed once is kept here, by the hash of its source: the transformer is loaded for new files only. */
const keptIn = path.join(source, '../.cache/jsx')

/**
 * Every component as JavaScript, made before anything else runs: the transformer cannot be required any more while a
 * program that imports it, such as a build, is still loading it.
 */
const scripts = new Map(
  globSync('**/*.tsx', { cwd: source })
    .map(name => path.join(source, name))
    .map(file => [file, plainScript(file)]),
)

/**
 * Node runs TypeScript as it is, but not its JSX. Imported before anything else, this lets it run the components of
 * `.tsx` files too.
 */
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx'))
      return nextLoad(url, context)
    const file = fileURLToPath(url)
    return { format: 'module', source: scripts.get(file) ?? plainScript(file), shortCircuit: true }
  },
})

/** The file as JavaScript. @throws when it cannot be parsed */
function plainScript(file: string): string {
  const jsx = readFileSync(file, 'utf8')
  const kept = path.join(keptIn, `${createHash('sha256').update(jsx).digest('hex')}.js`)
  try {
    return readFileSync(kept, 'utf8')
  }
  catch {
    const script = transform(file, jsx)
    keep(kept, script)
    return script
  }
}

function transform(file: string, jsx: string): string {
  const { transformSync } = createRequire(import.meta.url)('rolldown/utils') as typeof import('rolldown/utils')
  const { code, errors } = transformSync(file, jsx, { jsx: { runtime: 'automatic', importSource: 'preact' } })
  if (errors[0])
    throw new Error(`${file}: ${errors[0].message}`)
  return code
}

/** Whole or not at all: several processes may start at once. Where nothing can be written, nothing is kept. */
function keep(file: string, script: string): void {
  const unfinished = `${file}.${process.pid}`
  try {
    mkdirSync(keptIn, { recursive: true })
    writeFileSync(unfinished, script)
    renameSync(unfinished, file)
  }
  catch {}
}
