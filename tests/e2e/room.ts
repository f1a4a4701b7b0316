import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import type { PublicView } from '../../src/live/protocol/view.ts'
import type { Workshop } from '../../src/workshop/model/workshop.ts'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { distFolders } from '../../src/server/start/dist-folders.ts'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { launchBrowser } from '../support/browser.ts'
import { openStream } from '../support/event-stream.ts'
import { newSession, startServer } from '../support/live-server.ts'

const root = process.cwd()

/** The builds that a started server serves. */
export const builtRoots = distFolders(path.join(root, 'dist'))

/** The shipped content. @throws when it has errors, or when nothing was built */
export async function shippedWorkshop(): Promise<Workshop> {
  if (!existsSync(path.join(builtRoots.screen, 'index.html')))
    throw new Error('dist/ has no deck. Run "npm test", which builds it first.')
  const { workshop, problems } = await loadWorkshop(root)
  if (!workshop)
    throw new Error(problems.map(problem => problem.fact).join('\n'))
  return workshop
}

export type Colours = 'light' | 'dark'

/** A room: a server with the shipped content and builds, one session, and a browser to open its machines in. */
export async function openRoom(details: Record<string, unknown> = {}) {
  const workshop = await shippedWorkshop()
  let server = await startServer({ workshop, staticRoots: builtRoots })
  const browser = await launchBrowser()
  const session = await newSession(server, details)
  const contexts: BrowserContext[] = []

  async function page(options: Parameters<Browser['newContext']>[0], address: string): Promise<Page> {
    const context = await browser.newContext(options)
    contexts.push(context)
    const opened = await context.newPage()
    await opened.goto(`${server.url}${address}`)
    return opened
  }

  return {
    workshop,
    browser,
    session,
    get url() {
      return server.url
    },
    /** The facilitator's machine, signed in with the key, in the presenter's view. */
    async presenter(colours: Colours = 'light'): Promise<Page> {
      const desk = await page(
        { viewport: { width: 1440, height: 900 }, colorScheme: colours },
        `/present?key=${server.key}`,
      )
      await desk.goto(`${server.url}/deck/?session=${session.code}#/presenter/1`)
      await desk.locator('.slidev-presenter').waitFor()
      return desk
    },
    /** The machine at the projector: it needs no key. */
    projector: (colours: Colours = 'light') =>
      page({ viewport: { width: 1920, height: 1080 }, colorScheme: colours }, `/screen/${session.code}`),
    phone: (colours: Colours = 'light', size = { width: 360, height: 740 }) =>
      page({ viewport: size, colorScheme: colours, hasTouch: true, isMobile: true }, `/${session.code}`),
    page,
    /** The first snapshot, now or later, for which this holds. */
    async until(holds: (view: PublicView) => boolean): Promise<PublicView> {
      const stream = await openStream(`${server.url}/api/sessions/${session.code}/stream`)
      try {
        return await stream.view(holds)
      }
      finally {
        stream.close()
      }
    },
    /** Stops the server and starts another one on the same port with the same data. */
    async restart(): Promise<void> {
      const port = Number(new URL(server.url).port)
      const { dataDir } = server
      await server.app.close()
      server = await startServer({ workshop, staticRoots: builtRoots, dataDir, port })
      // This process may still hold a connection to the server that is gone: the first request finds out.
      await fetch(`${server.url}/health`).catch(() => {})
    },
    async close(): Promise<void> {
      await Promise.all(contexts.map(context => context.close()))
      await browser.close()
      await server.close()
    },
  }
}

export type Room = Awaited<ReturnType<typeof openRoom>>
