import type { Page } from 'playwright-chromium'
import type { House } from './house.ts'
import type { Room } from './room.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { outsideTheSlide, sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectCount, expectTexts, expectValue } from '../support/page-reading.ts'
import { openHouse } from './house.ts'
import { pressKey, projected } from './room.ts'

describe('questions from the room', () => {
  let house: House
  let room: Room
  let presenter: Page
  let one: Page
  let other: Page

  beforeAll(async () => void (house = await openHouse()))
  beforeEach(async () => {
    room = await house.openRoom()
    presenter = await room.presenter()
    ;[one, other] = await Promise.all([room.phone(), room.phone('dark')])
  })
  afterEach(async () => {
    expect(room.errors()).toEqual([])
    await room.close()
  })
  afterAll(() => house?.close())

  const asked = '.asked li'
  const voteOn = (phone: Page, words: string) =>
    phone.locator(asked).filter({ hasText: words }).getByRole('button', { name: 'I’d ask this too' })
  const receipts = (phone: Page) => phone.locator('.receipt .state', { hasText: 'Received' })

  async function openBox(phone: Page) {
    await phone.getByRole('link', { name: 'Ask a question' }).tap()
    await phone.getByRole('textbox').waitFor()
  }

  async function ask(phone: Page, words: string, sentSoFar = 0) {
    await phone.getByRole('textbox').fill(words)
    await phone.getByRole('button', { name: 'Send' }).tap()
    await expectCount(receipts(phone), sentSoFar + 1)
  }

  async function looksRight(phone: Page, what: string) {
    expect.soft(await violations(phone), what).toEqual([])
    expect.soft(await sidewaysOverflow(phone), what).toBe(0)
  }

  it('go from one phone by the facilitator to all others, which say what they would ask too', async () => {
    const others = await room.others(6)
    await one.getByRole('heading', { name: 'You’re in.' }).waitFor()
    await expectCount(one.getByRole('link', { name: 'Ask a question' }), 0)
    await pressKey(presenter, 'ArrowRight')
    await pressKey(presenter, 'ArrowRight')
    await openBox(one)
    await one.getByText('Nothing yet. Questions appear here once').waitFor()
    await looksRight(one, 'nothing asked yet')
    await ask(one, 'How log do I wait?')
    await Promise.all(others.slice(0, 4).map((phone, at) =>
      phone.answer('questions-for-us', { kind: 'text', text: `Who else can I ask, ${at}?` })))

    await presenter.getByRole('button', { name: 'Written answers · 5' }).click()
    const texts = presenter.locator('.presenter-texts li')
    await texts.first().getByText('To “What would you like to ask us?”').waitFor()
    for (const words of ['How log do I wait?', 'Who else can I ask, 0?'])
      await texts.filter({ hasText: words }).getByRole('button', { name: 'Approve' }).click()
    const first = texts.filter({ hasText: 'How log' })
    await first.getByRole('button', { name: 'Spelling' }).click()
    await presenter.getByRole('textbox', { name: /^As it will be shown/ }).fill('How long do I wait?')
    await presenter.getByRole('button', { name: 'Save' }).click()

    await openBox(other)
    await expectCount(other.locator(asked), 2)
    await voteOn(other, 'Who else').tap()
    const id = await wanted('Who else can I ask, 0?')
    await Promise.all(others.slice(0, 2).map(phone => phone.answer(`questions-for-us~vote~${id}`, { kind: 'vote' })))
    await one.locator(asked).filter({ hasText: '3 or more would ask this too' }).waitFor()
    await expectTexts(one.locator(`${asked} blockquote`), ['Who else can I ask, 0?', 'How long do I wait?'])
    // Corrected, it is still the question of whoever asked it, who cannot want it twice.
    const corrected = one.locator(asked).filter({ hasText: 'How long' })
    await corrected.getByText('You asked this.').waitFor()
    await expectCount(corrected.getByRole('button'), 0)
    await looksRight(other, 'voted')
    await looksRight(one, 'asked')
    expect.soft(await violations(presenter)).toEqual([])
    await texts.filter({ hasText: '3 or more would ask this too' }).waitFor()
  })

  async function wanted(words: string): Promise<string> {
    const { questions } = await room.session.view()
    const results = questions.find(({ id }) => id === 'questions-for-us')?.results
    return results?.kind === 'text' ? results.texts.find(({ text }) => text === words)!.id : ''
  }

  it('keep a vote that was tapped in a dead spot, through a reload, until it has arrived', async () => {
    const others = await room.others(5)
    await room.session.go(room.workshop.slides[2]!.id)
    await Promise.all(others.map((phone, at) =>
      phone.answer('questions-for-us', { kind: 'text', text: `Why ${at}?` })))
    await presenter.getByRole('button', { name: 'Written answers · 5' }).click()
    await presenter.locator('.presenter-texts li').filter({ hasText: 'Why 3?' }).getByRole('button', { name: 'Approve' }).click()
    await openBox(one)
    await voteOn(one, 'Why 3?').waitFor()
    await one.route('**/answers/**', route => route.abort())
    await voteOn(one, 'Why 3?').tap()
    await voteOn(one, 'Why 3?').and(one.locator('[aria-pressed=true]')).waitFor()
    await one.reload()
    await voteOn(one, 'Why 3?').and(one.locator('[aria-pressed=true]')).waitFor()
    const arrived = one.waitForResponse(response => response.url().includes('vote') && response.ok())
    await one.unroute('**/answers/**')
    await arrived
    await voteOn(one, 'Why 3?').tap()
    await voteOn(one, 'Why 3?').and(one.locator('[aria-pressed=false]')).waitFor()
  })

  it('are up to three from a phone, can be changed and taken back, and survive a reload', async () => {
    await room.others(5)
    await room.session.go(room.workshop.slides[2]!.id)
    await openBox(one)
    await one.getByRole('button', { name: 'Send' }).tap()
    await one.getByRole('alert').filter({ hasText: 'Write a few words first.' }).waitFor()
    for (const [at, words] of ['First?', 'Second?', 'Third?'].entries())
      await ask(one, words, at)
    await one.getByText('You’ve sent three questions').waitFor()
    await expectCount(one.getByRole('textbox'), 0)
    await looksRight(one, 'three sent')
    await one.getByRole('button', { name: 'Change it or take it back' }).nth(1).tap()
    await looksRight(one, 'changing')
    await one.locator('textarea:focus').waitFor()
    await expectValue(one.getByRole('textbox'), 'Second?')
    await one.getByRole('button', { name: 'Take it back', exact: true }).tap()
    await expectTexts(one.locator('.asked-by-me blockquote'), ['First?', 'Third?'])
    await ask(one, 'Another second?', 2)
    await one.reload()
    await expectTexts(one.locator('.asked-by-me blockquote'), ['First?', 'Another second?', 'Third?'])
  })

  it('are on the wall as they are approved, on their slide, and nothing of them before', async () => {
    const projector = await room.projector()
    const others = await room.others(6)
    const { no } = room.workshop.slides.find(({ id }) => id === 'questions')!
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${no}`)
    await projected(projector, no, 0)
    await projector.locator('.text-hint:visible').waitFor()
    await expectCount(presenter.locator('.presenter-answered'), 0)
    await Promise.all(others.map((phone, at) =>
      phone.answer('questions-for-us', { kind: 'text', text: `Why ${at}?` })))
    await presenter.getByRole('button', { name: 'Written answers · ' }).click()
    await presenter.getByRole('button', { name: 'Approve' }).first().click()
    await expectCount(projector.locator('.text-cards:visible li'), 1)
    expect.soft(await outsideTheSlide(projector)).toEqual([])
    expect.soft(await violations(projector)).toEqual([])
  })

  it('fit the wall when they were approved on other slides, and come first there when more would ask them', async () => {
    const projector = await room.projector()
    const others = await room.others(6)
    await room.session.go(room.workshop.slides[2]!.id)
    await projected(projector, 3, 0)
    await Promise.all(others.slice(0, 5).map((phone, at) =>
      phone.answer('questions-for-us', { kind: 'text', text: `${'Why do they hardly ever reply to anyone? '.repeat(3)}${at}` })))
    await presenter.getByRole('button', { name: 'Written answers · 5' }).click()
    for (let left = 5; left > 0; left--) {
      await presenter.locator('.presenter-texts li.held').getByRole('button', { name: 'Approve' }).first().click()
      await expectCount(presenter.locator('.presenter-texts li.held'), left - 1)
    }
    const results = (await room.session.view()).questions.find(({ id }) => id === 'questions-for-us')?.results
    const last = results?.kind === 'text' ? results.texts.at(-1)! : null
    for (const phone of others)
      await phone.answer(`questions-for-us~vote~${last!.id}`, { kind: 'vote' })
    await room.until(({ questions }) => JSON.stringify(questions).includes('"votes":6'))
    const { no } = room.workshop.slides.find(({ id }) => id === 'questions')!
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${no}`)
    await projected(projector, no, 0)
    await projector.locator('.text-cards:visible li').first().filter({ hasText: last!.text }).waitFor()
    await expect.poll(() => outsideTheSlide(projector)).toEqual([])
  })

  it('say nothing aloud when the session begins', async () => {
    await one.getByRole('heading', { name: 'You’re in.' }).waitFor()
    await room.session.go(room.workshop.slides[2]!.id)
    const status = one.getByRole('status').filter({ hasText: 'Now: ' })
    await status.waitFor({ state: 'attached' })
    await expectCount(one.getByRole('status').filter({ hasText: 'What would you like to ask us?' }), 0)
  })
})
