import type { Browser } from 'playwright-chromium'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { findBrowser } from '../../src/build/browser.ts'
import { root } from './server-process.ts'

/** The browser of this computer, as the tests find it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser(root)
  return chromium.launch({ executablePath, args, env: { ...(process.env as Record<string, string>), ...env } })
}
