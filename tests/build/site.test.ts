import type { Browser, Page } from 'playwright-chromium'
import type { Workshop } from '../../src/workshop/model/workshop.ts'
import type { StaticHost } from './static-host.ts'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { plainText } from '../../src/workshop/markdown/plain-text.ts'
import { isQuestion } from '../../src/workshop/model/activity.ts'
import { isOfKind } from '../../src/workshop/model/by-kind.ts'
import { launchBrowser } from '../support/browser.ts'
import { serveFolder } from './static-host.ts'

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
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
      const { page, foreign } = await open('', { colorScheme })
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(workshop.config.title)
      expect(await page.locator('.doors a').evaluateAll(links => links.map(link => link.getAttribute('href')))).toEqual(
        ['./solo/', './handouts/', './slides/'],
      )
      expect(await violations(page)).toEqual([])
      expect(foreign).toEqual([])
      await page.context().close()
    }
  })

  it('fits a phone of 320 pixels', async () => {
    const { page } = await open('', { viewport: { width: 320, height: 640 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.context().close()
  })

  it('leads to the workshop for one person, and asks no server for more than files', async () => {
    const { page, foreign } = await open('')
    await page.locator('.doors a').first().click()
    await page.getByRole('link', { name: 'Begin' }).click()
    await page.getByRole('heading', { name: workshop.slides[0]!.title }).first().waitFor()
    expect(foreign).toEqual([])
    expect(host.missing).toEqual([])
    await page.context().close()
  })

  it('leads from there to the handouts, though they lie elsewhere than on the live server', async () => {
    const { page } = await open('solo/')
    const tab = page.context().waitForEvent('page')
    await page
      .getByRole('link', { name: /handouts/i })
      .first()
      .click()
    const handouts = await tab
    await handouts.waitForURL(`${host.url}handouts/`)
    await handouts.getByRole('heading', { level: 1 }).waitFor()
    await page.context().close()
  })

  it('leads to the handouts, each with files that are there', async () => {
    const { page } = await open('')
    await page.locator('.doors a').nth(1).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const links = await page
      .locator('main a[href]')
      .evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
    expect(links.length).toBeGreaterThan(20)
    const answers = await Promise.all(links.map(link => fetch(link)))
    expect(answers.filter(answer => !answer.ok).map(answer => answer.url)).toEqual([])
    await page.context().close()
  })

  it('leads to the slides, which move by key and load nothing from another host', async () => {
    const { page, foreign } = await open('')
    await page.locator('.doors a').nth(2).click()
    await page.getByRole('heading', { level: 1, name: workshop.slides[0]!.title }).first().waitFor()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/#\/2/)
    expect(foreign).toEqual([])
    expect(host.missing).toEqual([])
    await page.context().close()
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
  it('is neither the suggested order of the steps nor the figure that is guessed', async () => {
    const texts = await Promise.all(
      (await filesOf(site))
        .filter(file => /\.(?:html|js|json)$/.test(file))
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

async function open(
  at: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page, foreign: string[] }> {
  const context = await browser.newContext(options)
  const foreign: string[] = []
  context.on(
    'request',
    request =>
      /^(?:data|blob):/.test(request.url()) || request.url().startsWith(host.url) || foreign.push(request.url()),
  )
  const page = await context.newPage()
  await page.goto(`${host.url}${at}`)
  return { page, foreign }
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axeScript })
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string, nodes: { html: string }[] }[] }> }
    }
    return (await axe.run()).violations
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

async function filesOf(of: string): Promise<string[]> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(of, path.join(entry.parentPath, entry.name)))
}
