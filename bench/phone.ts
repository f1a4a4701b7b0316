import type { Browser } from 'playwright-chromium'
import type { LiveServer } from '../src/server/app.ts'
import type { Figure } from './support/figure.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLiveServer } from '../src/server/app.ts'
import { distFolders } from '../src/server/start/dist-folders.ts'
import { loadWorkshop } from '../src/workshop/load.ts'
import { launchBrowser } from './support/bench-browser.ts'

const root = path.resolve(import.meta.dirname, '..')
/** Whatever comes later than this after joining is not part of the first load. */
const quietMs = 1_500

/** One request of a page's first load. */
interface Fetched {
  path: string
  /** The body as it travelled, compressed. */
  bytes: number
  /** The same with the response's headers. */
  withHeaders: number
}

/**
 * What a phone fetches to join a session, in a real browser without a cache; beside it, the deck on the same server.
 */
export async function measure(): Promise<Figure[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-phone-'))
  const server = await startServer(dataDir)
  const browser = await launchBrowser()
  try {
    const url = await server.start({ port: 0 })
    const code = await createSession(url, server.key)
    const phone = await firstLoad(browser, `${url}/${code}`, '#main .hero')
    const deck = await firstLoad(browser, `${url}/screen/?session=${code}&follow=1#/1`, '.slidev-page')
    const list = phone
      .map(({ path, bytes }) => `${path.replace(code, '<code>')} ${(bytes / 1000).toFixed(1)}`)
      .join(', ')
    return [
      {
        name: 'phone page first load, brotli',
        value: sum(phone, 'bytes') / 1000,
        unit: 'kB',
        bound: 30,
        against: { name: 'the deck', value: sum(deck, 'bytes') / 1000 },
        how:
        `bodies as they travelled (kB): ${list}; `
        + `with all headers ${(sum(phone, 'withHeaders') / 1000).toFixed(1)} kB. `
        + 'Peers were measured with 24 kB (a vote-only page) to 841 kB.',
      },
      {
        name: 'phone page first load, requests',
        value: phone.length,
        unit: 'requests',
        bound: 4,
        against: { name: 'the deck', value: deck.length },
        how:
        'everything that was asked for until the page had joined and for 1.5 s after, the event stream included. '
        + 'Peers: 1 to 28.',
      },
    ]
  }
  finally {
    await browser.close()
    await server.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function startServer(dataDir: string): Promise<LiveServer> {
  const { workshop, problems } = await loadWorkshop(root)
  if (!workshop)
    throw new Error(problems.map(problem => problem.fact).join('\n'))
  return createLiveServer({
    workshop,
    dataDir,
    staticRoots: distFolders(path.join(root, 'dist')),
  })
}

async function createSession(url: string, key: string): Promise<string> {
  const signedIn = await fetch(`${url}/present?key=${key}`, { redirect: 'manual' })
  const cookie = signedIn.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  const body = JSON.stringify({ title: 'Bench', lengthMinutes: 60, startsAt: null, venue: '' })
  const created = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body,
  })
  return ((await created.json()) as { code: string }).code
}

/** Loopback counts as safe, so the browser asks for brotli as it does on https; on plain http it takes gzip. */
async function firstLoad(browser: Browser, address: string, joined: string): Promise<Fetched[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const paths = new Map<string, string>()
  const bodies = new Map<string, number>()
  const whole = new Map<string, number>()
  const protocol = await context.newCDPSession(page)
  await protocol.send('Network.enable')
  protocol.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!/^(?:data|blob):/.test(request.url))
      paths.set(requestId, new URL(request.url).pathname)
  })
  protocol.on(
    'Network.responseReceived',
    ({ requestId, response }) => void bodies.set(requestId, Number(response.headers['content-length'] ?? 0)),
  )
  protocol.on(
    'Network.loadingFinished',
    ({ requestId, encodedDataLength }) => void whole.set(requestId, encodedDataLength),
  )
  // A stream has no end: what has come of it by then is what is counted.
  protocol.on(
    'Network.eventSourceMessageReceived',
    ({ requestId, data }) => void bodies.set(requestId, (bodies.get(requestId) ?? 0) + data.length),
  )
  await page.goto(address)
  await page.locator(joined).first().waitFor()
  await page.waitForTimeout(quietMs)
  await context.close()
  return [...paths].map(([id, path]) => bytesOf(path, bodies.get(id), whole.get(id)))
}

/** An answer in pieces names no length: then its body is what came, headers and all. */
function bytesOf(path: string, body = 0, whole = body): Fetched {
  return { path, bytes: body || whole, withHeaders: whole }
}

function sum(fetched: Fetched[], part: 'bytes' | 'withHeaders'): number {
  return fetched.reduce((total, one) => total + one[part], 0)
}
