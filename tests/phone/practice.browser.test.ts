import type { Browser, Page } from 'playwright-chromium'
import type { OpenedPage } from '../support/browser.ts'
import type { TestServer } from '../support/live-server.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { builtRoots, shippedWorkshop } from '../support/builds.ts'
import { startServer } from '../support/live-server.ts'
import { sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectCount, expectTexts, expectValue, textOf } from '../support/page-reading.ts'

const sizes = [{ width: 360, height: 740 }, { width: 320, height: 568 }]

describe('practising an answer on the phone', () => {
  let browser: Browser
  let server: TestServer
  let phone: OpenedPage
  let page: Page

  beforeAll(async () => {
    server = await startServer({ workshop: await shippedWorkshop(), staticRoots: builtRoots })
    browser = await launchBrowser()
  })

  beforeEach(async () => {
    phone = await openPage(browser, { viewport: sizes[0]!, hasTouch: true, isMobile: true })
    page = phone.page
    await page.goto(`${server.url}/#tools/practice`)
    await page.getByRole('button', { name: 'Practise this question' }).waitFor()
  })

  afterEach(async () => {
    expect(phone.errors).toEqual([])
    expect(phone.requests.filter(request => request.method() !== 'GET')).toEqual([])
    await phone.close()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const button = (name: string) => page.getByRole('button', { name, exact: true })

  async function looksRight(state: string) {
    for (const size of sizes) {
      await page.setViewportSize(size)
      expect.soft(await sidewaysOverflow(page), `${state}, ${size.width}`).toBe(0)
    }
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
    expect.soft(await sidewaysOverflow(page), `${state}, text 200%`).toBe(0)
    await page.evaluate(() => void (document.documentElement.style.fontSize = ''))
    expect.soft(await violations(page), state).toEqual([])
  }

  async function tryOnce(text: string, level: string) {
    await page.getByRole('radio', { name: 'In my own way' }).check()
    await page.getByLabel('Your answer').fill(text)
    await page.getByText('Score it afterwards').tap()
    await page.getByRole('radio', { name: level }).check()
    await page.getByLabel('What I’d keep').fill('The start')
  }

  it('offers every question by its kind, and another one at a tap', async () => {
    await page.getByText('See 44 questions').tap()
    await expectCount(page.locator('.bank button'), 44)
    await looksRight('the questions')
    await page.getByRole('radio', { name: 'Setbacks' }).check()
    await page.getByText('See 8 questions').waitFor()
    const asked = page.locator('.asked')
    const before = await textOf(asked)
    await button('Another question').tap()
    await expect.poll(() => textOf(asked)).not.toBe(before)
  })

  it('keeps several tries at a question of one\'s own, and says in words how the answer changed', async () => {
    await page.getByLabel('Your own question').fill('Why sport?')
    await button('Practise my question').tap()
    await page.getByRole('heading', { name: 'Why sport?' }).waitFor()
    await tryOnce('Because we all like it.', '2 Some order')
    await looksRight('a try')
    await page.reload()
    await expectValue(page.getByLabel('Your answer'), 'Because we all like it.')
    await button('Try it again').tap()
    await page.getByText('Try 2').waitFor()
    await tryOnce('I ran the junior club for two years.', '3 All four parts')
    await button('Back to the questions').tap()
    await page.getByText('Put two tries side by side').tap()
    await expectTexts(page.locator('.row-changes li'), ['Structure went from 2 to 3.'])
    await expectTexts(page.locator('.written'), ['Because we all like it.', 'I ran the junior club for two years.'])
    await looksRight('two tries')
    await button('Try 2').tap()
    await button('Delete this try').tap()
    await page.getByText('The try is deleted.').waitFor()
    await expectCount(page.locator('.kept-tries .row button'), 1)
    await button('Bring it back').tap()
    await expectCount(page.locator('.kept-tries .row button'), 2)
  })

  it('has a timer that can be set, paused, left out, and that ends calmly', async () => {
    await page.clock.install()
    await button('Practise this question').tap()
    await button('15 seconds less').tap()
    await page.getByText('1:15').waitFor()
    await button('Start the timer').tap()
    await page.getByRole('timer').waitFor()
    await button('Pause').tap()
    await button('Resume').tap()
    await page.clock.fastForward(80_000)
    await page.getByText('That’s the time. Finish your sentence.').first().waitFor()
    await page.getByRole('checkbox', { name: 'Use a timer' }).uncheck()
    await page.getByRole('timer').waitFor({ state: 'hidden' })
    await page.reload()
    await button('Start the timer').waitFor({ state: 'hidden' })
    await page.getByRole('checkbox', { name: 'Use a timer' }).waitFor()
    // Nothing was written: it is no try.
    await button('Back to the questions').tap()
    await page.getByText('Your tries').waitFor({ state: 'hidden' })
  })
})
