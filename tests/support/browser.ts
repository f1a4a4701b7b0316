import type { Browser } from 'playwright-chromium'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { findBrowser } from '../../src/build/browser.ts'

/** A real browser without a window: this machine's own, or the one that comes with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser(process.cwd())
  return chromium.launch({ executablePath, args, env: { ...(process.env as Record<string, string>), ...env } })
}
