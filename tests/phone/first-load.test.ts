import type { Browser } from 'playwright-chromium'
import type { TestServer } from '../support/live-server.ts'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPhone } from '../../src/build/build-phone.ts'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { launchBrowser } from '../support/browser.ts'
import { newSession, noRoots, startServer } from '../support/live-server.ts'

describe('the phone page as it is built', () => {
  let folder: string
  let browser: Browser
  let server: TestServer

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'phone-build-'))
    const root = process.cwd()
    await buildPhone({ root, outDir: path.join(folder, 'live') })
    await buildPhone({ root, outDir: path.join(folder, 'static'), live: false })
    const { workshop } = await loadWorkshop(root)
    server = await startServer({
      workshop: workshop!,
      staticRoots: { ...noRoots(folder), phone: path.join(folder, 'live') },
    })
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('joins a session with 4 requests and at most 30 kB', async () => {
    const session = await newSession(server)
    const page = await browser.newPage()
    const fetched: { path: string, bytes: number }[] = []
    page.on('response', response =>
      fetched.push({
        path: new URL(response.url()).pathname,
        bytes: Number(response.headers()['content-length'] ?? 0),
      }))
    await page.goto(`${server.url}/${session.code}`)
    await page.getByRole('heading', { name: 'You are in.' }).waitFor()
    await session.go('hello')
    await page.getByRole('article').waitFor()
    expect(fetched.map(({ path }) => path.replace(/index-[\w-]+/, 'index')).sort()).toEqual(
      [`/${session.code}`, `/api/sessions/${session.code}/stream`, '/assets/index.js', '/content.json'].sort(),
    )
    expect(fetched.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(30_000)
    await page.close()
  })

  it('has its styles inside, one script, and what brotli and gzip make of it beside', async () => {
    const html = await readFile(path.join(folder, 'live/index.html'), 'utf8')
    expect(html).not.toContain('rel="stylesheet"')
    expect(html.match(/<script/g)).toHaveLength(1)
    const files = await readdir(path.join(folder, 'live/assets'))
    for (const script of files.filter(name => name.endsWith('.js')))
      expect(files).toEqual(expect.arrayContaining([`${script}.br`, `${script}.gz`]))
  })

  it('names no other host anywhere', async () => {
    const files = await readdir(path.join(folder, 'live'), { recursive: true })
    for (const file of files.filter(name => /\.(?:js|html)$/.test(name))) {
      const text = await readFile(path.join(folder, 'live', file), 'utf8')
      expect(
        text.match(/https?:\/\/[\w.]+/g)?.filter(address => !address.startsWith('http://www.w3.org')) ?? [],
      ).toEqual([])
    }
  })

  it('says something before its script has come, and where none may run', async () => {
    const html = await readFile(path.join(folder, 'live/index.html'), 'utf8')
    expect(html).not.toContain('{{')
    expect(html).toContain('<html lang="en-GB">')
    expect(html).toContain('One moment…')
    expect(html).toMatch(/<noscript>.*<a href="handouts\/">handouts<\/a>.*<\/noscript>/)
  })

  it('knows when it stands on a static host', async () => {
    expect(await readFile(path.join(folder, 'static/index.html'), 'utf8')).toContain('name="live-server" content="no"')
  })

  it('brings the answers back to a phone whose storage was emptied', async () => {
    const session = await newSession(server)
    await session.go('feelings')
    const page = await browser.newPage()
    await page.goto(`${server.url}/${session.code}`)
    await page.locator('.option').first().click()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.receipt .state', { hasText: 'Received' }).waitFor()
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await page.locator('.receipt .state', { hasText: 'Received' }).waitFor()
    await page.close()
  })

  it('keeps what somebody writes when the room moves on, and gives the way back', async () => {
    const session = await newSession(server)
    await session.go('questions')
    const page = await browser.newPage()
    await page.goto(`${server.url}/${session.code}`)
    await page.locator('textarea').fill('How long should I wait')
    await session.go('support')
    await page.getByText('The session has moved on. Your words are kept.').waitFor()
    await page.getByText('How long should I wait').waitFor()
    await page.getByRole('link', { name: 'Back to live' }).click()
    await session.go('questions')
    await page.locator('textarea').waitFor()
    expect(await page.locator('textarea').inputValue()).toBe('How long should I wait')
    await page.close()
  })

  it('sends nothing of a private answer', async () => {
    const session = await newSession(server)
    await session.go('before')
    const page = await browser.newPage()
    const sent: string[] = []
    page.on('request', request => request.method() !== 'GET' && sent.push(request.url()))
    await page.goto(`${server.url}/${session.code}`)
    for (const item of await page.locator('fieldset.scale').all()) await item.locator('.rating').nth(3).click()
    await page.getByRole('button', { name: 'Keep' }).click()
    await page.locator('.receipt .state', { hasText: 'Kept on this phone. Never sent.' }).waitFor()
    expect(sent).toEqual([])
    await page.close()
  })

  it('orders by keyboard, and says each move', async () => {
    const session = await newSession(server)
    await session.go('put-in-order')
    const page = await browser.newPage()
    await page.goto(`${server.url}/${session.code}`)
    const first = await page.locator('.order .label').first().textContent()
    await page.getByRole('button', { name: `Move down: ${first}` }).focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: `${first}: place 2 of 6.` })
      .waitFor({ state: 'attached' })
    await page.keyboard.press('Enter')
    expect(await page.locator('.order .label').nth(2).textContent()).toBe(first)
    await page.close()
  })
})
