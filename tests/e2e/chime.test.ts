import type { Page } from 'playwright-chromium'
import type { House } from './house.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from './house.ts'
import { pressKey, projected } from './room.ts'

describe('the end of a phase', () => {
  let house: House
  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house?.close())

  /** How many notes the page has begun to play. */
  const notes = (page: Page) => page.evaluate(() => (globalThis as { notes?: number }).notes ?? 0)

  it('is heard once from the presenter’s view, and seen on the wall, unless the chime is off', async () => {
    const room = await house.openRoom()
    const { no } = house.workshop.slides.find(({ activity }) => activity?.kind === 'exercise')!
    const presenter = await room.presenter()
    await presenter.evaluate(() => {
      const counted = globalThis as { notes?: number }
      const start = OscillatorNode.prototype.start
      OscillatorNode.prototype.start = function (at) {
        counted.notes = (counted.notes ?? 0) + 1
        start.call(this, at)
      }
    })
    const projector = await room.projector()
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${no}`)
    await projected(projector, no, 0)
    await pressKey(presenter, 'PageDown')
    await projected(projector, no, 1)
    expect(await notes(presenter)).toBe(0)

    await presenter.getByRole('button', { name: 'Skip' }).click()
    await projector.getByText('Time for the next step').waitFor()
    await expect.poll(() => notes(presenter)).toBe(2)

    await presenter.getByRole('button', { name: 'Chime' }).click()
    await presenter.getByRole('button', { name: 'Skip' }).click()
    await presenter.getByText(/^3 of/).waitFor()
    expect(await notes(presenter)).toBe(2)
    await room.close()
  })
})
