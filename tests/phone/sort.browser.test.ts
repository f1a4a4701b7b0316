import type { Browser } from 'playwright-chromium'
import type { QuestionOf } from '../../src/workshop/model/activity.ts'
import type { TestServer } from '../support/live-server.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questionSchema } from '../../src/workshop/model/activity.ts'
import { anAnswer } from '../e2e/answering.ts'
import { launchBrowser, openPage } from '../support/browser.ts'
import { builtRoots } from '../support/builds.ts'
import { newSession, startServer } from '../support/live-server.ts'
import { sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectTexts, expectTicked, textOf } from '../support/page-reading.ts'
import { activities } from '../support/workshop-fixture.ts'

const email = questionSchema.parse(activities.email) as QuestionOf<'sort'>

describe('lines to sort, on a phone of 320 pixels', () => {
  let browser: Browser
  let server: TestServer

  beforeAll(async () => {
    server = await startServer({ staticRoots: builtRoots })
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it('are put into boxes by keyboard alone, and read back', async () => {
    const { page, close } = await asked()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('alert').filter({ hasText: 'Put every line into a box, or pass.' }).waitFor()
    const blame = page.getByRole('group', { name: 'You asked unfair questions' })
    await blame.getByRole('radio', { name: 'Belongs in the email' }).focus()
    await page.keyboard.press('ArrowRight')
    await expectTicked(blame.getByRole('radio', { name: 'Leave out' }))
    for (const line of ['One question about my answers', 'Thank you for your time']) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await expectTicked(page.getByRole('group', { name: line }).getByRole('radio').first())
    }
    await page.getByRole('button', { name: 'Send' }).press('Enter')
    await page.locator('.receipt .state', { hasText: 'Received' }).waitFor()
    await expectTexts(page.locator('.receipt li'), [
      'You asked unfair questionsLeave out',
      'One question about my answersBelongs in the email',
      'Thank you for your timeBelongs in the email',
    ])
    await close()
  })

  it('tell nothing of where they belong until the reveal, and then say it in words', async () => {
    const { page, session, others, close } = await asked()
    expect(await textOf(page.locator('.question'))).not.toContain('Our answer')
    for (const [seed, other] of others.entries())
      await other.answer(email.id, anAnswer(email, seed))
    await session.go('on-email', 1)
    await page.locator('.results').waitFor()
    await expectTexts(page.locator('.results h3, .results h4, .results .ours'), [
      'Thank you for your time',
      'Our answer: Belongs in the email',
      'One question about my answers',
      'Our answer: Belongs in the email',
      'You asked unfair questions',
      'Our answer: Leave out',
    ])
    expect(await violations(page)).toEqual([])
    await close()
  })

  it('fit the screen without a violation, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await asked(colorScheme)
      await page.locator('.rating').nth(1).click()
      expect(await sidewaysOverflow(page)).toBe(0)
      expect(await violations(page)).toEqual([])
      await close()
    }
  })

  async function asked(colorScheme: 'light' | 'dark' = 'light') {
    const session = await newSession(server)
    // Only who was there when the question opened counts towards the minimum group.
    const others = await Promise.all(Array.from({ length: 5 }, () => session.phone()))
    await session.go('on-email')
    const { page, close } = await openPage(browser, { viewport: { width: 320, height: 640 }, colorScheme })
    await page.goto(`${server.url}/${session.code}`)
    await page.locator('.question form').waitFor()
    return { page, session, others, close }
  }
})
