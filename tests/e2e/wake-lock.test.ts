import type { Page } from 'playwright-chromium'
import type { Room } from './room.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRoom } from './room.ts'

describe('the screen of a deck', () => {
  let room: Room
  let desk: Page

  beforeAll(async () => {
    room = await openRoom()
    desk = await room.presenter()
  })

  afterAll(() => room?.close())

  /** Opens the deck in a browser that answers like this: how often it was asked to stay on, and what was thrown. */
  async function open(route: string, isAllowed: boolean) {
    const page = await desk.context().newPage()
    const thrown: string[] = []
    page.on('pageerror', error => thrown.push(error.message))
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
    return { asked, thrown }
  }

  const routes = () => [
    `/deck/?session=${room.session.code}#/1`,
    `/deck/?session=${room.session.code}#/presenter/1`,
    `/screen/${room.session.code}`,
  ]

  it('is asked to stay on in a session, and may be refused it without an error', async () => {
    for (const route of routes()) expect(await open(route, false), route).toEqual({ asked: 1, thrown: [] })
  })

  it('is asked once where it may stay on', async () => {
    for (const route of routes()) expect(await open(route, true), route).toEqual({ asked: 1, thrown: [] })
  })
})
