import { spawn } from 'node:child_process'
import process from 'node:process'

/** The program that opens a page in the user's browser, where it is not xdg-open. */
const openers: Partial<Record<NodeJS.Platform, string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }

/** Opens a file in the user's browser, and says so where that cannot be done. */
export function openPage(path: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(command!, [...args, path], { detached: true, stdio: 'ignore' })
  child.on('error', () => console.error(`No program to open pages was found. Open ${path} yourself.`))
  child.unref()
}
