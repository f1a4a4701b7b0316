import type { Page } from 'playwright-chromium'
import type { House } from './house.ts'
import type { Room } from './room.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violations } from '../support/page-look.ts'
import { openHouse } from './house.ts'

describe('joining', () => {
  let house: House
  let room: Room
  let presenter: Page

  beforeAll(async () => void (house = await openHouse()))
  beforeEach(async () => {
    room = await house.openRoom()
    presenter = await room.presenter()
    await presenter.getByRole('button', { name: /^Room/ }).click()
  })
  afterEach(() => room?.close())
  afterAll(() => house?.close())

  const lock = () => presenter.getByRole('button', { name: 'Close joining' }).click()
  const unlock = () => presenter.getByRole('button', { name: 'Open joining' }).click()

  it('is closed and opened from the presenter\'s view: a phone that looks on joins by itself', async () => {
    const projector = await room.projector()
    await presenter.keyboard.press('PageDown')
    await projector.getByText('phones joined').filter({ visible: true }).waitFor()
    await lock()
    await projector.getByText('Joining is closed at the moment.').filter({ visible: true }).waitFor()
    const phone = await room.phone()
    await phone.getByRole('heading', { name: 'You’re just watching for now' }).waitFor()
    expect(await violations(phone)).toEqual([])
    expect((await room.session.wall()).joined).toBe(0)
    await unlock()
    await phone.getByRole('heading', { name: 'You’re in.' }).waitFor()
    await expect.poll(async () => (await room.session.wall()).joined).toBe(1)
    expect(room.errors()).toEqual([])
  })

  it('shows more phones than people, and removes those that came at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => room.session.phone()))
    const people = presenter.getByRole('spinbutton', { name: 'People in the room' })
    await people.fill('3')
    await people.press('Enter')
    await presenter.getByText('12 phones, but 3 people.').waitFor()
    // Out of the field again: the arrows move the slides.
    expect(await people.evaluate(field => field === document.activeElement)).toBe(false)
    await presenter.getByRole('button', { name: 'Remove the 12 that joined at the same time' }).click()
    await presenter.getByRole('button', { name: 'Yes, remove them' }).click()
    await presenter.getByRole('button', { name: 'Open joining' }).waitFor()
    await expect.poll(async () => (await room.session.wall()).joined).toBe(0)
  })
})
