import type { House } from './house.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../support/page-look.ts'
import { openHouse } from './house.ts'
import { pressKey, projected } from './room.ts'

describe('a room whose phones have failed', () => {
  let house: House
  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house?.close())

  it('raises hands, which the facilitator types in after the click that showed nothing', async () => {
    const room = await house.openRoom()
    const { no, activity } = house.workshop.slides.find(({ id }) => id === 'work-on')!
    const presenter = await room.presenter()
    await presenter.setViewportSize({ width: 1366, height: 625 })
    const projector = await room.projector()
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${no}`)
    await projected(projector, no, 0)
    await pressKey(presenter, 'PageDown')
    await projected(projector, no, 1)
    await projector.locator('.too-few:visible').waitFor()

    await presenter.getByRole('button', { name: 'Room' }).click()
    const [first, second] = activity!.kind === 'choice' ? activity!.options : []
    await presenter.getByRole('spinbutton', { name: first!.label }).fill('7')
    await presenter.getByRole('spinbutton', { name: second!.label }).fill('4')
    expect(await violations(presenter)).toEqual([])
    await presenter.getByRole('button', { name: 'Save: 11 people' }).click()
    await projector.getByText('11 answers, 11 of them by show of hands').waitFor()
    expect(room.errors()).toEqual([])
    await room.close()
  })
})
