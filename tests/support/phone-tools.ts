import type { Browser, Page } from 'playwright-chromium'
import type { OpenedPage } from './browser.ts'
import type { TestServer } from './live-server.ts'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { launchBrowser, openPage } from './browser.ts'
import { builtRoots, shippedWorkshop } from './builds.ts'
import { startServer } from './live-server.ts'
import { sidewaysOverflow, violations } from './page-look.ts'

const sizes = [{ width: 320, height: 568 }, { width: 360, height: 740 }]

/** A phone at home, with the toolbox: a page of its own for each test, and nothing that has gone wrong in it. */
export interface ToolsPhone {
  page: Page
  server: TestServer
  open: (tool: string) => Promise<void>
  /** As if the phone had died: nothing of the page is asked whether it wants to save. */
  dieAndOpen: (tool: string) => Promise<void>
  /** On two small phones: nothing has to be scrolled sideways, and nothing breaks WCAG. */
  looksRight: (state: string) => Promise<void>
  /** Whatever was asked of the server besides pages and files, or has these words in its address. */
  sentWith: (words: string) => string[]
}

/** Starts a server and a browser for a file's tests; what is in it is there once a test runs. */
export function usePhoneTools(): ToolsPhone {
  let server: TestServer
  let browser: Browser
  let phone: OpenedPage

  beforeAll(async () => {
    server = await startServer({ workshop: await shippedWorkshop(), staticRoots: builtRoots })
    browser = await launchBrowser()
  })
  beforeEach(async () => {
    phone = await openPage(browser, { viewport: sizes[1]!, hasTouch: true, isMobile: true })
  })
  afterEach(async () => {
    expect(phone.errors).toEqual([])
    await phone.close()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function open(tool: string) {
    await phone.page.goto(`${server.url}/#tools/${tool}`)
    await phone.page.locator('.tool > h2').waitFor()
  }

  return {
    get page() {
      return phone.page
    },
    get server() {
      return server
    },
    open,
    async dieAndOpen(tool) {
      await phone.page.goto('about:blank')
      await open(tool)
    },
    async looksRight(state) {
      for (const size of sizes) {
        await phone.page.setViewportSize(size)
        expect.soft(await sidewaysOverflow(phone.page), `${state}, ${size.width}`).toBe(0)
      }
      expect.soft(await violations(phone.page), state).toEqual([])
    },
    sentWith: words => phone.requests
      .filter(request => request.method() !== 'GET' || decodeURIComponent(request.url()).includes(words))
      .map(request => request.url()),
  }
}
