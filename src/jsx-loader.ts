import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** What was transformed once is kept here, by the hash of its source: the transformer is loaded for new files only. */
const keptIn = fileURLToPath(new URL('../.cache/jsx/', import.meta.url))

/**
 * Node runs TypeScript as it is, but not its JSX. Imported before anything else, this lets it run the components of
 * `.tsx` files too.
 */
registerHooks({
  load(url, context, nextLoad) {
    return url.endsWith('.tsx')
      ? { format: 'module', source: plainScript(fileURLToPath(url)), shortCircuit: true }
      : nextLoad(url, context)
  },
})

/** The file as JavaScript. @throws when it cannot be parsed */
function plainScript(file: string): string {
  const source = readFileSync(file, 'utf8')
  const kept = path.join(keptIn, `${createHash('sha256').update(source).digest('hex')}.js`)
  try {
    return readFileSync(kept, 'utf8')
  }
  catch {
    const script = transform(file, source)
    keep(kept, script)
    return script
  }
}

function transform(file: string, source: string): string {
  const { transformSync } = createRequire(import.meta.url)('rolldown/utils') as typeof import('rolldown/utils')
  const { code, errors } = transformSync(file, source, { jsx: { runtime: 'automatic', importSource: 'preact' } })
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
