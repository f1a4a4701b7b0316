import type { Browser } from 'playwright-chromium'
import type { TestServer } from '../support/live-server.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { builtRoots } from '../support/builds.ts'
import { newSession, startServer } from '../support/live-server.ts'
import { sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectTexts, expectTicked } from '../support/page-reading.ts'

const exercise = 'review'

describe('the exercise on a phone of 320 pixels', () => {
  let browser: Browser
  let server: TestServer

  beforeAll(async () => {
    server = await startServer({ staticRoots: builtRoots })
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it('can be done alone at the room\'s clock, which the phone remembers and tells nobody', async () => {
    const { page, session, requests, close } = await opened()
    const alone = page.getByRole('checkbox', { name: /I’m working alone/ })
    await alone.waitFor()
    const before = requests.length
    await alone.check()
    await session.command({ type: 'timer:start', activityId: exercise })
    await page.getByText('Choose alone.').waitFor()
    await page.getByText('Choose one question.', { exact: true }).waitFor({ state: 'hidden' })
    const sent = requests.slice(before).filter(request => request.method() !== 'GET')
    expect(sent.map(request => request.url())).toEqual([])
    await page.reload()
    await page.getByText('Choose alone.').waitFor()
    await expectTicked(page.getByRole('checkbox', { name: /I’m working alone/ }))
    await close()
  })

  it('says what each of the four scores means, for a question about reasons too', async () => {
    const { page, session, close } = await opened()
    await session.command({ type: 'timer:start', activityId: exercise })
    await page.getByRole('timer').waitFor()
    for (const phaseId of ['choose', 'notes']) await session.command({ type: 'timer:skip', phaseId })
    await page.locator('.rubric').waitFor()
    await expectTexts(page.locator('.rubric > li > .levels > li'), ['none', 'some', 'most', 'clear'])
    await page.getByText('For a “Why?” question').click()
    await expectTexts(page.locator('.rubric details .levels > li'), ['no', 'few', 'good', 'strong'])
    expect(await violations(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
    await close()
  })

  it('keeps the room\'s time when the phone\'s own clock is set an hour ahead, or forty days', async () => {
    const { page, session, close } = await opened()
    await session.command({ type: 'timer:start', activityId: exercise })
    await page.getByText('Choose one question.', { exact: true }).waitFor()
    const shown = () => page.evaluate(() => document.querySelector('[role=timer]')?.textContent ?? '')
    const secondsOf = (text: string) => {
      const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text)!
      return Number(minutes) * 60 + Number(seconds)
    }
    for (const hours of [1, -960, 960]) {
      await page.evaluate((aheadMs) => {
        const now = Date.now
        Date.now = () => now() + aheadMs
      }, hours * 3_600_000)
      const before = await shown()
      let next = before
      await expect.poll(async () => (next = await shown())).not.toBe(before)
      // The very next second: not what a new connection has put right by then.
      expect(Math.abs(secondsOf(next) - secondsOf(before))).toBeLessThan(10)
    }
    await close()
  })

  async function opened() {
    const session = await newSession(server)
    await session.go('on-review')
    const { page, requests, close } = await openPage(browser, { viewport: { width: 320, height: 640 } })
    await page.goto(`${server.url}/${session.code}`)
    await page.getByRole('heading', { name: 'Answer review' }).first().waitFor()
    return { page, session, requests, close }
  }
})
