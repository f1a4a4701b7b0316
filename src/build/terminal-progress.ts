import type { KitProgress } from '../paper/files/kit-files.ts'
import process from 'node:process'

/**
 * A bar that redraws itself on a terminal, one plain line for each file elsewhere. Both are talk, so they go to
 * stderr.
 */
export function progressLine(): { show: (progress: KitProgress) => void, clear: () => void } {
  const { stderr } = process
  if (!stderr.isTTY)
    return { show: ({ done, total, path }) => void stderr.write(`${done}/${total}  ${path}\n`), clear: () => {} }
  const width = 24
  return {
    show: ({ done, total, path }) => {
      const full = Math.round((width * done) / total)
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`
      const room = Math.max((stderr.columns ?? 80) - width - 14, 10)
      stderr.write(`\r\u001B[K${bar} ${done}/${total}  ${path.slice(0, room)}`)
    },
    clear: () => void stderr.write('\r\u001B[K'),
  }
}
