import { execFile } from 'node:child_process'
import { statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A disk of one megabyte in memory, mounted on a folder; `null` where nobody may mount one. */
export async function mountSmallDisk(folder: string) {
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  }
  catch {
    return null
  }
  return {
    /** Leaves not a single block free. */
    async fill() {
      const { bavail, bsize } = await statfs(folder)
      await writeFile(path.join(folder, 'filler'), Buffer.alloc(bavail * bsize))
    },
    readOnly: () => run('mount', ['-o', 'remount,ro', folder]),
    unmount: () => run('umount', ['-l', folder]),
  }
}
