import type { Browser } from 'playwright-chromium'
import type { DevProject } from '../support/dev-project.ts'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { startDevProject } from '../support/dev-project.ts'
import { newSession } from '../support/live-server.ts'

const patienceMs = 120_000

let dev: DevProject
let browser: Browser

beforeAll(async () => {
  dev = await startDevProject('dev-test')
  browser = await launchBrowser()
}, patienceMs)

afterAll(async () => {
  await browser?.close()
  await dev?.remove()
})

describe('while someone edits', () => {
  it('keeps its data where it is told to', async () => {
    expect(await readdir(path.join(dev.root, 'elsewhere'))).toContain('key')
  })

  it('brings an edited prompt to the deck and to the phones by itself', { timeout: patienceMs }, async () => {
    const session = await newSession(dev)
    await session.go('feelings')
    const [deck, phone] = await Promise.all([openPage(browser, {}), openPage(browser, {})])
    await deck.page.goto(`${dev.url}/screen/${session.code}`)
    await phone.page.goto(`${dev.url}/${session.code}`)
    const prompts = (words: string) => [
      deck.page.locator('.slidev-page:visible').getByText(words).first(),
      phone.page.getByText(words).first(),
    ]
    for (const prompt of prompts('After a rejection, I feel…'))
      await prompt.waitFor({ timeout: patienceMs })
    expect([...deck.errors, ...phone.errors]).toEqual([])
    expect(await phone.page.locator('body').evaluate(body => getComputedStyle(body).fontFamily)).not.toContain('Times')
    const pages = [deck.page, phone.page]
    await Promise.all(pages.map(page => page.evaluate(() => void Object.assign(globalThis, { isSamePage: true }))))
    await dev.edit('slides.md', 'prompt: After a rejection, I feel…', 'prompt: Just after a rejection, I feel…')
    for (const prompt of prompts('Just after a rejection, I feel…'))
      await prompt.waitFor()
    for (const page of pages)
      expect(await page.evaluate(() => 'isSamePage' in globalThis), 'was not loaded anew').toBe(true)
    await Promise.all([deck.close(), phone.close()])
  })

  it('says what is wrong in the terminal and on the home page, until it is put right', { timeout: patienceMs }, async () => {
    const { page, close } = await openPage(browser, {})
    await page.goto(`${dev.url}/present?key=${dev.key}`)
    const home = async () => {
      await page.reload()
      return page.content()
    }
    await dev.edit('slides.md', 'kind: multi\n', 'kind: mutli\n')
    await expect.poll(home).toContain('mutli')
    expect(dev.said()).toMatch(/slides\.md:\d+ .*mutli/)
    await dev.edit('slides.md', 'kind: mutli\n', 'kind: multi\n')
    await expect.poll(home).not.toContain('mutli')
    await dev.edit('workshop.yaml', 'institution:', 'institution')
    await expect.poll(home).toMatch(/workshop\.yaml:\d+/)
    await dev.edit('workshop.yaml', 'institution', 'institution:')
    await expect.poll(home).not.toMatch(/workshop\.yaml:\d+ {2}(?!warning)/)
    await close()
  })
})
