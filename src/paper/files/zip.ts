import type { Zippable } from 'fflate'
import { zipSync } from 'fflate'

/** Packs files into one archive, the same bytes for the same files: every entry carries the given day. */
export function packZip(files: { path: string, content: Uint8Array }[], isoDate: string): Uint8Array {
  const [year = 2026, month = 1, day = 1] = isoDate.split('-').map(Number)
  // Zip has local times only; a local date in and its local parts out are the same in every zone.
  const mtime = new Date(year, month - 1, day)
  const entries: Zippable = {}
  for (const { path, content } of files) entries[path] = [content, { level: path.endsWith('.pdf') ? 0 : 6, mtime }]
  return zipSync(entries)
}
