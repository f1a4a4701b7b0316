import type { Page } from 'playwright-chromium'
import type { House } from './house.ts'
import type { Room } from './room.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectCount, expectValue } from '../support/page-reading.ts'
import { openHouse } from './house.ts'
import { pressKey, projected } from './room.ts'

/** The buttons of the presenter's view that neither move the deck nor leave this view. */
const buttons = [/^Written answers/, /^All times/, /^Room/, /^Keys/]

describe('the clicker and the safety key', () => {
  let house: House
  let room: Room
  let presenter: Page

  beforeAll(async () => {
    house = await openHouse()
    room = await house.openRoom()
    presenter = await room.presenter()
  })

  afterAll(() => house?.close())

  const session = () => room.until(() => true)
  const positionOf = (view: { slideId: string, click: number }) => `${view.slideId} ${view.click}`
  const slideNo = (view: { slideId: string }) => room.workshop.slides.find(({ id }) => id === view.slideId)!.no

  /** Presses one key, and waits for the session to have moved by one step forwards or back, and by no more. */
  async function expectOneStep(page: Page, key: string, by: 1 | -1 = 1) {
    const before = await session()
    await pressKey(page, key)
    const after = await room.until(view => positionOf(view) !== positionOf(before))
    expect(slideNo(after) - slideNo(before), key).toBe(by)
    await expectStill(page)
  }

  /** A second step would reach the session before this blank and show, which are sent after it. */
  async function expectStill(page: Page) {
    const before = await session()
    await pressKey(page, 'b')
    await room.until(view => view.blank)
    await pressKey(page, 'b')
    expect(positionOf(await room.until(view => !view.blank))).toBe(positionOf(before))
  }

  async function goTo(no: number) {
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${no}`)
    await room.until(view => slideNo(view) === no)
  }

  it.each(buttons)('work after a mouse click on %s', async (name) => {
    await goTo(1)
    await presenter.getByRole('button', { name }).click()
    await expectOneStep(presenter, 'PageDown')
    await expectOneStep(presenter, 'PageUp', -1)
    await presenter.getByRole('button', { name }).click()
    await expectOneStep(presenter, 'Space')
  })

  it('work while a button has the focus of the keyboard, and Space presses that button only', async () => {
    await goTo(1)
    const blank = presenter.getByRole('button', { name: /the screen/ })
    await blank.focus()
    await expectOneStep(presenter, 'PageDown')
    await expectOneStep(presenter, 'ArrowLeft', -1)
    const before = await session()
    await pressKey(presenter, 'Space')
    expect(positionOf(await room.until(view => view.blank))).toBe(positionOf(before))
    await pressKey(presenter, 'Enter')
    expect(positionOf(await room.until(view => !view.blank))).toBe(positionOf(before))
  })

  it('make one step when the step takes the focused button away', async () => {
    const timed = room.workshop.slides.find(({ activity }) => activity?.kind === 'exercise')!
    await goTo(timed.no)
    await presenter.getByRole('button', { name: 'Start', exact: true }).focus()
    await expectOneStep(presenter, 'ArrowDown')
  })

  it('work after a button that is gone was pressed with the mouse', async () => {
    const timed = room.workshop.slides.find(({ activity }) => activity?.kind === 'exercise')!
    await goTo(timed.no)
    await presenter.getByRole('button', { name: 'Start', exact: true }).click()
    await room.until(view => view.timer !== null)
    await expectOneStep(presenter, 'ArrowDown')
    await presenter.getByRole('button', { name: 'Stop', exact: true }).click()
    await room.until(view => view.timer === null)
    await expectOneStep(presenter, 'ArrowUp', -1)
  })

  it('leave a number its keys while it is typed, and work there all the same', async () => {
    await goTo(2)
    const before = await session()
    await presenter.getByRole('button', { name: /^Room/ }).click()
    const field = presenter.getByRole('spinbutton', { name: 'People in the room' })
    await field.fill('2')
    for (const key of ['.', '4', 'Space', '?'])
      await field.press(key)
    await expectValue(field, '2.4')
    expect((await session()).revision).toBe(before.revision)
    await expectOneStep(presenter, 'PageDown')
    await expectOneStep(presenter, 'ArrowLeft', -1)
    await expectValue(field, '2.4')
    await field.press('Escape')
  })

  it('work in the window for the projector that leads, which has nothing on it that shows the notes', async () => {
    await goTo(1)
    const wall = await presenter.context().newPage()
    await wall.goto(`${room.url}/deck/?session=${room.session.code}#/1`)
    await wall.locator('#slide-container').waitFor()
    await expectOneStep(wall, 'PageDown')
    await wall.mouse.move(40, 1000)
    for (const key of ['o', 'g'])
      await pressKey(wall, key)
    await expectCount(wall.getByRole('button').filter({ visible: true }), 0)
    await expectOneStep(wall, 'PageUp', -1)
    await wall.close()
  })

  it('do nothing in a deck that follows', async () => {
    const projector = await room.projector()
    const before = await session()
    for (const key of ['PageDown', 'ArrowRight', 'Space', 'b']) await pressKey(projector, key)
    await expectOneStep(presenter, 'PageDown')
    expect((await session()).revision).toBeGreaterThan(before.revision)
    await projected(projector, 2, 0)
  })
})
