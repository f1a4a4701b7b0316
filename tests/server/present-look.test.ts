import type { Browser, Page } from 'playwright-chromium'
import type { TestServer } from '../support/live-server.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { startServer } from '../support/live-server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let server: TestServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function faults(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string, nodes: { html: string }[] }[]
    }
    found.push(...violations.map(violation => `${colorScheme} ${violation.id}: ${violation.nodes[0]?.html}`))
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (overflow > 0)
      found.push(`${colorScheme}: ${overflow} px too wide`)
  }
  return found
}

it('leads a facilitator from the key to a session without a script, without a barrier, on any width', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, bypassCSP: true })
  const page = await context.newPage()
  await page.addInitScript(axe)

  await page.goto(`${server.url}/present`)
  expect(await faults(page)).toEqual([])
  await page.getByLabel('Key').fill('wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('That is not the key.')
  expect(await faults(page)).toEqual([])
  await page.getByLabel('Key').fill(server.key)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Your sessions' }).waitFor()
  expect(await faults(page)).toEqual([])

  await page.getByLabel('Title').fill('')
  await page.getByRole('radio', { name: '90 minutes' }).check()
  await page.getByRole('button', { name: 'Make the session' }).click()
  await page.getByText('Write a title.').waitFor()
  expect(await page.getByRole('radio', { name: '90 minutes' }).isChecked()).toBe(true)
  expect(await faults(page)).toEqual([])
  await page.getByLabel('Title').fill('Wednesday group')
  await page.getByRole('button', { name: 'Make the session' }).click()

  await page.getByRole('heading', { name: 'Wednesday group' }).waitFor()
  expect(await page.getByRole('link', { name: 'Open the presenter\'s view' }).getAttribute('href')).toMatch(
    /^\/deck\/\?session=[A-Z2-9]{6}#\/presenter\/1$/,
  )
  expect(await faults(page)).toEqual([])
  await page.getByText('Delete it now').click()
  await page.getByRole('checkbox').check()
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: /^Delete session/ }).click()
  await page.getByRole('status').waitFor()
  expect(await page.getByRole('heading', { name: 'No sessions yet' }).isVisible()).toBe(true)
  await context.close()
})
