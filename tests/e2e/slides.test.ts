import type { Browser, Page } from 'playwright-chromium'
import type { TestServer } from '../support/live-server.ts'
import type { Colours } from './room.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { startServer } from '../support/live-server.ts'
import { outsideTheSlide, violations } from './look.ts'
import { builtRoots, shippedWorkshop } from './room.ts'

describe('the slides without a session', () => {
  let server: TestServer
  let browser: Browser

  beforeAll(async () => {
    server = await startServer({ workshop: await shippedWorkshop(), staticRoots: builtRoots })
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it.each<Colours>(['light', 'dark'])(
    'fit the projector and pass axe, every one of them, in %s',
    { timeout: 240_000 },
    async (colours) => {
      const { slides } = await shippedWorkshop()
      const page = await openDeck(colours)
      const thrown: string[] = []
      page.on('pageerror', error => thrown.push(error.message))
      for (const slide of slides) {
        await showSlide(page, slide.no)
        expect.soft(await outsideTheSlide(page), slide.id).toEqual([])
        expect.soft(await violations(page), slide.id).toEqual([])
      }
      expect(thrown).toEqual([])
    },
  )

  async function openDeck(colours: Colours): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, colorScheme: colours })
    await page.goto(`${server.url}/screen/#/1`)
    await page.locator('#slide-container').waitFor()
    return page
  }

  async function showSlide(page: Page, no: number): Promise<void> {
    await page.evaluate(hash => (location.hash = hash), `#/${no}`)
    await page.locator(`[data-slidev-no="${no}"]:visible`).first().waitFor()
  }
})
