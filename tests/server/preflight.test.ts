import type { PreflightCheck, PreflightFacts } from '../../src/server/session/preflight.ts'
import type { TestServer } from '../support/live-server.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { preflight } from '../../src/server/session/preflight.ts'
import { createReach } from '../../src/server/session/reach.ts'
import { openStream } from '../support/event-stream.ts'
import { getJson, newSession, startServer } from '../support/live-server.ts'

const ready: PreflightFacts = {
  phoneOrigin: 'http://192.168.1.20:3030',
  otherAddresses: [],
  reach: { through: 1, opening: 0, heldUp: 0 },
  freeBytes: 2e9,
  localTime: '2027-03-03T13:40',
  reviewed: '2026-11-22',
  events: [],
  support: [],
  content: [],
}
const problem = { file: 'slides.md', line: 7, fact: 'it is wrong', remedy: 'Mend it.', severity: 'error' } as const

function whatIsNot(change: Partial<PreflightFacts>) {
  return preflight({ ...ready, ...change }).filter(({ isReady }) => !isReady)
}

function asRead(pieces: PreflightCheck['fact']): string {
  return pieces.map(piece => (typeof piece === 'string' ? piece : piece.english)).join('')
}

it('finds everything ready where it is', () => {
  expect(whatIsNot({})).toEqual([])
})

it.each<[string, Partial<PreflightFacts>, string]>([
  ['no network', { phoneOrigin: 'http://localhost:3030' }, 'isn’t on a network'],
  ['no phone', { reach: { through: 0, opening: 0, heldUp: 0 } }, 'No phone has opened the page yet'],
  ['a phone that has just come', { reach: { through: 0, opening: 1, heldUp: 0 } }, 'A phone has opened the page'],
  ['live updates that are held up', { reach: { through: 1, opening: 0, heldUp: 1 } }, 'Live updates are reaching a phone late'],
  ['a full disk', { freeBytes: 1e6 }, 'isn’t much space'],
  ['a disk that nobody can ask', { freeBytes: null }, 'can’t tell'],
  ['old numbers', { reviewed: '2026-06-01' }, '1 June 2026'],
  ['numbers that nobody has tried', { support: [problem, problem] }, 'One more number needs checking.'],
  ['mistakes in the content', { content: [problem, problem] }, '2 mistakes: slides.md:7  it is wrong. Mend it.'],
  ['an event with something wrong', { events: [[problem, problem]] }, 'It is wrong. It is wrong.'],
])('says what to do about %s', (_name, change, fact) => {
  const found = whatIsNot(change).map(check => [asRead(check.fact), asRead(check.remedy)])
  expect(found).toEqual([[expect.stringContaining(fact), expect.stringMatching(/\.$/)]])
})

it('names the other networks that the computer is on', () => {
  expect(asRead(preflight({ ...ready, otherAddresses: ['10.0.0.4'] })[0]!.fact)).toContain('try 10.0.0.4 instead')
})

describe('on the page of a session', () => {
  let server: TestServer
  let session: Awaited<ReturnType<typeof newSession>>
  beforeEach(async () => {
    server = await startServer()
    session = await newSession(server)
  })
  afterEach(() => server.close())

  const page = async () =>
    (await fetch(`${server.url}/present/sessions/${session.code}`, { headers: { cookie: session.cookie } })).text()
  const stream = (cookie: string) => openStream(`${server.url}/api/sessions/${session.code}/stream`, cookie)

  it('it stands until the session begins, and is ready once a phone has got live updates', async () => {
    expect(await page()).toContain('No phone has opened the page yet.')
    const { cookie } = await session.phone()
    const open = await stream(cookie)
    expect(await page()).toContain('A phone has opened the page.')
    await expect.poll(page).toContain('1 phone has opened the page and got live updates.')
    expect(await page()).toContain('A phone has connected')
    // The phone may be put away again.
    open.close()
    await expect.poll(async () => (await session.wall()).joined).toBe(1)
    expect(await page()).toContain('A phone has connected')
    await session.go('on-quick')
    expect(await page()).not.toContain('Before people arrive')
  })

  it('it says that live updates are held up when a phone asks although its stream is open, or has none', async () => {
    const { cookie } = await session.phone()
    expect(await page()).toContain('Live updates are reaching a phone late.')
    const open = await stream(cookie)
    expect(await page()).toContain('A phone has opened the page.')
    await getJson(server.url, `/api/sessions/${session.code}`, cookie)
    expect(await page()).toContain('Live updates are reaching a phone late.')
    expect(await page()).not.toContain('A phone has connected')
    open.close()
  })

  it('it counts neither walls nor facilitators as phones', async () => {
    const wall = await openStream(`${server.url}/api/sessions/${session.code}/stream?wall=1`)
    const desk = await openStream(`${server.url}/api/sessions/${session.code}/stream?facilitator=1`, session.cookie)
    await Promise.all([wall.view(), desk.view()])
    expect(await page()).toContain('No phone has opened the page yet.')
    wall.close()
    desk.close()
  })
})

it('trusts a phone’s stream only once it has been open for longer than a phone waits', () => {
  let nowMs = 0
  const reach = createReach(7_000, () => nowMs)
  const closed = reach.streamOpened('one')
  nowMs = 6_900
  expect(reach.counts()).toEqual({ through: 0, opening: 1, heldUp: 0 })
  reach.asked('one')
  nowMs = 8_000
  expect(reach.counts()).toEqual({ through: 0, opening: 0, heldUp: 1 })
  // A new stream, and this time no need to ask.
  closed()
  reach.streamOpened('one')
  nowMs = 15_000
  expect(reach.counts()).toEqual({ through: 1, opening: 0, heldUp: 0 })
})
