import type { House } from './house.ts'
import type { Room } from './room.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { outsideTheSlide, violations } from '../support/page-look.ts'
import { expectCount, readAll, textOf } from '../support/page-reading.ts'
import { openHouse } from './house.ts'
import { pressKey, projected } from './room.ts'

describe('written answers on the wall', () => {
  let house: House
  let room: Room

  beforeAll(async () => void (house = await openHouse()))
  afterEach(() => room?.close())
  afterAll(() => house?.close())

  const cards = '.text-cards:visible li'

  async function held(): Promise<{ id: string }[]> {
    const desk = await fetch(`${room.url}/api/sessions/${room.session.code}?facilitator=1`, {
      headers: { cookie: room.session.cookie },
    })
    return ((await desk.json()) as { texts: { id: string }[] }).texts
  }

  /** The wall, once these texts have been sent and approved. */
  async function wallWith(texts: string[]) {
    room = await house.openRoom()
    const { id: slideId, no, activity } = house.workshop.slides.find(({ activity }) => activity?.kind === 'text')!
    const questionId = activity!.id
    const projector = await room.projector()
    const phones = await room.others(texts.length)
    await room.session.go(slideId)
    await projected(projector, no, 0)
    // The desk gets them five at a time.
    for (let from = 0; from < texts.length; from += 5) {
      const batch = phones.slice(from, from + 5)
      await Promise.all(batch.map((phone, at) => phone.answer(questionId, { kind: 'text', text: texts[from + at] })))
      await expect.poll(async () => (await held()).length).toBe(from + 5)
    }
    await expectCount(projector.locator(cards), 0)
    for (const { id } of await held())
      await room.session.command({ type: 'text:approve', questionId, textId: id })
    return projector
  }

  it('are all there where they fit: five short ones', async () => {
    const wall = await wallWith(Array.from({ length: 5 }, (_, at) => `How long do I wait before I ask again, number ${at}?`))
    await expectCount(wall.locator(cards), 5)
    expect(await outsideTheSlide(wall)).toEqual([])
  })

  it('can be corrected, shown alone and marked as answered from the presenter’s view', async () => {
    const wall = await wallWith(Array.from({ length: 5 }, (_, at) => `How log do I wait, number ${at}?`))
    const { no } = house.workshop.slides.find(({ activity }) => activity?.kind === 'text')!
    const presenter = await room.presenter()
    await presenter.setViewportSize({ width: 1366, height: 625 })
    await presenter.waitForURL(url => url.hash.startsWith(`#/presenter/${no}`))
    await presenter.getByRole('button', { name: /^Written answers/ }).click()
    const first = presenter.locator('.presenter-texts li').filter({ hasText: 'number 0?' })
    await first.getByRole('button', { name: 'Spelling' }).click()
    const field = presenter.getByRole('textbox', { name: /^As it will be shown/ })
    await field.fill('How long do I wait, number 0?')
    expect.soft(await violations(presenter)).toEqual([])
    await presenter.getByRole('button', { name: 'Save' }).click()
    await first.getByText('Sent as: “How log do I wait, number 0?”').waitFor()
    await wall.locator(cards).getByText('How long do I wait, number 0?').waitFor()
    await first.getByRole('button', { name: 'Answered' }).click()
    await wall.locator(cards).filter({ hasText: 'answered' }).waitFor()
    await first.getByRole('button', { name: 'Show on its own' }).click()
    await wall.locator('.enlarged-text').getByText('How long do I wait, number 0?').waitFor()
    expect.soft(await violations(presenter)).toEqual([])
    await pressKey(presenter, 'PageUp')
    await pressKey(presenter, 'PageUp')
    await wall.locator('.enlarged-text').waitFor({ state: 'detached' })
    expect(room.errors()).toEqual([])
  })

  it('are the first that fit where they do not, and it says how many more there are', async () => {
    const long = 'How long do I wait before I ask them again, and what do I say then? '.repeat(3)
    const wall = await wallWith(Array.from({ length: 15 }, (_, at) => `${long}${at}`))
    const count = () => readAll(wall.locator(cards), all => all.length)
    const more = async () => Number(/\d+/.exec(await textOf(wall.locator('.text-more:visible')))?.[0])
    await expect.poll(async () => (await count()) + (await more())).toBe(15)
    expect(await count()).toBeGreaterThan(3)
    expect(await outsideTheSlide(wall)).toEqual([])
  })
})
