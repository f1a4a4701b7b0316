import type { PublicView, RoomView } from '../../src/live/protocol/view.ts'
import type { LiveServer, LiveServerOptions } from '../../src/server/app.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLiveServer } from '../../src/server/app.ts'
import { distFolders } from '../../src/server/start/dist-folders.ts'
import { workshopFixture } from './workshop-fixture.ts'

export interface TestServer extends Omit<LiveServer, 'url'> {
  /** `http://127.0.0.1:<free port>` */
  url: string
  dataDir: string
}

/** Folders that hold no build. */
function noRoots(folder: string) {
  return distFolders(path.join(folder, 'dist'))
}

/** A real server with a real database on a free port; `close` also removes its data, unless `dataDir` was given. */
export async function startServer(options: Partial<LiveServerOptions> & { port?: number } = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'workshop-test-')))
  const server = await createLiveServer({
    workshop: workshopFixture(),
    staticRoots: noRoots(dataDir),
    // Counts that move seldom would make each test wait for them.
    countsEveryMs: 20,
    textsEveryMs: 20,
    trustStreamAfterMs: 200,
    ...options,
    dataDir,
  })
  const url = await server.start({ port: options.port ?? 0 })
  return {
    ...server,
    url,
    dataDir,
    async close() {
      await server.close()
      if (!options.dataDir)
        await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Signs in with the key and gives the cookie header of a facilitator. */
export async function facilitatorCookie(url: string, key: string): Promise<string> {
  const response = await fetch(`${url}/present?key=${key}`, { redirect: 'manual' })
  return cookieOf(response)
}

/** Opens a session's page as a phone does, asks for the session's state, and gives the phone's cookie header. */
async function joinAsPhone(url: string, code: string): Promise<string> {
  const cookie = cookieOf(await fetch(`${url}/${code}`))
  await getJson(url, `/api/sessions/${code}`, cookie)
  return cookie
}

function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

/** A new session, and what a test does with it: as its facilitator, or as one of its phones. */
export async function newSession(server: { url: string, key: string }, details: Record<string, unknown> = {}) {
  const cookie = await facilitatorCookie(server.url, server.key)
  const created = await sendJson(
    server.url,
    'POST',
    '/api/sessions',
    { title: 'Wednesday group', lengthMinutes: 60, startsAt: null, venue: 'Room 1', ...details },
    cookie,
  )
  return sessionAt(server.url, (created.body as { code: string }).code, cookie)
}

/** A session that a server has already, for whoever has this cookie. */
export function sessionAt(url: string, code: string, cookie: string) {
  const commands = `/api/sessions/${code}/commands`
  return {
    code,
    cookie,
    command: (body: unknown) => sendJson(url, 'POST', commands, body, cookie),
    go: (slideId: string, click = 0) => sendJson(url, 'POST', commands, { type: 'slide:go', slideId, click }, cookie),
    view: async () => (await getJson(url, `/api/sessions/${code}`)).body as PublicView,
    /** What the wall shows. */
    wall: async () => (await getJson(url, `/api/sessions/${code}?wall=1`)).body as RoomView,
    phone: async () => phoneOf(url, code, await joinAsPhone(url, code)),
  }
}

/** One phone with its cookie. */
export function phoneOf(url: string, code: string, cookie: string) {
  return {
    cookie,
    answer: (questionId: string, body: unknown) =>
      sendJson(url, 'PUT', `/api/sessions/${code}/answers/${questionId}`, body, cookie),
    mine: async () =>
      (await getJson(url, `/api/sessions/${code}/mine`, cookie)).body as { answers: Record<string, unknown> },
  }
}

export interface JsonResponse {
  status: number
  headers: Headers
  body: unknown
}

/** Sends JSON and reads what comes back. */
export async function sendJson(
  url: string,
  method: string,
  path: string,
  body: unknown,
  cookie = '',
): Promise<JsonResponse> {
  const headers = { 'content-type': 'application/json', cookie }
  return read(
    await fetch(url + path, { method, headers, body: typeof body === 'string' ? body : JSON.stringify(body) }),
  )
}

/** Gets JSON. */
export async function getJson(
  url: string,
  path: string,
  cookie = '',
  headers: Record<string, string> = {},
): Promise<JsonResponse> {
  return read(await fetch(url + path, { headers: { cookie, ...headers } }))
}

async function read(response: Response): Promise<JsonResponse> {
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text }
}
