import type { Browser, Request } from 'playwright-chromium'
import type { TestServer } from '../support/live-server.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { builtRoots } from '../support/builds.ts'
import { newSession, startServer } from '../support/live-server.ts'
import { sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectTexts, expectTicked, expectValue } from '../support/page-reading.ts'

const exercise = 'review'

/** What has left the phone: joining a session sends nothing of its own. */
function sentBy(requests: Request[]): string[] {
  return requests.filter(request => request.method() !== 'GET').map(request => request.url())
}

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
    const alone = page.getByRole('radio', { name: 'I’m working alone' })
    await alone.check()
    await session.command({ type: 'timer:start', activityId: exercise })
    await page.getByText('Choose alone.').waitFor()
    await page.getByText('Choose one question.', { exact: true }).waitFor({ state: 'hidden' })
    await page.getByText('Step 1 of 3 · On your own').waitFor()
    await page.reload()
    await page.getByText('Choose alone.').waitFor()
    await expectTicked(alone)
    for (const phaseId of ['choose', 'notes']) await session.command({ type: 'timer:skip', phaseId })
    await page.getByRole('heading', { name: 'Score it' }).waitFor()
    await page.getByRole('heading', { name: 'A answers' }).waitFor({ state: 'hidden' })
    expect(sentBy(requests)).toEqual([])
    await close()
  })

  it('keeps what is written when the step ends and when the page reloads, and sends none of it', async () => {
    const { page, session, requests, close } = await opened()
    await session.command({ type: 'timer:start', activityId: exercise })
    await page.getByRole('radio', { name: 'A different question' }).check()
    await page.getByLabel('My question').fill('Why this role?')
    await session.command({ type: 'timer:skip', phaseId: 'choose' })
    const action = page.locator('.card > .sheets').getByLabel('Action: what did the candidate do?')
    await action.pressSequentially('I called him')
    await session.command({ type: 'timer:skip', phaseId: 'notes' })
    await page.getByText('“Notes” is still open').waitFor()
    await page.keyboard.type(' and suggested swapping jobs')
    await expectValue(action, 'I called him and suggested swapping jobs')
    await page.getByRole('button', { name: 'I’ve finished writing' }).click()
    await page.getByText('is still open').waitFor({ state: 'hidden' })
    await page.reload()
    await page.getByText('My notes').click()
    await expectValue(page.getByLabel('Action: what did'), 'I called him and suggested swapping jobs')
    await expectValue(page.getByLabel('My question'), 'Why this role?')
    expect(sentBy(requests)).toEqual([])
    await page.goto(`${server.url}/${session.code}#tools/phone`)
    await page.getByRole('button', { name: 'Wipe: Your notes from the exercise' }).click()
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('swapping')
    await close()
  })

  it('is scored by the words of each row, for a question about reasons too, and shows both scores', async () => {
    const { page, session, close } = await opened()
    await page.getByRole('radio', { name: 'A', exact: true }).check()
    await session.command({ type: 'timer:start', activityId: exercise })
    for (const phaseId of ['choose', 'notes']) await session.command({ type: 'timer:skip', phaseId })
    await page.getByRole('heading', { name: 'Your own answer' }).first().waitFor()
    await expectTexts(page.locator('.card > .sheets .levels .option'), ['1none', '2some', '3most', '4clear'])
    await page.getByRole('checkbox', { name: 'It was a “Why?” question' }).first().check()
    await expectTexts(page.locator('.card > .sheets .levels .option'), ['1no', '2few', '3good', '4strong'])
    await page.getByRole('radio', { name: '2 few' }).first().check()
    await page.getByText('My notes').click()
    await page.getByLabel('The row I changed, and its two scores').selectOption('Structure')
    await page.getByText('First: 2. Again: no score yet.').waitFor()
    await page.getByRole('radio', { name: '3 good' }).last().check()
    await page.getByText('First: 2. Again: 3.').waitFor()
    expect(await violations(page)).toEqual([])
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
    expect(await sidewaysOverflow(page)).toBe(0)
    await close()
  })

  it('gives someone more time on a clock of their own, says where the room is, and lets them rejoin', async () => {
    const { page, session, requests, close } = await opened()
    await session.command({ type: 'timer:start', activityId: exercise })
    await page.locator('summary', { hasText: 'Need more time?' }).click()
    await page.getByRole('radio', { name: '50% more for each step' }).check()
    await page.getByText('The room is on this step too.').waitFor()
    await page.getByText('Next: Notes (3:00)').waitFor({ state: 'hidden' })
    await session.command({ type: 'timer:skip', phaseId: 'choose' })
    await page.getByText('The room has moved on to “Notes”. There’s no hurry.').waitFor()
    await page.getByRole('heading', { name: 'Choose a question' }).waitFor()
    await page.reload()
    await page.getByText('The room has moved on to “Notes”. There’s no hurry.').waitFor()
    await session.go('on-quick')
    await page.getByText('The session has moved on.').waitFor()
    await page.getByText('The room has moved on to “Notes”').waitFor()
    expect(await violations(page)).toEqual([])
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
    expect(await sidewaysOverflow(page)).toBe(0)
    await page.evaluate(() => void (document.documentElement.style.fontSize = ''))
    await page.getByRole('button', { name: 'Rejoin the room' }).click()
    await page.getByRole('heading', { name: 'Notes' }).waitFor()
    expect(sentBy(requests)).toEqual([])
    await close()
  })

  it('is the same sheet at home, with a timer of one\'s own', async () => {
    const { page, requests, close } = await openPage(browser, { viewport: { width: 320, height: 640 } })
    await page.goto(`${server.url}/#slide/on-review`)
    const result = page.locator('.card > .sheets').getByLabel('Result: what changed')
    await page.getByRole('button', { name: 'Start the timer' }).click()
    await page.getByRole('radio', { name: 'Tell me about a time…' }).first().check()
    await page.getByRole('button', { name: 'Next step' }).click()
    await result.fill('We finished a day early.')
    await page.reload()
    await expectValue(result, 'We finished a day early.')
    await page.getByText('My notes').click()
    await page.getByRole('heading', { name: 'Your own answer' }).first().waitFor()
    await page.getByRole('button', { name: 'Start an empty sheet' }).click()
    await expectValue(result, '')
    await page.getByRole('button', { name: 'Bring my notes back' }).click()
    await expectValue(result, 'We finished a day early.')
    expect(await violations(page)).toEqual([])
    expect(sentBy(requests)).toEqual([])
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
