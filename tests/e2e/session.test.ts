import type { Page } from 'playwright-chromium'
import type { Question } from '../../src/workshop/model/activity.ts'
import type { Slide } from '../../src/workshop/model/workshop.ts'
import type { Room } from './room.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isQuestion } from '../../src/workshop/model/activity.ts'
import { anAnswer, answerOn, receiptOn } from './answering.ts'
import { outsideTheSlide, sidewaysOverflow, violations } from './look.ts'
import { openRoom } from './room.ts'

type Others = Awaited<ReturnType<Room['session']['phone']>>[]

describe('the whole session, with a presenter, a projector and three phones', () => {
  let room: Room
  let desk: Page
  let projector: Page
  let phones: Page[]
  let others: Others
  let slides: Slide[]
  let hosts: Set<string>

  beforeAll(async () => {
    room = await openRoom({ lengthMinutes: 60, title: 'Wednesday group' })
    slides = room.workshop.slides.filter(slide => slide.lengths.includes(60))
    desk = await room.presenter()
    projector = await room.projector()
    phones = await Promise.all([room.phone(), room.phone('dark'), room.phone('light', { width: 320, height: 640 })])
    others = await Promise.all([1, 2, 3, 4].map(() => room.session.phone()))
    hosts = new Set()
    for (const page of [desk, projector, ...phones])
      page.on('request', request => hosts.add(new URL(request.url()).host))
  })

  afterAll(() => room?.close())

  /** Presses the clicker once and waits until the session stands where it should. */
  async function advanceTo(slide: Slide, click: number) {
    await desk.keyboard.press('ArrowRight')
    await room.until(view => view.slideId === slide.id && view.click === click)
  }

  async function answerEverywhere(question: Question) {
    await Promise.all(phones.map((phone, seed) => answerOn(phone, question, seed)))
    await Promise.all(phones.map(phone => receiptOn(phone, question)))
    if (!question.private)
      await Promise.all(others.map((other, seed) => other.answer(question.id, anAnswer(question, seed))))
  }

  it('lets everybody in without a name', async () => {
    await Promise.all(phones.map(phone => phone.getByRole('heading', { name: 'You are in.' }).waitFor()))
    await room.until(view => view.joined >= 3)
    expect(await violations(phones[0]!)).toEqual([])
  })

  it(
    'walks through every slide, and every phone follows, answers and sees the results',
    { timeout: 300_000 },
    async () => {
      for (const [index, slide] of slides.entries()) {
        if (index > 0)
          await advanceTo(slide, 0)
        const { activity } = slide
        if (index > 1)
          await Promise.all(phones.map(phone => phone.locator('main', { hasText: slide.title }).waitFor()))
        expect.soft(await outsideTheSlide(projector), slide.id).toEqual([])
        for (const phone of phones) expect.soft(await sidewaysOverflow(phone), slide.id).toBe(0)
        if (!activity)
          continue
        if (isQuestion(activity)) {
          await answerEverywhere(activity)
          expect.soft(await violations(phones[1]!), `${slide.id}, answered`).toEqual([])
          if (activity.kind === 'text')
            await approveFirstText()
        }
        await advanceTo(slide, 1)
        if (isQuestion(activity) && !activity.private)
          await seeResults(activity)
        if (!isQuestion(activity))
          await seeTheTimer()
        expect.soft(await outsideTheSlide(projector), `${slide.id}, revealed`).toEqual([])
        expect.soft(await violations(projector), `${slide.id}, revealed`).toEqual([])
        expect.soft(await violations(phones[0]!), `${slide.id}, revealed`).toEqual([])
        for (const phone of phones) expect.soft(await sidewaysOverflow(phone), `${slide.id}, revealed`).toBe(0)
      }
    },
  )

  async function seeResults(question: Question) {
    const view = await room.until(now =>
      now.questions.some(({ id, status }) => id === question.id && status === 'revealed'),
    )
    expect(view.questions.find(({ id }) => id === question.id)?.results, question.id).not.toBeNull()
    await projector.locator('.results:visible').first().waitFor()
    await Promise.all(phones.map(phone => phone.locator('.results').first().waitFor()))
  }

  async function approveFirstText() {
    const held = desk.getByRole('button', { name: /^approve/i }).first()
    await held.waitFor()
    await held.click()
  }

  async function seeTheTimer() {
    await projector.locator('.live-timer:visible').first().waitFor()
    await Promise.all(phones.map(phone => phone.getByRole('timer').first().waitFor()))
  }

  it('shows texts only once they are approved', async () => {
    const cards = projector.locator('.text-cards:visible li')
    await desk.keyboard.press('ArrowLeft')
    await desk.keyboard.press('ArrowLeft')
    await desk.keyboard.press('ArrowRight')
    await cards.first().waitFor()
    expect(await cards.count()).toBe(1)
  })

  it('speaks to no other host', () => {
    expect([...hosts]).toEqual([new URL(room.url).host])
  })
})
