import type { TestServer } from '../support/live-server.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { acceptInvitation, inviteCoFacilitator } from '../support/co-facilitator.ts'
import { facilitatorCookie, newSession, startServer } from '../support/live-server.ts'

type Session = Awaited<ReturnType<typeof newSession>>

let server: TestServer
let session: Session
let other: Session
let credentials: Record<Credential, string>

/** Who asks. Only `facilitator` has signed in with the key and not out again. */
const kinds = [
  'nobody',
  'phone',
  'phone of another session',
  'co-facilitator',
  'co-facilitator of another session',
  'facilitator',
  'forged',
  'signed out',
] as const
type Credential = typeof kinds[number]

const form = (cookie: string) => ({ cookie, 'content-type': 'application/x-www-form-urlencoded' })

beforeAll(async () => {
  server = await startServer()
  session = await newSession(server)
  await session.go('on-quick')
  other = await newSession(server)
  const third = await newSession(server)
  const signedOut = await facilitatorCookie(server.url, server.key)
  await fetch(`${server.url}/present/sign-out`, { method: 'POST', headers: form(signedOut), redirect: 'manual' })
  const forged = session.cookie.replace(/.(?=; |$)/, last => (last === 'A' ? 'B' : 'A'))
  credentials = {
    'nobody': '',
    'phone': (await session.phone()).cookie,
    'phone of another session': (await other.phone()).cookie,
    'co-facilitator': await coFacilitator(session),
    'co-facilitator of another session': await coFacilitator(third),
    'facilitator': session.cookie,
    'forged': `${forged}; participant=${'A'.repeat(20)}.${'B'.repeat(32)}`,
    'signed out': signedOut,
  }
})
afterAll(() => server.close())

async function coFacilitator(asked: Session): Promise<string> {
  return (await acceptInvitation(server.url, await inviteCoFacilitator(server.url, asked, 'Priya')))!
}

/**
 * The status for everyone; or for a facilitator, for phones, and for everyone else. A phone has one name on a server:
 * one that has joined another session may answer here, and has come too late to count (made-up-phones.test.ts).
 */
type Expected = number | { facilitator: number, phone?: number, co?: number, coOfOther?: number, others: number }
const facilitatorsOnly = (status: number, others = 401): Expected => ({ facilitator: status, others })
/** Also for whoever was asked to present this session. */
const presentersOnly = (status: number, others = 401): Expected => ({ facilitator: status, co: status, others })
/** Also for whoever was asked to present any session. */
function anyPresenter(status: number, others: number): Expected {
  return { facilitator: status, co: status, coOfOther: status, others }
}
const phonesOnly = (status: number): Expected => ({ facilitator: 401, phone: status, others: 401 })

interface Row {
  /** Where to ask, when it is not the route itself. */
  at?: string
  body?: object | string
  expected: Expected
}

/** Every route there is: a new one without a row fails. What deletes comes last. */
const matrix: Record<string, Row> = {
  'GET /': { expected: 200 },
  'GET /*': { at: '/assets/none.js', expected: 404 },
  'GET /:code': { expected: 200 },
  'GET /:code/': { expected: 302 },
  'GET /:code/later': { expected: 200 },
  // Not open yet: when it is, its own cookie counts (follow-up.test.ts).
  'POST /:code/later': { body: 'feedback=yes', expected: 409 },
  'GET /content.json': { expected: 200 },
  'GET /content-alone.json': { expected: 200 },
  'GET /toolbox.json': { expected: 200 },
  'GET /health': { expected: 200 },
  // From this machine; what a proxy on it hands on is another test's.
  'GET /metrics': { expected: 200 },
  'GET /handouts': { expected: 302 },
  'GET /handouts/*': { at: '/handouts/facilitator/', expected: anyPresenter(404, 302) },
  'GET /screen': { expected: 302 },
  'GET /screen/*': { at: '/screen/', expected: 200 },
  'GET /deck': { expected: 302 },
  'GET /deck/*': { at: '/deck/', expected: anyPresenter(200, 302) },
  'GET /api/sessions/:code': { expected: 200 },
  'GET /api/sessions/:code?facilitator=1': { expected: presentersOnly(200) },
  'GET /api/sessions/:code/stream': { expected: 200 },
  'GET /api/sessions/:code/stream?facilitator=1': { expected: presentersOnly(200) },
  'GET /api/sessions/:code/presenter': { expected: presentersOnly(200) },
  'GET /api/sessions/:code/mine': { expected: phonesOnly(200) },
  'PUT /api/sessions/:code/answers/:questionId': { body: { kind: 'pass' }, expected: phonesOnly(200) },
  'POST /api/sessions/:code/commands': { body: { type: 'screen:show' }, expected: presentersOnly(200) },
  'GET /api/sessions': { expected: facilitatorsOnly(200) },
  'POST /api/sessions': {
    body: { title: 'Another', lengthMinutes: 60, startsAt: null, venue: '' },
    expected: facilitatorsOnly(201),
  },
  'GET /present': { expected: 200 },
  'GET /present/': { expected: 302 },
  'GET /present-assets/present.css': { expected: 200 },
  'GET /present-assets/live-parts.js': { expected: 200 },
  'GET /present-assets/copy.js': { expected: 200 },
  'GET /present-assets/atkinson-hyperlegible-next-latin-400-normal.woff2': { expected: 200 },
  'GET /present-assets/atkinson-hyperlegible-next-latin-700-normal.woff2': { expected: 200 },
  'POST /present/sign-in': { body: 'key=AAAA-BBBB-CCCC', expected: 403 },
  'POST /present/sessions': { body: 'title=x', expected: facilitatorsOnly(422) },
  'GET /present/sessions/:code': { expected: presentersOnly(200, 303) },
  'GET /present/sessions/:code/papers/:paper': { at: '/present/sessions/CODE/papers/none', expected: presentersOnly(404, 303) },
  'GET /present/sessions/:code/papers/:paper/pdf': { at: '/present/sessions/CODE/papers/none/pdf', expected: presentersOnly(404, 303) },
  'GET /present/sessions/:code/report': { expected: 303 },
  'GET /present/sessions/:code/report.csv': { expected: 303 },
  'GET /present/sessions/:code/report.pdf': { expected: 303 },
  'GET /present/compare': { expected: facilitatorsOnly(200, 303) },
  'GET /present/compare.csv': { expected: facilitatorsOnly(200, 303) },
  'GET /present/hand-over': { expected: facilitatorsOnly(200, 303) },
  'POST /present/hand-over': { body: new FormData(), expected: facilitatorsOnly(422, 303) },
  'GET /present/sessions/:code/hand-over': { expected: presentersOnly(200, 303) },
  'GET /present/sessions/:code/rehearsals/:rehearsal': { at: '/present/sessions/CODE/rehearsals/ABC234', expected: facilitatorsOnly(200, 303) },
  'POST /present/sessions/:code/rehearse': { body: '', expected: 303 },
  'POST /present/sessions/:code/stop-rehearsal': { body: '', expected: 303 },
  'GET /present/sessions/:code/edit': { expected: facilitatorsOnly(200, 303) },
  'POST /present/sessions/:code/edit': { body: 'title=', expected: facilitatorsOnly(422, 303) },
  'POST /present/sessions/:code/co-facilitators': { body: 'name=Sam', expected: 303 },
  'POST /present/sessions/:code/co-facilitators/:id/revoke': { body: '', expected: 303 },
  'GET /present/with/:code/:token': { at: '/present/with/CODE/none.none', expected: 403 },
  'POST /present/with/:code/:token': { at: '/present/with/CODE/none.none', body: '', expected: 403 },
  'POST /present/sessions/:code/end': { body: '', expected: 303 },
  'POST /present/sessions/:code/delete': { body: 'sure=yes', expected: 303 },
  'POST /present/sessions/:code/restore': { body: '', expected: 303 },
  'DELETE /api/sessions/:code': { at: '/api/sessions/OTHER', expected: facilitatorsOnly(204) },
  // Harmless for who is not signed in; so it comes last for who is.
  'POST /present/sign-out': { body: '', expected: 303 },
}

it('knows every route of the server', () => {
  const rows = Object.keys(matrix).map(row => row.split('?')[0]!)
  expect([...new Set(rows)].toSorted()).toEqual(routesOf(server.app.printRoutes({ commonPrefix: false })).toSorted())
})

it.each(Object.keys(matrix))('lets %s be asked by whom it is for, and by nobody else', async (route) => {
  const { expected } = matrix[route]!
  // The facilitator comes last: what they may do once, the others have tried before.
  for (const kind of [...kinds.filter(kind => kind !== 'facilitator'), 'facilitator'] as const)
    expect((await responseFor(route, credentials[kind])).status, kind).toBe(expectedFor(expected, kind))
})

const forOneOnly = Object.keys(matrix).filter((route) => {
  const { expected } = matrix[route]!
  return route.startsWith('GET') && typeof expected === 'object' && (expected.phone ?? expected.facilitator) === 200
})

it.each(forOneOnly)(
  'keeps what %s gives to one out of what caches give to others',
  async (route) => {
    const cookie = route.includes('/mine') ? credentials.phone : await facilitatorCookie(server.url, server.key)
    const { headers } = await responseFor(route, cookie)
    expect(headers.get('cache-control')).toMatch(/private|no-store/)
  },
)

function expectedFor(expected: Expected, kind: Credential): number {
  if (typeof expected === 'number')
    return expected
  const { facilitator, phone, co, coOfOther, others } = expected
  const its = {
    'facilitator': facilitator,
    'phone': phone,
    'phone of another session': phone,
    'co-facilitator': co,
    'co-facilitator of another session': coOfOther,
  } as Partial<Record<Credential, number>>
  return its[kind] ?? others
}

async function responseFor(route: string, cookie: string): Promise<Response> {
  const { at, body } = matrix[route]!
  const [method = '', address = ''] = route.split(' ')
  const place = (at ?? address).replace(':code', session.code).replace('CODE', session.code).replace('OTHER', other.code)
  const aborter = new AbortController()
  const isForm = typeof body === 'string'
  const isUpload = body instanceof FormData
  const response = await fetch(server.url + place.replace(':questionId', 'quick'), {
    method,
    redirect: 'manual',
    signal: aborter.signal,
    headers: isForm ? form(cookie) : { cookie, accept: 'text/html', ...(body && !isUpload && { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: isForm || isUpload ? body : JSON.stringify(body) }),
  })
  aborter.abort()
  return response
}

/** The routes that the framework's drawing of its tree names, without `HEAD`. */
function routesOf(tree: string): string[] {
  const prefixes: string[] = []
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S+)(?: \(([^)]+)\))?/.exec(line) ?? []
    const depth = indent.length / 4
    prefixes[depth] = (prefixes[depth - 1] ?? '') + part.replace(/^\*$/, depth > 1 ? '/*' : '*')
    return methods.split(', ').filter(method => method !== '' && method !== 'HEAD').map(method => `${method} ${prefixes[depth]}`)
  })
}

it('leaves a session where someone without the key would have it deleted', async () => {
  const last = await newSession(server)
  for (const cookie of Object.values(credentials).filter(cookie => cookie !== credentials.facilitator)) {
    const address = `${server.url}/present/sessions/${last.code}/delete`
    await fetch(address, { method: 'POST', redirect: 'manual', headers: form(cookie), body: 'sure=yes' })
  }
  expect((await last.view()).code).toBe(last.code)
})
