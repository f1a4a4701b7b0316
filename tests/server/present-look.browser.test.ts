import type { Browser, Page } from 'playwright-chromium'
import type { TestServer } from '../support/live-server.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { inviteCoFacilitator } from '../support/co-facilitator.ts'
import { newSession, startServer } from '../support/live-server.ts'
import { sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectTicked, expectValue, readAll, valueOf } from '../support/page-reading.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'

let server: TestServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** What bars someone's way on this page, in light and in dark. */
async function barriers(page: Page): Promise<string[]> {
  await page.waitForLoadState()
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await violations(page)).map(violation => `${colorScheme} ${violation}`))
    const overflow = await sidewaysOverflow(page)
    if (overflow > 0)
      found.push(`${colorScheme}: ${overflow} px too wide`)
  }
  return found
}

it('leads a facilitator from the key to a session without a script, without a barrier, on any width', async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 320, height: 700 } })
  await page.goto(`${server.url}/present`)
  expect(await barriers(page)).toEqual([])
  await page.getByLabel('Key').fill('wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').filter({ hasText: 'That isn’t the key.' }).waitFor()
  expect(await barriers(page)).toEqual([])
  await page.getByLabel('Key').fill(server.key)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Your sessions' }).waitFor()
  expect(await barriers(page)).toEqual([])

  await page.getByLabel('Title').fill('')
  await page.getByRole('radio', { name: '90 minutes' }).check()
  await page.getByRole('button', { name: 'Create session' }).click()
  await page.getByText('Enter a title.').waitFor()
  await expectTicked(page.getByRole('radio', { name: '90 minutes' }))
  expect(await barriers(page)).toEqual([])
  await page.getByLabel('Title').fill('Wednesday group')
  await page.getByRole('button', { name: 'Create session' }).click()

  await page.getByRole('heading', { name: 'Wednesday group' }).waitFor()
  const wayIn = page.getByRole('link', { name: 'Open the presenter’s view' })
  expect(await readAll(wayIn, links => links.map(link => link.getAttribute('href')))).toEqual([
    expect.stringMatching(/^\/deck\/\?session=[A-Z2-9]{6}#\/presenter\/1$/),
  ])
  expect(await barriers(page)).toEqual([])
  await page.getByRole('link', { name: 'Edit' }).click()
  expect(await barriers(page)).toEqual([])
  await page.getByLabel('Title').fill('Thursday group')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Thursday group' }).waitFor()
  await page.getByRole('button', { name: 'Delete this session now' }).click()
  await page.getByRole('heading', { name: 'No sessions yet' }).waitFor()
  await page.getByRole('heading', { name: 'Just deleted' }).waitFor()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: /^Bring/ }).click()
  await page.getByRole('status').waitFor()
  await page.getByRole('heading', { name: 'Coming up' }).waitFor()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('link', { name: /^Duplicate/ }).click()
  await expectValue(page.getByLabel('Title'), 'Thursday group')
  await close()
})

it('copies a colleague’s link, also over plain http, and leaves it to be selected where nothing may be copied', async () => {
  const session = await newSession(server, { title: 'Wednesday group' })
  await inviteCoFacilitator(server.url, session, 'Priya')
  const { page, close } = await openPage(browser, { viewport: { width: 320, height: 700 } })
  await page.goto(`${server.url}/present?key=${server.key}`)
  // A page that came over plain http from another computer has no clipboard.
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(`${server.url}/present/sessions/${session.code}`)
  const link = await valueOf(page.getByLabel('Link for Priya'))
  await page.getByRole('button', { name: 'Copy Priya’s link' }).click()
  await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor()
  expect(await barriers(page)).toEqual([])
  const name = page.getByLabel('Your colleague’s name')
  await name.focus()
  await page.keyboard.press('Control+V')
  // A name has room for 60 characters.
  await expectValue(name, link.slice(0, 60))

  await page.evaluate(() => (document.execCommand = () => false))
  await page.getByRole('button', { name: 'Copy Priya’s link' }).click()
  await page.getByRole('status').filter({ hasText: 'The link is selected: press Ctrl+C' }).waitFor()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link)
  await close()

  const { page: plain, close: closePlain } = await openPage(browser, { javaScriptEnabled: false })
  await plain.goto(`${server.url}/present?key=${server.key}`)
  await plain.goto(`${server.url}/present/sessions/${session.code}`)
  await expectValue(plain.getByLabel('Link for Priya'), link)
  await plain.getByRole('button', { name: 'Copy Priya’s link' }).waitFor({ state: 'hidden' })
  await closePlain()
})

it('shows a report, and sessions side by side, without a script, without a barrier, on any width', async () => {
  for (const title of ['First group', 'Second group']) {
    const session = await newSession(server, { title })
    const phones = await Promise.all(Array.from({ length: 6 }, () => session.phone()))
    await session.go('on-after')
    await Promise.all(phones.map(phone => phone.answer('after', { kind: 'scale', ratings: [1, 0] })))
    await session.go('on-after', 1)
    await session.command({ type: 'session:end' })
  }
  const { page, close } = await openPage(browser, { viewport: { width: 320, height: 700 } })
  await page.goto(`${server.url}/present?key=${server.key}`)
  await page.getByRole('link', { name: 'Compare sessions that have ended' }).click()
  expect(await barriers(page)).toEqual([])
  for (const title of ['First group', 'Second group'])
    await page.getByRole('checkbox', { name: title }).check()
  await page.getByRole('button', { name: 'Show side by side' }).click()
  await page.getByRole('region', { name: /side by side/ }).waitFor()
  await expectTicked(page.getByRole('checkbox', { name: 'First group' }))
  expect(await barriers(page)).toEqual([])
  await page.getByRole('link', { name: 'Second group' }).click()
  await page.getByRole('heading', { name: 'Report: Second group' }).waitFor()
  await page.locator('figure.change svg').first().waitFor()
  expect(await barriers(page)).toEqual([])
  const code = new URL(page.url()).pathname.split('/')[3]
  await page.goto(`${server.url}/present?copy=${code}&minutes=used`)
  await page.getByLabel('welcome').fill('4')
  await page.getByRole('button', { name: 'Create session' }).click()
  await page.getByText('Give “welcome” at least 5 minutes.').waitFor()
  expect(await barriers(page)).toEqual([])
  await close()
})

it('asks weeks later how things have gone, on any phone, without a script and without a barrier', async () => {
  let nowMs = Date.parse('2027-03-03T14:00:00Z')
  const workshop = workshopFixture()
  workshop.config = { ...workshop.config, session: { ...workshop.config.session, retentionDays: 42 } }
  const publicUrl = 'https://workshop.example.ac.uk'
  const later = await startServer({ workshop, publicUrl, now: () => nowMs, elapsed: () => nowMs })
  const session = await newSession(later, { startsAt: '2027-03-03T14:00' })
  await session.go('hello')
  await session.command({ type: 'session:end' })
  const { page, close, errors } = await openPage(browser, { viewport: { width: 320, height: 700 } })
  await page.goto(`${later.url}/${session.code}/later`)
  await page.getByText('These questions open from 24 March 2027').waitFor()
  expect(await barriers(page)).toEqual([])
  nowMs += 28 * 86_400_000
  await page.reload()
  await page.getByRole('group', { name: 'Have you asked an employer for feedback?' }).getByRole('radio', { name: 'Not yet' }).check()
  await page.getByRole('group', { name: 'Have you practised an answer out loud?' }).getByRole('radio', { name: 'Yes' }).press('Space')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('status').filter({ hasText: 'Your answers have been saved.' }).waitFor()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('link', { name: 'Change my answers' }).click()
  await page.getByRole('button', { name: 'Send' }).waitFor()
  nowMs += 7 * 86_400_000
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('These questions have closed.').waitFor()
  await page.goto(`${later.url}/present?key=${later.key}`)
  await page.goto(`${later.url}/present/sessions/${session.code}`)
  await page.getByRole('link', { name: `/${session.code}/later` }).waitFor()
  await page.getByRole('link', { name: 'Plan the next session with these minutes' }).waitFor()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('link', { name: 'Open the report' }).click()
  await page.getByRole('heading', { name: 'Four weeks later' }).waitFor()
  expect(await barriers(page)).toEqual([])
  expect(errors).toEqual([])
  await close()
  await later.close()
})
