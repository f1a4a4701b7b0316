import type { Page } from 'playwright-chromium'
import type { Question } from '../../src/workshop/model/activity.ts'
import type { Slide } from '../../src/workshop/model/workshop.ts'
import type { House } from './house.ts'
import type { Room } from './room.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAnytime } from '../../src/live/questions/anytime.ts'
import { isQuestion } from '../../src/workshop/model/activity.ts'
import { outsideTheSlide, sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectCount } from '../support/page-reading.ts'
import { anAnswer, answerOn, receiptOn } from './answering.ts'
import { openHouse } from './house.ts'
import { pressKey, projected } from './room.ts'

type Others = Awaited<ReturnType<Room['others']>>

describe('the whole session, with a presenter, a projector and three phones', () => {
  let house: House
  let room: Room
  let presenter: Page
  let projector: Page
  let phones: Page[]
  let others: Others
  let slides: Slide[]

  beforeAll(async () => {
    house = await openHouse()
    room = await house.openRoom({ lengthMinutes: 60, title: 'Wednesday group' })
    slides = room.workshop.slides.filter(slide => slide.lengths.includes(60))
    presenter = await room.presenter()
    projector = await room.projector()
    phones = await Promise.all([room.phone(), room.phone('dark'), room.phone('light', { width: 320, height: 640 })])
    others = await room.others(4)
  })

  afterAll(async () => {
    await room?.close()
    await house?.close()
  })

  /** Presses the clicker once and waits until the session and the projector stand where they should. */
  async function advanceTo(slide: Slide, click: number) {
    await pressKey(presenter, 'ArrowRight')
    await room.until(view => view.slideId === slide.id && view.click === click)
    await projected(projector, slide.no, click)
  }

  async function answerEverywhere(question: Question) {
    await Promise.all(phones.map((phone, seed) => answerOn(phone, question, seed)))
    await Promise.all(phones.map(phone => receiptOn(phone, question)))
    if (!question.private)
      await Promise.all(others.map((other, seed) => other.answer(question.id, anAnswer(question, seed))))
  }

  it('lets everyone in without a name', async () => {
    await Promise.all(phones.map(phone => phone.getByRole('heading', { name: 'You’re in.' }).waitFor()))
    await expect.poll(async () => (await room.session.wall()).joined).toBeGreaterThanOrEqual(3)
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
        }
        if (isAnytime(activity)) {
          await approveFirstText()
          await seeTexts()
          continue
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

  async function seeTexts() {
    await expectCount(projector.locator('.text-cards:visible li'), 1)
    await Promise.all(phones.map(phone => phone.locator('.asked li').waitFor()))
    expect.soft(await outsideTheSlide(projector), 'texts').toEqual([])
    for (const page of [projector, phones[0]!]) expect.soft(await violations(page), 'texts').toEqual([])
    for (const phone of phones) expect.soft(await sidewaysOverflow(phone), 'texts').toBe(0)
  }

  async function approveFirstText() {
    await expectCount(projector.locator('.text-cards:visible li'), 0)
    await presenter.getByRole('button', { name: /^Written answers/ }).click()
    const held = presenter.getByRole('button', { name: /^approve/i }).first()
    await held.waitFor()
    await held.click()
  }

  async function seeTheTimer() {
    await projector.locator('.live-timer:visible').first().waitFor()
    await Promise.all(phones.map(phone => phone.getByRole('timer').first().waitFor()))
  }

  it('shows texts only once they are approved', async () => {
    const cards = projector.locator('.text-cards:visible li')
    await pressKey(presenter, 'ArrowLeft')
    await expectCount(cards, 1)
    await presenter.getByRole('button', { name: 'Approve' }).and(presenter.locator(':enabled')).first().click()
    await expectCount(cards, 2)
  })

  it('can be gone through again after its end: the wall follows, the phones have their ending', async () => {
    const last = slides.at(-1)!
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${last.no}`)
    await presenter.getByRole('button', { name: 'End the session' }).click()
    await presenter.getByRole('button', { name: 'Yes, end it now' }).click()
    await phones[0]!.getByRole('heading', { name: 'Thank you for being here.' }).waitFor()
    const support = slides.find(({ id }) => id === 'support')!
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${support.no}`)
    await projected(projector, support.no, 0)
    await phones[0]!.getByRole('heading', { name: 'Thank you for being here.' }).waitFor()
  })

  it('has papers of its own that look as they are printed', async () => {
    const facilitator = await room.page({}, `/present?key=${house.key}`)
    for (const [paper, marks] of [['join-poster', 'svg'], ['run-sheet', 'table'], ['schedule', 'table']] as const) {
      await facilitator.goto(`${room.url}/present/sessions/${room.session.code}/papers/${paper}`)
      await facilitator.locator(`main ${marks}, body ${marks}`).first().waitFor()
      const { width } = (await facilitator.locator(marks).first().boundingBox())!
      expect(width, paper).toBeLessThan(facilitator.viewportSize()!.width)
    }
    expect(room.errors()).toEqual([])
  })

  it('speaks to no other host, and no script fails', () => {
    expect(room.hosts()).toEqual([new URL(room.url).host])
    expect(room.errors()).toEqual([])
  })
})
