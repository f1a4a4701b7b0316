import type { Browser } from 'playwright-chromium'
import type { Workshop } from '../../src/workshop/model/workshop.ts'
import type { OpenedPage } from '../support/browser.ts'
import type { TestServer } from '../support/live-server.ts'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { builtRoots, shippedWorkshop, withoutAnytime } from '../support/builds.ts'
import { newSession, startServer } from '../support/live-server.ts'
import { eachOf, expectTexts, expectValue, textOf } from '../support/page-reading.ts'

describe('the phone page as it is built', () => {
  let workshop: Workshop
  let browser: Browser
  let server: TestServer
  let session: Awaited<ReturnType<typeof newSession>>
  let phone: OpenedPage

  beforeAll(async () => {
    workshop = await shippedWorkshop()
    server = await startServer({ workshop, staticRoots: builtRoots })
    browser = await launchBrowser()
  })

  beforeEach(async () => {
    session = await newSession(server)
    phone = await openPage(browser)
  })

  afterEach(async () => {
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const join = () => phone.page.goto(`${server.url}/${session.code}`)

  it('joins a session with 4 requests and at most 30 kB', async () => {
    const { page, requests } = phone
    await join()
    await page.getByRole('heading', { name: 'You’re in.' }).waitFor()
    await session.go('hello')
    await page.getByRole('article').waitFor()
    const paths = requests.map(request => new URL(request.url()).pathname.replace(/index-[\w-]+/, 'index'))
    expect(paths.sort()).toEqual(
      [`/${session.code}`, `/api/sessions/${session.code}/stream`, '/assets/index.js', '/content.json'].sort(),
    )
    const sizes = await Promise.all(requests.map(async request =>
      Number(await (await request.response())!.headerValue('content-length'))))
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(30_000)
  })

  it('has its styles inside, one script, and what brotli and gzip make of it beside', async () => {
    const html = await readFile(path.join(builtRoots.phone, 'index.html'), 'utf8')
    expect(html).not.toContain('rel="stylesheet"')
    expect(html.match(/<script/g)).toHaveLength(1)
    const files = await readdir(path.join(builtRoots.phone, 'assets'))
    for (const script of files.filter(name => name.endsWith('.js')))
      expect(files).toEqual(expect.arrayContaining([`${script}.br`, `${script}.gz`]))
  })

  it('was built for production, without this computer\'s paths, whatever the environment said', async () => {
    const files = await readdir(path.join(builtRoots.phone, 'assets'))
    for (const file of files.filter(name => name.endsWith('.js')))
      expect(await readFile(path.join(builtRoots.phone, 'assets', file), 'utf8'), file).not.toContain('src/phone/')
  })

  it('names no other host anywhere', async () => {
    const files = await readdir(builtRoots.phone, { recursive: true })
    for (const file of files.filter(name => /\.(?:js|html)$/.test(name))) {
      const text = await readFile(path.join(builtRoots.phone, file), 'utf8')
      expect(
        text.match(/https?:\/\/[\w.]+/g)?.filter(address => !address.startsWith('http://www.w3.org')) ?? [],
      ).toEqual([])
    }
  })

  it('says something before its script has come, and where none may run', async () => {
    const html = await readFile(path.join(builtRoots.phone, 'index.html'), 'utf8')
    expect(html).not.toContain('{{')
    expect(html).toContain('<html lang="en-GB">')
    expect(html).toContain('One moment…')
    expect(html).toMatch(/<noscript>.*<a href="handouts\/">handouts<\/a>.*<\/noscript>/)
  })

  it('brings the answers back to a phone whose storage was emptied', async () => {
    await session.go('feelings')
    const { page } = phone
    await join()
    await page.locator('.option').first().click()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.receipt .state', { hasText: 'Received' }).waitFor()
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await page.locator('.receipt .state', { hasText: 'Received' }).waitFor()
  })

  it('keeps what someone writes when the room moves on, and gives the way back', async () => {
    await session.go('questions')
    const { page } = phone
    await join()
    await page.locator('textarea').fill('How long should I wait')
    await session.go('support')
    await page.getByText('The session has moved on. What you wrote is still here.').waitFor()
    await expectValue(page.locator('textarea'), 'How long should I wait')
    await page.getByRole('link', { name: 'Back to live' }).click()
    await session.go('questions')
    await expectValue(page.locator('textarea'), 'How long should I wait')
  })

  it('shows what someone had begun to write to a question that has closed', async () => {
    const other = await startServer({ workshop: withoutAnytime(workshop), staticRoots: builtRoots })
    const closing = await newSession(other)
    await closing.go('questions')
    const { page } = phone
    await page.goto(`${other.url}/${closing.code}`)
    await page.locator('textarea').fill('How long should I wait')
    await closing.go('support')
    await page.getByText('You started writing this but didn’t send it.').waitFor()
    await page.getByText('How long should I wait').waitFor()
    await other.close()
  })

  it('sends nothing of a private answer', async () => {
    await session.go('before')
    const { page, requests } = phone
    await join()
    const question = workshop.slides.find(({ id }) => id === 'before')?.activity
    const scales = question?.kind === 'scale' ? question.items.length : 0
    for (const item of await eachOf(page.locator('fieldset.scale'), scales))
      await item.locator('.rating').nth(3).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.receipt .state', { hasText: 'Saved on this phone only. Never sent.' }).waitFor()
    expect(requests.filter(request => request.method() !== 'GET').map(request => request.url())).toEqual([])
  })

  it('orders by keyboard, and says each move', async () => {
    await session.go('put-in-order')
    const { page } = phone
    await join()
    const labels = page.locator('.order .label')
    const first = await textOf(labels.first())
    await page.getByRole('button', { name: `Move down: ${first}` }).focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: `${first}: place 2 of 6.` })
      .waitFor({ state: 'attached' })
    await page.keyboard.press('Enter')
    await expectTexts(labels.nth(2), [first])
  })
})
