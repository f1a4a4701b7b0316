import { createRequire } from 'node:module'

/** What is used here of qpdf's program, compiled to WebAssembly. */
interface Qpdf {
  callMain: (args: string[]) => number
  FS: { writeFile: (path: string, bytes: Uint8Array) => void }
}

interface QpdfSettings {
  locateFile: () => string
}

export interface QpdfVerdict {
  /** 0 when nothing is wrong, 3 after a warning, 2 when the file is broken. */
  code: number
  said: string
}

const require = createRequire(import.meta.url)
const startQpdf = require('@neslinesli93/qpdf-wasm') as (settings: QpdfSettings) => Promise<Qpdf>

const program = require.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm')

/** What `qpdf --check` finds in a PDF. */
export async function checkWithQpdf(bytes: Uint8Array): Promise<QpdfVerdict> {
  const lines: string[] = []
  const qpdf = await withConsole(
    line => lines.push(line),
    () => startQpdf({ locateFile: () => program }),
  )
  qpdf.FS.writeFile('/paper.pdf', bytes)
  const code = qpdf.callMain(['--check', '/paper.pdf'])
  return { code, said: lines.join('\n') }
}

/** The program takes hold of the console once, as it starts, so this is the moment to give it another one. */
function withConsole<T>(hear: (line: string) => void, start: () => T): T {
  const { log, error } = console
  Object.assign(console, { log: hear, error: hear })
  try {
    return start()
  }
  finally {
    Object.assign(console, { log, error })
  }
}
