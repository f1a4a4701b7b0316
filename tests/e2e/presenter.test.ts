import type { House } from './house.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lengths } from '../../src/workshop/model/length.ts'
import { crowding } from '../support/crowding.ts'
import { hiddenNotes, violations } from '../support/page-look.ts'
import { expectTexts } from '../support/page-reading.ts'
import { openHouse } from './house.ts'
import { pressKey } from './room.ts'

/** Small laptops with the browser's bars, larger ones, a projector's machine, a tablet on its side. */
const sizes = [[1366, 625], [1366, 768], [1280, 600], [1920, 1080], [1024, 768]] as const

describe('the presenter\'s view', () => {
  let house: House

  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house?.close())

  it.each(lengths)('shows every note whole, in five sizes of its window, in a session of %i minutes', {
    timeout: 300_000,
  }, async (lengthMinutes) => {
    const room = await house.openRoom({ lengthMinutes })
    const presenter = await room.presenter()
    for (const { id, no, title, lengths } of room.workshop.slides) {
      if (!lengths.includes(lengthMinutes))
        continue
      await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${no}`)
      await expectTexts(presenter.locator('.presenter-slide-title'), [title])
      for (const [width, height] of sizes) {
        await presenter.setViewportSize({ width, height })
        expect.soft(await hiddenNotes(presenter), `${id}, ${width} by ${height}`).toEqual([])
      }
    }
    expect(room.errors()).toEqual([])
    await room.close()
  })

  it('has every button of a timer in sight, in low windows too, and in reach under a band', async () => {
    const room = await house.openRoom()
    const presenter = await room.presenter()
    const { slides } = room.workshop
    const exercise = slides.find(({ activity }) => activity?.kind === 'exercise')!
    const question = slides.slice(exercise.no).find(({ activity }) => activity?.kind === 'choice' && activity.seconds)!
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${exercise.no}`)
    await expectTexts(presenter.locator('.presenter-slide-title'), [exercise.title])
    await pressKey(presenter, 'PageDown')
    await presenter.getByRole('button', { name: 'Chime' }).waitFor()
    // The timer runs on: on a slide without one there are the most buttons, and a question may have one of its own.
    for (const [no, last] of [[exercise.no + 1, 'Stop'], [question.no, 'Start']] as const) {
      await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${no}`)
      await presenter.getByRole('button', { name: last, exact: true }).waitFor()
      for (const [width, height] of [[1024, 640], [1280, 600], [1366, 625]] as const) {
        await presenter.setViewportSize({ width, height })
        expect.soft(await crowding(presenter), `${last}, ${width} by ${height}`).toEqual([])
      }
    }
    await presenter.setViewportSize({ width: 1024, height: 640 })
    await pressKey(presenter, 'b')
    await presenter.locator('.presenter-blank').waitFor()
    await presenter.getByRole('button', { name: 'Start', exact: true }).click()
    await room.close()
  })

  it('passes axe, with each of its drawers', async () => {
    const room = await house.openRoom()
    const presenter = await room.presenter()
    await presenter.setViewportSize({ width: 1366, height: 625 })
    for (const name of [/^Written answers/, /^All times/, /^Room/, /^Keys/]) {
      await presenter.getByRole('button', { name }).click()
      await presenter.locator('.presenter-drawer').waitFor()
      expect.soft(await violations(presenter), String(name)).toEqual([])
    }
    await room.close()
  })

  it('says which slide the next click really shows, where some are stepped over', async () => {
    const room = await house.openRoom({ lengthMinutes: 45 })
    const presenter = await room.presenter()
    const { slides } = room.workshop
    const before = slides.find((_, index) => slides[index + 1] && !slides[index + 1]!.lengths.includes(45))!
    const next = slides.slice(before.no).find(({ lengths }) => lengths.includes(45))!
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${before.no}?clicks=1`)
    await expectTexts(presenter.locator('.presenter-forward'), [`Click: next slide, “${next.title}”`])
    await presenter.locator(`.presenter-next [data-slidev-no="${next.no}"]`).waitFor()
    await room.close()
  })
})
