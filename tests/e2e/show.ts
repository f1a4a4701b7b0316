import type { Page } from 'playwright-chromium'
import type { OpenedPage } from '../support/browser.ts'
import type { Room } from './room.ts'
import { expect } from 'vitest'
import { isQuestion } from '../../src/workshop/model/activity.ts'
import { launchBrowser, openPage } from '../support/browser.ts'
import { builtRoots, shippedWorkshop } from '../support/builds.ts'
import { facilitatorCookie, sessionAt, startServer } from '../support/live-server.ts'
import { violations } from '../support/page-look.ts'
import { valueOf } from '../support/page-reading.ts'
import { silentNetwork } from '../support/silent-network.ts'
import { connected, enterRoom, projected } from './room.ts'

/**
 * What one session from its beginning to its deletion needs: a computer that serves it, over a network that can fall
 * silent; a second computer with a fresh data folder; and one clock for both, which moves only when the test says so.
 */
export async function openShow(now: string) {
  let nowMs = Date.parse(now)
  const usedMinutes = new Map<string, number>()
  const clock = { now: () => nowMs, elapsed: () => nowMs }
  const [workshop, browser] = await Promise.all([shippedWorkshop(), launchBrowser()])
  const start = () => startServer({ workshop, staticRoots: builtRoots, ...clock })
  const [first, second] = await Promise.all([start(), start()])
  const network = await silentNetwork(first.url)
  const running = new Set([first, second])
  const desks: OpenedPage[] = []
  const rooms: Room[] = []

  return {
    workshop,
    network,
    first: { url: network.url, key: first.key },
    second: { url: second.url, key: second.key },
    /** What each part has taken, as the test let it pass. */
    usedMinutes,
    pass(minutes: number, blockId: string) {
      nowMs += minutes * 60_000
      usedMinutes.set(blockId, minutes)
    },
    /** A laptop with an empty browser, at this address. */
    async laptop(address: string): Promise<Page> {
      const laptop = await openPage(browser, { viewport: { width: 1366, height: 768 } })
      desks.push(laptop)
      await laptop.page.goto(address)
      return laptop.page
    },
    /** The machines that take part in a session that is at this computer. */
    async enter(server: { url: string, key: string }, code: string): Promise<Room> {
      const session = sessionAt(server.url, code, await facilitatorCookie(server.url, server.key))
      const room = enterRoom({ workshop, browser, server }, session)
      rooms.push(room)
      return room
    },
    /** The first computer fails, with all that it served. */
    async loseTheFirst() {
      await network.close()
      await first.close()
      running.delete(first)
    },
    /** What went wrong in the scripts of all machines. */
    errors: () => [...desks.flatMap(({ errors }) => errors), ...rooms.flatMap(room => room.errors())],
    slideOf(id: string) {
      const slide = workshop.slides.find(slide => slide.id === id)!
      const { activity } = slide
      return { ...slide, question: activity && isQuestion(activity) ? activity : null }
    },
    async close() {
      await browser.close()
      await Promise.all([...running].map(server => server.close()))
    },
  }
}

export type Show = Awaited<ReturnType<typeof openShow>>

/** Goes straight to a slide, as the presenter's overview does, and waits for the wall. */
export async function goTo(presenter: Page, wall: Page, { no }: { no: number }): Promise<void> {
  await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${no}`)
  await projected(wall, no, 0)
}

/** A colleague gets a link on the session's page, and opens it on a laptop of their own: their presenter's view. */
export async function invite(name: string, desk: Page, { url, session, page }: Room): Promise<Page> {
  await desk.getByLabel('Your colleague’s name').fill(name)
  await desk.getByRole('button', { name: 'Create a link' }).click()
  const link = await valueOf(desk.getByLabel(`Link for ${name}`))
  const colleague = await page({ viewport: { width: 1366, height: 768 } }, new URL(link).pathname)
  await expectOpenToAll({ invitation: colleague })
  await colleague.getByRole('button', { name: 'Present on this device' }).click()
  await colleague.getByRole('link', { name: 'Open the presenter’s view' }).waitFor()
  await colleague.goto(`${url}/deck/?session=${session.code}#/presenter/1`)
  await connected(colleague)
  return colleague
}

/** Looks for barriers on each of these pages, by what they are called in a failure. */
export async function expectOpenToAll(pages: Record<string, Page>): Promise<void> {
  await Promise.all(Object.entries(pages).map(async ([name, page]) =>
    expect.soft(await violations(page), name).toEqual([])))
}
