import { execFile } from 'node:child_process'
import { appendFile, statfs } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
/** What tmpfs gives out at a time. */
const blockBytes = 4096

/** A disk of one megabyte in memory, mounted on a folder; `null` where nobody may mount one. */
export async function mountSmallDisk(folder: string) {
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  }
  catch {
    return null
  }
  const blocksFree = async () => (await statfs(folder)).bavail

  return {
    /** Leaves not a single block free. */
    async fill() {
      // The server may take some of it meanwhile, so that the last of these has no room.
      for (let bavail = await blocksFree(); bavail > 0; bavail = await blocksFree())
        await appendFile(path.join(folder, 'filler'), Buffer.alloc(blockBytes)).catch(() => {})
    },
    readOnly: () => run('mount', ['-o', 'remount,ro', folder]),
    unmount: () => run('umount', ['-l', folder]),
  }
}
