import type { Browser, Page } from 'playwright-chromium'
import type { OpenedPage } from '../support/browser.ts'
import type { TestServer } from '../support/live-server.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { builtRoots, shippedWorkshop } from '../support/builds.ts'
import { startServer } from '../support/live-server.ts'
import { violations } from '../support/page-look.ts'

describe('the workshop for someone on their own', () => {
  let browser: Browser
  let server: TestServer
  let phone: OpenedPage
  let page: Page

  beforeAll(async () => {
    server = await startServer({ workshop: await shippedWorkshop(), staticRoots: builtRoots })
    browser = await launchBrowser()
  })

  beforeEach(async () => {
    phone = await openPage(browser, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    page = phone.page
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

  async function slide(id: string) {
    await page.goto(`${server.url}/#slide/${id}`)
    await page.getByRole('article').waitFor()
  }

  const next = () => page.locator('a.button[rel=next]')

  it('goes on with one button, and from where they stopped', async () => {
    await page.goto(`${server.url}/#slides`)
    await page.getByRole('link', { name: 'Begin' }).tap()
    await next().tap()
    await page.getByText(/^2 of \d+$/).waitFor()
    expect(await violations(page)).toEqual([])
    await page.goto('about:blank')
    await page.goto(`${server.url}/#slides`)
    await page.getByRole('link', { name: 'Carry on: Being turned down is hard' }).tap()
    await page.getByText(/^2 of \d+$/).waitFor()
  })

  it('gives our answer after a guess, and no link that gives it away before', async () => {
    await slide('guess-applications')
    await page.getByRole('link', { name: /^Next.*Our answer$/ }).waitFor()
    await page.getByRole('button', { name: 'More' }).tap()
    await page.getByRole('button', { name: 'Save' }).tap()
    await page.getByText('140 applications').waitFor()
    await page.getByRole('link', { name: /^Next.*140$/ }).waitFor()
  })

  it('takes no order that nobody has touched, and says so in sight', async () => {
    await slide('put-in-order')
    await page.getByRole('button', { name: 'Save' }).tap()
    const problem = page.getByText('Move a step first, or pass.')
    await problem.waitFor()
    await expect.poll(() => problem.evaluate((element) => {
      const { top, bottom, left } = element.getBoundingClientRect()
      return document.elementFromPoint(left + 5, (top + bottom) / 2) === element
    })).toBe(true)
    await page.locator('button[data-by="1"]').first().tap()
    await page.getByRole('button', { name: 'Save' }).tap()
    await page.getByRole('heading', { name: 'Our answer' }).waitFor()
  })

  it('has a place for an idea of their own, and keeps it', async () => {
    await slide('break-menu')
    await page.locator('.option', { hasText: 'My own idea' }).tap()
    await page.getByRole('textbox', { name: 'My own idea' }).fill('Mend my bike')
    await page.getByRole('button', { name: 'Save' }).tap()
    await page.goto('about:blank')
    await slide('break-menu')
    await page.locator('.receipt').getByText('Mend my bike').waitFor()
    expect(phone.requests.some(request => request.url().includes('bike'))).toBe(false)
  })
})
