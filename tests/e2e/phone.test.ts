import type { Page } from 'playwright-chromium'
import type { Question } from '../../src/workshop/model/activity.ts'
import type { Slide } from '../../src/workshop/model/workshop.ts'
import type { House } from './house.ts'
import type { Colours, Room } from './room.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isQuestion } from '../../src/workshop/model/activity.ts'
import { withoutAnytime } from '../support/builds.ts'
import { settle, sidewaysOverflow, violations } from '../support/page-look.ts'
import { anAnswer, answerOn, receiptOn } from './answering.ts'
import { openHouse } from './house.ts'

/** A small phone, an everyday one, and a small one with text twice as large. */
const sizes = [
  { width: 320, height: 568, text: '100%' },
  { width: 360, height: 740, text: '100%' },
  { width: 320, height: 568, text: '200%' },
]

let house: House
beforeAll(async () => void (house = await openHouse(withoutAnytime)))
afterAll(() => house?.close())

describe.each<Colours>(['light', 'dark'])('the phone page in %s', (colours) => {
  let room: Room
  let phone: Page
  let others: Awaited<ReturnType<Room['others']>>

  beforeAll(async () => {
    room = await house.openRoom({ lengthMinutes: 90 })
    phone = await room.phone(colours)
    others = await room.others(5)
    await phone.getByRole('heading', { name: 'You’re in.' }).waitFor()
  })

  afterAll(() => room?.close())

  /** Axe once, and no sideways scrolling on any of the sizes. */
  async function looksRight(state: string, page = phone) {
    // As high as the page: a button half under the bar is small to axe, and whole to a thumb that scrolls.
    await page.setViewportSize({ width: 360, height: 4800 })
    expect.soft(await violations(page), state).toEqual([])
    for (const { width, height, text } of sizes) {
      await page.setViewportSize({ width, height })
      await page.evaluate(size => (document.documentElement.style.fontSize = size), text)
      await settle(page)
      expect.soft(await sidewaysOverflow(page), `${state}, ${width} px wide, text ${text}`).toBe(0)
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ''))
    await page.setViewportSize({ width: 360, height: 740 })
  }

  function slideOf(kind: Question['kind'], isPrivate = false): Slide & { activity: Question } {
    const slide = room.workshop.slides.find(
      ({ activity }) => activity?.kind === kind && isQuestion(activity) && activity.private === isPrivate,
    )
    if (!slide)
      throw new Error(`The deck asks no ${kind} question.`)
    return slide as Slide & { activity: Question }
  }

  it('waits', () => looksRight('waiting'))

  it('shows every slide that has only words', { timeout: 120_000 }, async () => {
    for (const slide of room.workshop.slides.slice(2).filter(({ activity }) => !activity)) {
      await room.session.go(slide.id)
      await phone.locator('main', { hasText: slide.title }).waitFor()
      // A card that comes in a chunk of its own has arrived, so that what is looked at is not its fading in.
      await phone.locator('main .loading').waitFor({ state: 'detached' })
      expect.soft(await violations(phone), slide.id).toEqual([])
      expect.soft(await sidewaysOverflow(phone), slide.id).toBe(0)
    }
  })

  it.each(['choice', 'multi', 'scale', 'number', 'order', 'text'] as const)(
    'asks a %s question, takes the answer and shows the results',
    async (kind) => {
      const { id, activity } = slideOf(kind)
      await room.session.go(id)
      await phone.locator('.card.question form').waitFor()
      await looksRight(`${kind}, open`)
      await answerOn(phone, activity, 1)
      if (activity.kind === 'scale' && activity.comparedWith)
        await phone.locator('.receipt').waitFor()
      else await receiptOn(phone, activity)
      await looksRight(`${kind}, answered`)
      await Promise.all(others.map((other, seed) => other.answer(activity.id, anAnswer(activity, seed))))
      await room.session.go(id, 1)
      await phone.locator('.results').waitFor()
      await looksRight(`${kind}, revealed`)
    },
  )

  it('says when too few have answered', async () => {
    const { id, activity } = room.workshop.slides.filter(({ activity }) => activity?.kind === 'choice').at(-1)!
    await room.session.go(id)
    await room.session.go(id, 1)
    await phone.locator('.held').waitFor()
    expect(activity?.id).toBeDefined()
    await looksRight('too few')
  })

  it('keeps a private answer', async () => {
    const { id, activity } = slideOf('scale', true)
    await room.session.go(id)
    await answerOn(phone, activity, 2)
    await receiptOn(phone, activity)
    await looksRight('private, kept')
  })

  it('runs the exercise, explained first', async () => {
    const slide = room.workshop.slides.find(({ activity }) => activity?.kind === 'exercise')!
    await room.session.go(slide.id)
    await phone.locator('ol.steps').waitFor()
    await looksRight('exercise, explained')
    await room.session.go(slide.id, 1)
    await phone.getByRole('timer').waitFor()
    await looksRight('exercise, running')
  })

  it('opens support in one tap, from anywhere', async () => {
    await phone.getByRole('button', { name: 'Support' }).tap()
    await phone.getByRole('dialog').waitFor()
    await phone.getByRole('link', { name: /116 123/ }).waitFor()
    await looksRight('support')
    await phone.keyboard.press('Escape')
  })

  it('lets people read other slides and come back', async () => {
    await phone.getByRole('link', { name: 'Slides' }).tap()
    await phone.getByRole('heading', { name: 'All slides' }).or(phone.locator('main h2')).first().waitFor()
    await looksRight('browse, list')
    await phone.locator('main a[href^="#slide/"]').nth(4).tap()
    const back = phone.getByRole('link', { name: 'Back to live' })
    await back.waitFor()
    await looksRight('browse, slide')
    await back.tap()
    await phone.getByRole('timer').waitFor()
  })

  it('explains privacy', async () => {
    await phone.evaluate(() => (location.hash = '#privacy'))
    await phone.getByRole('button', { name: 'Clear my answers from this phone' }).waitFor()
    await looksRight('privacy')
    await phone.evaluate(() => (location.hash = ''))
  })

  it('pauses', async () => {
    await room.session.command({ type: 'screen:blank' })
    await phone.getByRole('heading', { name: 'The screens are blank for a moment.' }).waitFor()
    await looksRight('blank')
    await room.session.command({ type: 'screen:show' })
  })

  it('says how it ends', async () => {
    await room.session.command({ type: 'session:end' })
    await phone
      .getByRole('heading', { name: /thank you|over|ended/i })
      .first()
      .waitFor()
    await looksRight('ended')
  })

  it('asks for a code at the front door, and again when it is unknown', async () => {
    const options = { viewport: { width: 360, height: 740 }, colorScheme: colours, hasTouch: true, isMobile: true }
    const door = await room.page(options, '/')
    await door.locator('input').first().waitFor()
    await looksRight('home', door)
    const lost = await room.page(options, '/ZZZZZZ')
    await lost.locator('input').first().waitFor()
    await looksRight('unknown code', lost)
  })
})
