import type { Browser, BrowserContextOptions } from 'playwright-chromium'
import type { Workshop } from '../../src/workshop/model/workshop.ts'
import type { OpenedPage } from '../support/browser.ts'
import type { StaticHost } from './static-host.ts'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { plainText } from '../../src/workshop/markdown/plain-text.ts'
import { isQuestion } from '../../src/workshop/model/activity.ts'
import { isOfKind } from '../../src/workshop/model/by-kind.ts'
import { launchBrowser, openPage } from '../support/browser.ts'
import { sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectTexts, readAll } from '../support/page-reading.ts'
import { serveFolder } from './static-host.ts'

const root = process.cwd()
let workshop: Workshop
let folder: string
let site: string
let host: StaticHost
let browser: Browser

beforeAll(async () => {
  workshop = (await loadWorkshop(root)).workshop!
  folder = await mkdtemp(path.join(tmpdir(), 'site-test-'))
  site = path.join(folder, 'site')
  await buildSite({ root, out: site })
  host = await serveFolder(site, '/students/careers/no/')
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await host?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the static site, below a path of some host', () => {
  it('opens with what it is and three doors, without a violation in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const landing = await open('', { colorScheme })
      await expectTexts(landing.page.getByRole('heading', { level: 1 }), [workshop.config.title])
      const doors = landing.page.locator('.doors a')
      expect(await readAll(doors, links => links.map(link => link.getAttribute('href')))).toEqual([
        './solo/',
        './handouts/',
        './slides/',
      ])
      expect(await violations(landing.page)).toEqual([])
      expect(foreign(landing)).toEqual([])
      await landing.close()
    }
  })

  it('fits a phone of 320 pixels', async () => {
    const { page, close } = await open('', { viewport: { width: 320, height: 640 } })
    expect(await sidewaysOverflow(page)).toBe(0)
    await close()
  })

  it('leads to the workshop for one person, and asks no server for more than files', async () => {
    const opened = await open('')
    const { page } = opened
    await page.locator('.doors a').first().click()
    await page.waitForURL(`${host.url}solo/**`)
    await page.getByRole('heading', { name: 'Had a rejection? Start here.' }).waitFor()
    await page.getByRole('link', { name: 'Slides' }).click()
    await page.getByRole('link', { name: 'Begin' }).click()
    await page.getByRole('heading', { name: workshop.slides[0]!.title }).first().waitFor()
    // An answer to a question that a room would share.
    await page.evaluate(() => (location.hash = '#slide/feelings'))
    await page.locator('.option').first().click()
    await page.locator('form button[type=submit]').click()
    await page.locator('.receipt').waitFor()
    expect(opened.requests.filter(request => request.method() !== 'GET')).toEqual([])
    expect(foreign(opened)).toEqual([])
    expect(opened.errors).toEqual([])
    expect(host.missing).toEqual([])
    await opened.close()
  })

  it('leads from there to the handouts, though they lie elsewhere than on the live server', async () => {
    const { page, close } = await open('solo/')
    const tab = page.context().waitForEvent('page')
    await page
      .getByRole('link', { name: /handouts/i })
      .first()
      .click()
    const handouts = await tab
    await handouts.waitForURL(`${host.url}handouts/`)
    await handouts.getByRole('heading', { level: 1 }).waitFor()
    await close()
  })

  it('leads to the handouts, each with files that are there', async () => {
    const { page, close } = await open('')
    await page.locator('.doors a').nth(1).click()
    await page.waitForURL(`${host.url}handouts/`)
    const links = await readAll(page.locator('main a[href]'), all => all.map(link => (link as HTMLAnchorElement).href))
    expect(links.length).toBeGreaterThan(20)
    const answers = await Promise.all(links.map(link => fetch(link)))
    expect(answers.filter(answer => !answer.ok).map(answer => answer.url)).toEqual([])
    await close()
  })

  it('leads to the slides, which move by key and load nothing from another host', async () => {
    const opened = await open('')
    const { page } = opened
    await page.locator('.doors a').nth(2).click()
    await page.waitForURL(`${host.url}slides/**`)
    await page.getByRole('heading', { level: 1, name: workshop.slides[0]!.title }).first().waitFor()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/#\/2/)
    expect(foreign(opened)).toEqual([])
    expect(opened.errors).toEqual([])
    expect(host.missing).toEqual([])
    await opened.close()
  })

  it('tells the phone page that there is no live server', async () => {
    expect(await readFile(path.join(site, 'solo/index.html'), 'utf8')).toContain('name="live-server" content="no"')
  })

  it('holds no word of the facilitator\'s: no notes, no guide, no run sheet', async () => {
    const files = await filesOf(site)
    expect(files.filter(file => /facilitator|run-sheet|paper-pack|join-poster|script-/.test(file))).toEqual([])
    const said = workshop.slides
      .map(slide => plainText(slide.note.say).slice(0, 60))
      .filter(words => words.length === 60)
    const texts = await Promise.all(
      files.filter(file => /\.(?:html|js|json)$/.test(file)).map(file => readFile(path.join(site, file), 'utf8')),
    )
    for (const words of said) expect(texts.some(text => text.includes(words))).toBe(false)
  })
})

describe('what a reader of the site\'s files could find out before the reveal', () => {
  it('is neither the suggested order nor the figure that is guessed, but in what one person alone tries', async () => {
    const texts = await Promise.all(
      (await filesOf(site))
        .filter(file => /\.(?:html|js|json)$/.test(file) && file !== path.join('solo', 'content-alone.json'))
        .map(file => readFile(path.join(site, file), 'utf8')),
    )
    const questions = workshop.slides.flatMap(({ activity }) => (activity && isQuestion(activity) ? [activity] : []))
    const orders = questions.filter(question => isOfKind(question, 'order'))
    const guesses = questions.filter(question => isOfKind(question, 'number')).filter(({ answer }) => answer)
    expect([orders.length, guesses.length]).not.toContain(0)
    for (const { options } of orders) {
      const inOrder = new RegExp(options.map(({ label }) => label.replace(/\W/g, '.')).join('[^]{0,60}'))
      expect(texts.some(text => inOrder.test(text))).toBe(false)
    }
    for (const { answer } of guesses)
      expect(texts.some(text => new RegExp(`value"?:\\s*${answer!.value}\\b`).test(text))).toBe(false)
  })
})

describe('building the site', () => {
  it('refuses to replace a folder that holds something else', async () => {
    const out = path.join(folder, 'precious')
    await mkdir(out)
    await writeFile(path.join(out, 'thesis.txt'), 'years of work')
    await expect(buildSite({ root, out })).rejects.toThrow(/holds other files.*--out/)
    expect(await readdir(out)).toEqual(['thesis.txt'])
  })
})

/** Opens a page of the site; each test closes its own. */
async function open(at: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(browser, options)
  await opened.page.goto(`${host.url}${at}`)
  return opened
}

/** The addresses that a page has asked another host for, or this one outside of the site's folder. */
function foreign({ requests }: OpenedPage): string[] {
  return requests
    .map(request => request.url())
    .filter(url => !/^(?:data|blob):/.test(url) && !url.startsWith(host.url))
}

async function filesOf(of: string): Promise<string[]> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(of, path.join(entry.parentPath, entry.name)))
}
