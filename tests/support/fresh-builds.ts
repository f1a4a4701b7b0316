import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { findBrowser } from '../../src/build/browser.ts'

/**
 * Once before all browser tests: builds what is stale and has the browser at hand. Test files run side by side,
 * and two that build or unpack into the same folder would get in each other's way.
 */
export async function setup(): Promise<void> {
  execFileSync(process.execPath, ['scripts/ensure.mjs', 'builds'], { stdio: 'inherit' })
  await findBrowser(process.cwd())
}
