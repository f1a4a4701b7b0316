import type { RequestedRun, RunOptions } from '../compose/run.ts'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { lengthSchema } from '../../workshop/model/length.ts'

const listFile = 'kit.json'

const keptRunSchema = z.object({
  run: z.object({
    lengthMinutes: lengthSchema,
    startsAt: z.string().nullable(),
    lateMinutes: z.number().int().min(0),
    venue: z.string().nullable(),
  }),
})

/** What the kit in this folder was made for, so that making it again keeps its start and venue; else nothing. */
export async function keptRun(out: string): Promise<RequestedRun> {
  try {
    return keptRunSchema.parse(JSON.parse(await readFile(join(out, listFile), 'utf8'))).run
  }
  catch {
    return {}
  }
}

/**
 * The folder of a kit. Files are written beside it and moved in when they are whole, so nobody ever
 * opens half a file; files of an earlier kit that are no longer made are taken away, and nothing else is.
 */
export class KitFolder {
  readonly #out: string
  readonly #temporary: string
  readonly #written: string[] = []

  private constructor(out: string, temporary: string) {
    this.#out = out
    this.#temporary = temporary
  }

  static async open(out: string): Promise<KitFolder> {
    await mkdir(out, { recursive: true })
    return new KitFolder(out, await mkdtemp(join(out, '.unfinished-')))
  }

  /**
   * Synchronous on purpose: while papers are typeset, the event loop turns about ten times a second, and each step
   * of an asynchronous write would wait for its turn.
   */
  write(path: string, content: Uint8Array | string): void {
    const temporary = join(this.#temporary, String(this.#written.length))
    writeFileSync(temporary, content)
    mkdirSync(dirname(join(this.#out, path)), { recursive: true })
    renameSync(temporary, join(this.#out, path))
    this.#written.push(path)
  }

  /** Takes away what an earlier kit wrote and this one does not, and notes what this one wrote and for when. */
  async replaceEarlier(run: RunOptions): Promise<void> {
    const gone = (await this.#earlier()).filter(path => !this.#written.includes(path))
    await Promise.all(gone.map(path => rm(join(this.#out, path), { force: true })))
    const { lengthMinutes, startsAt, lateMinutes, venue } = run
    const list = { run: { lengthMinutes, startsAt, lateMinutes, venue }, files: [...this.#written].sort() }
    this.write(listFile, `${JSON.stringify(list, null, 2)}\n`)
  }

  async close(): Promise<void> {
    await rm(this.#temporary, { recursive: true, force: true })
  }

  async #earlier(): Promise<string[]> {
    try {
      const list: unknown = JSON.parse(await readFile(join(this.#out, listFile), 'utf8'))
      const files
        = typeof list === 'object' && list !== null && 'files' in list && Array.isArray(list.files) ? list.files : []
      // Only plain names below the folder: the list is a file that anyone can edit.
      return files.filter((path): path is string => typeof path === 'string' && /^(?:[\w-]+\/)?[\w-]+\.\w+$/.test(path))
    }
    catch {
      return []
    }
  }
}
