import type { Browser, Page } from 'playwright-chromium'
import type { Figure } from './support/figure.ts'
import type { ServerProcess } from './support/server-process.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { launchBrowser } from './support/bench-browser.ts'
import { percentile } from './support/figure.ts'
import { outputOf, startNode, startServerProcess } from './support/server-process.ts'

const phones = 500
const slowedBy = 4
/** The phones' clicks begin by then. */
const settleMs = 25_000
/** By then, at the latest, the page has drawn each slide unseen; from then on, tasks count. */
const loadedMs = 15_000

/** What a page has noted of itself, in ms. */
interface Notes {
  /** From the event of a snapshot to the frame that shows it. */
  drawn: number[]
  /** Every task of 50 ms and longer. */
  tasks: number[]
}

/** What a page of a session shows, and where it stands. */
interface Face {
  name: string
  addresses: (server: ServerProcess, code: string) => string[]
}

const faces: Face[] = [
  { name: 'the wall', addresses: ({ address }, code) => [`${address}/screen/${code}`] },
  {
    name: 'the presenter\'s view',
    addresses: ({ address, key }, code) =>
      [`${address}/present?key=${key}`, `${address}/deck/?session=${code}#/presenter/1`],
  },
]

/**
 * Wall and presenter's view with a full room: how soon a snapshot is drawn, on a processor four times as slow. One
 * after the other: the browser slows a page by keeping a processor busy, and a room has a computer for each.
 */
export async function measure(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const face of faces) figures.push(...figuresOf(face.name, await drawingsOf(face)))
  return figures
}

async function drawingsOf({ addresses }: Face): Promise<Notes> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-drawing-'))
  const server = await startServerProcess(dataDir)
  const browser = await launchBrowser()
  try {
    const args = [server.address, server.key, String(phones), String(server.child.pid), String(settleMs)]
    const load = outputOf(startNode('bench/support/phones.ts', args))
    const page = await openSlowed(browser, addresses(server, await firstSession(server.address, server.key)))
    await new Promise(resolve => setTimeout(resolve, loadedMs))
    await forget(page)
    await load
    return await notesOf(page)
  }
  finally {
    await browser.close()
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function figuresOf(face: string, { drawn, tasks }: Notes): Figure[] {
  return [
    {
      name: `snapshot to ${face}'s frame, ${phones} phones, p95`,
      value: percentile(drawn, 0.95),
      unit: 'ms',
      bound: 100,
      how: `${drawn.length} snapshots of 30 clicks and ${phones} answers, processor slowed ${slowedBy} times; `
        + `the slowest took ${Math.round(Math.max(0, ...drawn))} ms.`,
    },
    {
      name: `longest task of ${face} meanwhile`,
      value: Math.max(0, ...tasks),
      unit: 'ms',
      bound: 50,
      how: `processor slowed ${slowedBy} times; ${tasks.length} tasks took 50 ms or longer (0: none did).`,
    },
  ]
}

/** The code of the session that the phones' process makes. */
async function firstSession(address: string, key: string): Promise<string> {
  const signedIn = await fetch(`${address}/present?key=${key}`, { redirect: 'manual' })
  const cookie = signedIn.headers.getSetCookie().map(one => one.split(';')[0]).join('; ')
  for (;;) {
    const { sessions } = (await (await fetch(`${address}/api/sessions`, { headers: { cookie } })).json()) as
      { sessions: { code: string }[] }
    if (sessions[0])
      return sessions[0].code
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

async function openSlowed(browser: Browser, addresses: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.addInitScript(takeNotes)
  for (const address of addresses) await page.goto(address)
  await page.locator('.slidev-page:visible').first().waitFor()
  const protocol = await context.newCDPSession(page)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowedBy })
  return page
}

/** Runs in the page, before its own scripts. */
function takeNotes(): void {
  const notes: Notes = { drawn: [], tasks: [] }
  Object.assign(globalThis, { notes })
  new PerformanceObserver(list => notes.tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask' })

  const { addEventListener } = EventSource.prototype
  EventSource.prototype.addEventListener = function (this: EventSource, name: string, act: (event: Event) => void) {
    addEventListener.call(this, name, (event: Event) => {
      act(event)
      if (name === 'view') {
        // A message sent from a frame's callback is heard once the frame has been drawn.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => notes.drawn.push(performance.now() - event.timeStamp)
          port2.postMessage(null)
        })
      }
    })
  } as typeof addEventListener
}

function forget(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { notes } = globalThis as unknown as { notes: Notes }
    notes.drawn.length = 0
    notes.tasks.length = 0
  })
}

function notesOf(page: Page): Promise<Notes> {
  return page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes)
}
