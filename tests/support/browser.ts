import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-chromium'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { findBrowser } from '../../src/build/browser.ts'

/** How long a page may take to show what a test waits for: less than a test has, so that the failure names it. */
const patienceMs = 25_000

/**
 * A real browser without a window: this machine's own, or the one that comes with the packages. `more`: further
 * arguments of its program.
 */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser(process.cwd())
  const own = { ...(process.env as Record<string, string>), ...env }
  return chromium.launch({ executablePath, args: [...args, ...more], env: own })
}

/** A page and what was heard of it, and of every page it opened, since before its first navigation. */
export interface OpenedPage {
  page: Page
  context: BrowserContext
  /** What scripts have thrown and nobody caught, and what the content policy has forbidden. */
  errors: string[]
  requests: Request[]
  close: () => Promise<void>
}

/** Opens an empty page with storage and cookies of its own. It listens before anything can happen. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(patienceMs)
  const errors: string[] = []
  const requests: Request[] = []
  context.on('weberror', error => errors.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy'))
      errors.push(message.text())
  })
  context.on('request', request => requests.push(request))
  return { page: await context.newPage(), context, errors, requests, close: () => context.close() }
}
