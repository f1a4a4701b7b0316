import type { Paper } from '../compose/paper.ts'
import type { KitFolder } from './kit-folder.ts'
import type { PdfFormats } from './variants.ts'
import { paperWords } from '../../language/words.ts'
import { pagePath, pdfVariants } from './variants.ts'
import { packZip } from './zip.ts'

/** One file that was written. */
export interface KitFile {
  path: string
  /** `null` for files that belong to no paper. */
  paperId: string | null
  label: string
  pages: number | null
  bytes: number
}

export interface KitProgress {
  done: number
  total: number
  path: string
}

type ExpectedFile = Pick<KitFile, 'path' | 'paperId' | 'label'>

/** The files of a kit as they are written, listed in the order of the plan, whichever is done first. */
export class KitFiles {
  readonly #folder: KitFolder
  readonly #expected: ExpectedFile[]
  readonly #onProgress: (progress: KitProgress) => void
  readonly #written = new Map<string, KitFile & { content: Uint8Array }>()

  constructor(folder: KitFolder, papers: Paper[], formats: PdfFormats, onProgress: (progress: KitProgress) => void) {
    this.#folder = folder
    this.#onProgress = onProgress
    this.#expected = papers.flatMap(paper => [
      { path: pagePath(paper), paperId: paper.id, label: paperWords.formats.webPage },
      ...pdfVariants(paper, formats).map(({ path, label }) => ({ path, paperId: paper.id, label })),
    ])
  }

  get list(): KitFile[] {
    const paths = [...new Set([...this.#expected.map(({ path }) => path), ...this.#written.keys()])]
    return paths.flatMap((path) => {
      const { content: _, ...file } = this.#written.get(path) ?? { content: null }
      return 'path' in file ? [file] : []
    })
  }

  write(path: string, content: Uint8Array | string, pages: number | null = null): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    this.#folder.write(path, bytes)
    const planned = this.#expected.find(file => file.path === path) ?? { path, paperId: null, label: '' }
    this.#written.set(path, { ...planned, pages, bytes: bytes.length, content: bytes })
    if (planned.paperId !== null) {
      this.#onProgress({
        done: this.list.filter(file => file.paperId !== null).length,
        total: this.#expected.length,
        path,
      })
    }
  }

  /** Packs what was written into a folder (`''` or `facilitator/`) so far; the folders below it are not in it. */
  writeZip(folder: string, name: string, isoDate: string): void {
    const files = this.list
      .filter(({ path }) => path.slice(0, path.lastIndexOf('/') + 1) === folder)
      .map(({ path }) => ({ path: `${name}/${path.slice(folder.length)}`, content: this.#written.get(path)!.content }))
    this.write(`${folder}${name}.zip`, packZip(files, isoDate))
  }
}
