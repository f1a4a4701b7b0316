import type { House } from './house.ts'
import type { Room } from './room.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { outsideTheSlide } from '../support/page-look.ts'
import { expectCount, readAll, textOf } from '../support/page-reading.ts'
import { openHouse } from './house.ts'
import { projected } from './room.ts'

describe('written answers on the wall', () => {
  let house: House
  let room: Room

  beforeAll(async () => void (house = await openHouse()))
  afterEach(() => room?.close())
  afterAll(() => house?.close())

  /** The wall, once these texts have been sent, approved and shown. */
  async function wallWith(texts: string[]) {
    room = await house.openRoom()
    const { id: slideId, no, activity } = house.workshop.slides.find(({ activity }) => activity?.kind === 'text')!
    const questionId = activity!.id
    const projector = await room.projector()
    const phones = await room.others(texts.length)
    await room.session.go(slideId)
    await Promise.all(phones.map((phone, at) => phone.answer(questionId, { kind: 'text', text: texts[at] })))
    await room.session.go(slideId, 1)
    await projected(projector, no, 1)
    const desk = await fetch(`${room.url}/api/sessions/${room.session.code}?facilitator=1`, {
      headers: { cookie: room.session.cookie },
    })
    const { texts: held } = (await desk.json()) as { texts: { id: string }[] }
    expect(held).toHaveLength(texts.length)
    for (const { id } of held)
      await room.session.command({ type: 'text:approve', questionId, textId: id })
    return projector
  }

  const cards = '.text-cards:visible li'

  it('are all there where they fit: six short ones', async () => {
    const wall = await wallWith(Array.from({ length: 6 }, (_, at) => `How long do I wait before I ask again, number ${at}?`))
    await expectCount(wall.locator(cards), 6)
    expect(await outsideTheSlide(wall)).toEqual([])
  })

  it('are the last that fit where they do not, and it says how many more there are', async () => {
    const long = 'How long do I wait before I ask them again, and what do I say then? '.repeat(3)
    const wall = await wallWith(Array.from({ length: 16 }, (_, at) => `${long}${at}`))
    const count = () => readAll(wall.locator(cards), all => all.length)
    const more = async () => Number(/\d+/.exec(await textOf(wall.locator('.text-more:visible')))?.[0])
    await expect.poll(async () => (await count()) + (await more())).toBe(16)
    expect(await count()).toBeGreaterThan(3)
    expect(await outsideTheSlide(wall)).toEqual([])
  })
})
