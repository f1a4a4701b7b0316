import type { Page } from 'playwright-chromium'
import type { House } from './house.ts'
import type { Room } from './room.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from './house.ts'

describe('the screen of a deck', () => {
  let house: House
  let room: Room
  let presenter: Page

  beforeAll(async () => {
    house = await openHouse()
    room = await house.openRoom()
    presenter = await room.presenter()
  })

  afterAll(() => house?.close())

  /** Opens the deck in a browser that answers so: how often it was asked for a wake lock, and what was thrown. */
  async function open(route: string, isAllowed: boolean) {
    const page = await presenter.context().newPage()
    await page.addInitScript((isAllowed) => {
      const wakeLock = {
        asked: 0,
        async request() {
          wakeLock.asked++
          if (!isAllowed)
            throw new DOMException('Wake Lock permission request denied', 'NotAllowedError')
          return Object.assign(new EventTarget(), { type: 'screen', released: false, release: async () => {} })
        },
      }
      Object.defineProperty(navigator, 'wakeLock', { value: wakeLock })
    }, isAllowed)
    await page.goto(`${room.url}${route}`)
    await page.locator('.slidev-page:visible').first().waitFor()
    // A rejection that nobody handles is reported after the turn in which it came.
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const asked = await page.evaluate(() => 'asked' in navigator.wakeLock && navigator.wakeLock.asked)
    await page.close()
    return { asked, thrown: room.errors() }
  }

  const routes = () => [
    `/deck/?session=${room.session.code}#/1`,
    `/deck/?session=${room.session.code}#/presenter/1`,
    `/screen/${room.session.code}`,
    '/screen/#/1',
  ]

  it('is asked to stay on, and may be refused it without an error', async () => {
    for (const route of routes()) expect(await open(route, false), route).toEqual({ asked: 1, thrown: [] })
  })

  it('is asked once where it may stay on', async () => {
    for (const route of routes()) expect(await open(route, true), route).toEqual({ asked: 1, thrown: [] })
  })
})
