import type { Browser, Page } from 'playwright-chromium'
import type { OpenedPage } from '../support/browser.ts'
import type { TestServer } from '../support/live-server.ts'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tools } from '../../src/phone/tools/tools.ts'
import { launchBrowser, openPage } from '../support/browser.ts'
import { builtRoots, shippedWorkshop } from '../support/builds.ts'
import { newSession, startServer } from '../support/live-server.ts'
import { sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectValue } from '../support/page-reading.ts'

const sizes = [{ width: 320, height: 568 }, { width: 360, height: 740 }]

describe('the tools on the phone', () => {
  let browser: Browser
  let server: TestServer
  let phone: OpenedPage
  let page: Page

  beforeAll(async () => {
    server = await startServer({ workshop: await shippedWorkshop(), staticRoots: builtRoots })
    browser = await launchBrowser()
  })

  beforeEach(async () => {
    phone = await openPage(browser, { viewport: sizes[1]!, hasTouch: true, isMobile: true })
    page = phone.page
  })

  afterEach(async () => {
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const first = () => page.locator('.note-field textarea').first()

  async function open(tool: string, base = server.url) {
    await page.goto(`${base}/#tools${tool}`)
    await page.locator('#main h2').first().waitFor()
  }

  async function looksRight(state: string) {
    for (const size of sizes) {
      await page.setViewportSize(size)
      expect.soft(await sidewaysOverflow(page), `${state}, ${size.width}`).toBe(0)
    }
    expect.soft(await violations(page), state).toEqual([])
  }

  it('keep every letter as it is typed, also when the phone dies, and send nothing', async () => {
    await open('/fairer')
    await first().pressSequentially('They chose someone else.')
    // As if the phone had died: nothing of the page is asked whether it wants to save.
    await page.goto('about:blank')
    await open('/fairer')
    await expectValue(first(), 'They chose someone else.')
    expect(phone.requests.filter(request => request.method() !== 'GET')).toEqual([])
    expect(phone.requests.filter(request => decodeURIComponent(request.url()).includes('someone else'))).toEqual([])
  })

  it('are the same in a session, and at home afterwards', async () => {
    const session = await newSession(server)
    await page.goto(`${server.url}/${session.code}`)
    await page.getByRole('link', { name: 'Toolbox' }).tap()
    await page.getByRole('link', { name: /Say it more fairly/ }).tap()
    await first().fill('They chose someone else.')
    await page.goto(`${server.url}/`)
    await page.getByText('You’ve used this.').waitFor()
    await page.getByRole('link', { name: /Say it more fairly/ }).tap()
    await expectValue(first(), 'They chose someone else.')
    expect(phone.requests.filter(request => decodeURIComponent(request.url()).includes('someone else'))).toEqual([])
  })

  it('list what is on this phone, wipe it, and bring it back for ten seconds', async () => {
    await page.clock.install()
    await open('/fairer')
    await first().fill('They chose someone else.')
    await open('/phone')
    await page.getByRole('button', { name: 'Wipe: Say it more fairly' }).tap()
    const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
    expect(await stored()).not.toContain('someone else')
    await page.getByRole('button', { name: 'Undo' }).tap()
    expect(await stored()).toContain('someone else')
    await page.getByRole('button', { name: 'Wipe all of it' }).tap()
    const undo = page.getByRole('button', { name: 'Undo' })
    await undo.waitFor()
    // Again and again: the ten seconds begin once the page has been drawn.
    await expect.poll(() => page.clock.fastForward(10_001).then(() => undo.isHidden())).toBe(true)
    expect(await stored()).not.toContain('someone else')
  })

  it('say when nothing is kept, and when there is no room, and keep what is on the screen', async () => {
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype
      Storage.prototype.setItem = function (key: string, value: string) {
        if (key.startsWith('workshop/notes/') && value.length > 60)
          throw new DOMException('full', 'QuotaExceededError')
        setItem.call(this, key, value)
      }
    })
    await open('/fairer')
    await first().fill('They chose someone else, and I had prepared for three weeks.')
    await page.getByText('There’s no room left on this phone').waitFor()
    await expectValue(first(), 'They chose someone else, and I had prepared for three weeks.')
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    }))
    await page.reload()
    await page.getByText('This browser doesn’t let the page save anything').waitFor()
    await first().fill('They chose someone else.')
    await expectValue(first(), 'They chose someone else.')
    await open('/phone')
    await page.getByRole('button', { name: 'Save as a file' }).waitFor()
  })

  it('take everything written to another device, in a file that only a passphrase opens', async () => {
    await open('/fairer')
    await first().fill('They chose someone else.')
    await open('/phone')
    await page.getByLabel('Passphrase (optional)').fill('green ink')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).tap(),
    ])
    const text = await readFile(await file.path(), 'utf8')
    expect(text).not.toContain('someone else')
    const other = await openPage(browser, { viewport: sizes[1]! })
    await other.page.goto(`${server.url}/#tools/phone`)
    await other.page.locator('input[type=file]').setInputFiles({
      name: 'my-notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await other.page.getByLabel('Passphrase (optional)').fill('red ink')
    await other.page.getByRole('button', { name: 'Open it' }).click()
    await other.page.getByText('That isn’t its passphrase').waitFor()
    await other.page.getByLabel('Passphrase (optional)').fill('green ink')
    await other.page.getByRole('button', { name: 'Open it' }).click()
    await other.page.getByText('Your notes are here now.').first().waitFor()
    await other.page.goto(`${server.url}/#tools/fairer`)
    await expectValue(other.page.locator('.note-field textarea').first(), 'They chose someone else.')
    expect([...phone.requests, ...other.requests].filter(request => request.method() !== 'GET')).toEqual([])
    await other.close()
  })

  it('lead through two minutes of breathing, to the end', async () => {
    await page.clock.install()
    await open('/breathe')
    await page.getByRole('button', { name: 'Begin' }).tap()
    await page.getByText('Breathe in', { exact: true }).waitFor()
    await page.clock.runFor(4_500)
    await page.getByText('Breathe out', { exact: true }).waitFor()
    await looksRight('breathing')
    await page.clock.runFor(120_000)
    await page.getByText('That was two minutes.').first().waitFor()
    await page.getByRole('button', { name: 'Once more' }).waitFor()
  })

  it('are readable on a small phone, by eye and by ear', async () => {
    await open('')
    await looksRight('the toolbox')
    for (const { name } of tools) {
      await open(`/${name}`)
      await page.locator('.tool h2').waitFor()
      await looksRight(name)
    }
    await open('/phone')
    await looksRight('what is on this phone')
  })
})
