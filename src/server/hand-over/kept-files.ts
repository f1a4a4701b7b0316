import type { LiveSession } from '../session/live-session.ts'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { handOverWords } from '../../language/words.ts'

/** A file is at most so old, in ms. */
const lookEveryMs = 5_000

export interface KeptFilesOptions {
  /** A stick, or a folder that is copied elsewhere; `null`: nothing is kept. */
  folder: string | null
  sessions: () => Promise<LiveSession[]>
  log: (line: string) => void
}

/** Keeps the newest hand-over file of each session that is open in a folder of its own, outside this computer. */
export function createKeptFiles({ folder, sessions, log }: KeptFilesOptions) {
  /** By code: how the session stood that is in its file. */
  const written = new Map<string, string>()
  /** The codes of sessions that are gone, and whose files could not be removed yet. */
  const leftOver = new Set<string>()
  let isFailing = false

  async function keep() {
    removeLeftOver()
    for (const session of await sessions()) {
      const { code, state, handOver } = session
      if (state.rehearsal || state.deletedAtMs !== null)
        continue
      const standing = await handOver.standing()
      if (written.get(code) === standing)
        continue
      const file = await handOver.file()
      // It may have been deleted meanwhile, and its file with it.
      if (!(await sessions()).includes(session))
        continue
      write(folder!, handOverWords.file(code), file)
      written.set(code, standing)
    }
    isFailing = false
  }

  function failed(error: unknown) {
    if (!isFailing)
      log(`${handOverWords.notKept(folder ?? '')} (${error instanceof Error ? error.message : String(error)})`)
    isFailing = true
  }

  /** A stick may be pulled out, or only be read: that keeps no session from being deleted. */
  function removeLeftOver() {
    for (const code of leftOver) {
      try {
        rmSync(path.join(folder!, handOverWords.file(code)), { force: true })
        leftOver.delete(code)
      }
      catch {}
    }
  }

  function trouble(): string | null {
    const [code] = leftOver
    if (code !== undefined)
      return handOverWords.notRemoved(path.join(folder!, handOverWords.file(code)))
    return isFailing ? handOverWords.notKept(folder ?? '') : null
  }

  const timer = folder === null ? null : setInterval(() => void keep().catch(failed), lookEveryMs).unref()

  return {
    /** Removes the files of sessions that are gone, as soon as they can be. */
    remove(codes: string[]) {
      for (const code of folder === null ? [] : codes) {
        written.delete(code)
        leftOver.add(code)
      }
      removeLeftOver()
      const said = trouble()
      if (leftOver.size > 0 && said !== null)
        log(said)
    },
    /** What a facilitator has to know; `null` when all is well. */
    trouble,
    stop: () => clearInterval(timer ?? undefined),
  }
}

/** The earlier file stays whole until the new one is. */
function write(folder: string, name: string, file: Buffer): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const unfinished = path.join(folder, `.${name}.new`)
  writeFileSync(unfinished, file, { mode: 0o600, flush: true })
  renameSync(unfinished, path.join(folder, name))
}
