import type { House } from './house.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localTimeAt } from '../../src/workshop/model/local-time.ts'
import { violations } from '../support/page-look.ts'
import { expectTexts } from '../support/page-reading.ts'
import { openHouse } from './house.ts'
import { pressKey } from './room.ts'

describe('a session that began fifteen minutes late', () => {
  let house: House
  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house?.close())

  it('shows what would go, leaves it out on a click, steps over it, and brings it back', async () => {
    const { timeZone } = house.workshop.config.session
    const startsAt = localTimeAt(Date.now() - 15 * 60_000, timeZone).slice(0, 16)
    const room = await house.openRoom({ startsAt })
    const { slides } = room.workshop
    const presenter = await room.presenter()
    await presenter.setViewportSize({ width: 1366, height: 625 })
    const before = slides.find((_, index) => slides[index + 1]?.id === 'what-belongs')!
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${before.no}`)
    await expectTexts(presenter.locator('.presenter-slide-title'), [before.title])
    const hasGone = presenter.getByText('Your clicker now skips these.')

    // At this slide the session is ahead; it becomes late where it began.
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/3`)
    await presenter.getByRole('button', { name: /^All times · 1\d min to catch up$/ }).click()
    await presenter.locator('.presenter-catch-up').getByText('What belongs').waitFor()
    expect(await violations(presenter)).toEqual([])
    await presenter.getByRole('button', { name: /^Skip these \d+ slides$/ }).click()
    await hasGone.waitFor()
    await presenter.keyboard.press('Escape')
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${before.no}`)
    await expectTexts(presenter.locator('.presenter-slide-title'), [before.title])
    const next = slides[before.no + 1]!
    await expectTexts(presenter.locator('.presenter-forward'), [`Click: next slide, “${next.title}”`])
    await pressKey(presenter, 'PageDown')
    await expectTexts(presenter.locator('.presenter-slide-title'), [next.title])

    await presenter.getByRole('button', { name: /^All times/ }).click()
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${before.no}`)
    await presenter.getByRole('button', { name: 'Bring them back' }).click()
    await hasGone.waitFor({ state: 'detached' })
    await expectTexts(presenter.locator('.presenter-forward'), [`Click: next slide, “${slides[before.no]!.title}”`])
    expect(room.errors()).toEqual([])
    await room.close()
  })
})
