import type { SheetData } from './sheet.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFonts } from '../typeset/fonts.ts'

/** A sheet that has been laid out, not yet written. */
export interface LaidOut {
  pages: number
  /** Where the content of the last page ends, in millimetres from its top. */
  endMm: number
  /** Writes it as a tagged PDF/UA-1. Throws when the standard refuses something. */
  pdf: () => Uint8Array
}

/** Typst refused a sheet: our template or a picture is at fault, never a person's words. */
class TypesetError extends Error {}

/**
 * The Typst compiler with the kit's fonts and template, in this process.
 * Started once: its start costs more than ten PDFs.
 */
export class TypstCompiler {
  readonly #root: string
  readonly #compiler: NodeCompiler
  readonly #template: string

  constructor(root: string) {
    this.#root = root
    this.#compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: readFonts() }] })
    this.#template = readFileSync(fileURLToPath(new URL('../../../handouts/handout.typ', import.meta.url)), 'utf8')
  }

  layOut(sheet: SheetData): LaidOut {
    this.#compiler.mapShadow(join(this.#root, 'paper.json'), Buffer.from(JSON.stringify(sheet)))
    const compiled = this.#compiler.compile({ mainFileContent: this.#template })
    const document = compiled.result
    if (!document)
      throw new TypesetError(firstMessage(compiled.takeDiagnostics()?.shortDiagnostics))
    const [endMm = 0] = this.#compiler.query(document, { selector: '<end>', field: 'value' }) as number[]
    return { pages: document.numOfPages, endMm, pdf: () => this.#write(document) }
  }

  #write(document: Parameters<NodeCompiler['pdf']>[0]): Uint8Array {
    try {
      return this.#compiler.pdf(document, { pdfStandard: 'ua-1' })
    }
    catch (error) {
      throw new TypesetError(String(error).match(/message: "(.*?)", trace/)?.[1] ?? String(error).slice(0, 300))
    }
  }

  /**
   * Lets go of what the last PDF needed. Documents live outside of V8, which sees only a few bytes of each and so
   * never hurries to collect them: without a nudge and a turn of the event loop, memory grows with every PDF.
   */
  async rest(): Promise<void> {
    this.#compiler.evictCache(2)
    collectYoung()
    await new Promise(setImmediate)
  }
}

setFlagsFromString('--expose-gc')
const collector: unknown = runInNewContext('globalThis.gc')

function collectYoung(): void {
  if (typeof collector === 'function')
    collector({ type: 'minor' })
}

function firstMessage(diagnostics: unknown[] = []): string {
  const first = diagnostics[0]
  return typeof first === 'object' && first !== null && 'message' in first
    ? String(first.message)
    : 'Typst could not typeset this sheet'
}
