import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import type { PublicView } from '../../src/live/protocol/view.ts'
import type { Workshop } from '../../src/workshop/model/workshop.ts'
import type { OpenedPage } from '../support/browser.ts'
import type { sessionAt } from '../support/live-server.ts'
import { expect } from 'vitest'
import { commandRevision, revisionOf } from '../../src/live/protocol/revision.ts'
import { openPage } from '../support/browser.ts'
import { followStream, openStream } from '../support/event-stream.ts'
import { newSession } from '../support/live-server.ts'

export type Colours = 'light' | 'dark'

interface Place {
  workshop: Workshop
  browser: Browser
  server: { url: string, key: string }
}

/** A new session, and the machines that take part in it. */
export async function openRoom(place: Place, details: Record<string, unknown> = {}) {
  return enterRoom(place, await newSession(place.server, details))
}

/** A session that is there already, and the machines that take part in it. */
export function enterRoom({ workshop, browser, server: { url, key } }: Place, session: ReturnType<typeof sessionAt>) {
  const machines: OpenedPage[] = []
  const streams: (() => void)[] = []

  async function page(options: BrowserContextOptions, address: string): Promise<Page> {
    const machine = await openPage(browser, options)
    machines.push(machine)
    await machine.page.goto(`${url}${address}`)
    return machine.page
  }

  return {
    workshop,
    session,
    url,
    key,
    /** The facilitator's machine, signed in with the key, in the presenter's view, once that is connected. */
    async presenter(colours: Colours = 'light'): Promise<Page> {
      const options = { viewport: { width: 1440, height: 900 }, colorScheme: colours }
      const presenter = await page(options, `/present?key=${key}`)
      await presenter.goto(`${url}/deck/?session=${session.code}#/presenter/1`)
      await connected(presenter)
      return presenter
    },
    /** The machine at the projector: it needs no key. */
    async projector(colours: Colours = 'light'): Promise<Page> {
      const projector = await page(
        { viewport: { width: 1920, height: 1080 }, colorScheme: colours },
        `/screen/${session.code}`,
      )
      await projector.locator('.slidev-page:visible').first().waitFor()
      return projector
    },
    phone: (colours: Colours = 'light', size = { width: 360, height: 740 }) =>
      page({ viewport: size, colorScheme: colours, hasTouch: true, isMobile: true }, `/${session.code}`),
    /** So many more phones, without a browser: they have joined, and follow. */
    async others(count: number) {
      const others = await Promise.all(Array.from({ length: count }, () => session.phone()))
      const stream = `${url}/api/sessions/${session.code}/stream`
      streams.push(...await Promise.all(others.map(({ cookie }) => followStream(stream, cookie))))
      return others
    },
    page,
    /** What all machines have asked for so far, by host. */
    hosts: () => [...new Set(machines.flatMap(({ requests }) => requests.map(request => new URL(request.url()).host)))],
    /** The machine that this page is on. */
    machineOf: (page: Page) => machines.find(machine => machine.context === page.context())!,
    /** What went wrong in the scripts of all machines so far. */
    errors: () => machines.flatMap(({ errors }) => errors),
    /** The first snapshot, now or later, for which this holds. */
    async until(holds: (view: PublicView) => boolean): Promise<PublicView> {
      const stream = await openStream(`${url}/api/sessions/${session.code}/stream`)
      try {
        return await stream.view(holds)
      }
      finally {
        stream.close()
      }
    },
    async close(): Promise<void> {
      streams.forEach(close => close())
      await Promise.all(machines.map(machine => machine.close()))
    },
  }
}

export type Room = ReturnType<typeof enterRoom>

/** Waits until the presenter's view has heard from the session: only then do its keys move the room. */
export async function connected(presenter: Page): Promise<void> {
  await presenter.getByRole('status').filter({ hasText: 'Connected ·' }).first().waitFor()
}

/** Waits until the presenter's view on this machine keeps a hand-over file of the session as it is in this snapshot. */
export async function handOverKept({ requests }: Pick<OpenedPage, 'requests'>, { revision }: PublicView): Promise<void> {
  const newest = async () => {
    const response = await requests.findLast(request => request.url().endsWith('/hand-over'))?.response()
    return Number(response?.headers().etag?.replaceAll('"', ''))
  }
  await expect.poll(newest, { message: 'the hand-over file' }).toBe(commandRevision(revision) / revisionOf(1))
}

/**
 * Presses a key for as short a time as can be: both halves are sent at once. `keyboard.press` lets go only after the
 * page has answered, and on a busy machine that may take the second after which Slidev repeats a key that is held.
 */
export async function pressKey(page: Page, key: string): Promise<void> {
  await Promise.all([page.keyboard.down(key), page.keyboard.up(key)])
}

/** Waits until the window for the projector shows this slide, and this click of it. */
export async function projected(projector: Page, slideNo: number, click: number): Promise<void> {
  await projector.waitForURL((url) => {
    const [path, query] = url.hash.split('?')
    return path === `#/${slideNo}` && Number(new URLSearchParams(query).get('clicks') ?? 0) === click
  })
  await projector.locator(`[data-slidev-no="${slideNo}"]:visible`).first().waitFor()
}
