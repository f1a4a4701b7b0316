import type { FacilitatorView } from '../../src/live/protocol/view.ts'
import type { TestServer } from '../support/live-server.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStream } from '../support/event-stream.ts'
import { getJson, newSession, phoneOf, startServer } from '../support/live-server.ts'

type Session = Awaited<ReturnType<typeof newSession>>
type Phone = Awaited<ReturnType<Session['phone']>>

const anger = { kind: 'choice', option: 'anger' }

let server: TestServer
let session: Session
beforeEach(async () => {
  server = await startServer({ trustProxy: 1 })
  session = await newSession(server)
})
afterEach(() => {
  vi.useRealTimers()
  return server.close()
})

const phones = (count: number) => Promise.all(Array.from({ length: count }, () => session.phone()))
const answerAll = (room: Phone[]) => Promise.all(room.map(phone => phone.answer('quick', anger)))
const released = async () => (await session.view()).questions.find(({ id }) => id === 'quick')?.results ?? null
async function desk() {
  return (await getJson(server.url, `/api/sessions/${session.code}?facilitator=1`, session.cookie)).body as FacilitatorView
}

/** The cookie of a phone that has opened the page and never asks for the session's state. */
async function silentPhone() {
  const [cookie = ''] = (await fetch(`${server.url}/${session.code}`)).headers.getSetCookie()
  return phoneOf(server.url, session.code, cookie.split(';')[0] ?? '')
}

describe('the minimum group', () => {
  it('is not made up by phones that join once the question is open', async () => {
    const victim = await session.phone()
    await session.go('on-quick')
    const fakes = await phones(4)
    await answerAll([victim, ...fakes])
    await session.go('on-quick', 1)
    expect(await released()).toBeNull()
  })

  it('is not made up by cookies that nothing follows with', async () => {
    const victim = await session.phone()
    const fakes = await Promise.all(Array.from({ length: 4 }, silentPhone))
    await session.go('on-quick')
    await answerAll([victim, ...fakes])
    await session.go('on-quick', 1)
    expect(await released()).toBeNull()
  })

  it('counts phones that ask instead of listening, and the facilitator sees them here', async () => {
    await phones(5)
    expect((await desk()).connected).toBe(5)
  })

  it('is not made up by them when the question is closed and opened again either', async () => {
    const victim = await session.phone()
    const fakes = await Promise.all(Array.from({ length: 4 }, silentPhone))
    await session.go('on-quick')
    await answerAll([victim, ...fakes])
    await session.go('on-menu')
    await session.go('on-quick')
    await session.go('on-quick', 1)
    expect(await released()).toBeNull()
  })

  it('counts those who were there, and shows the answers of latecomers with theirs', async () => {
    const room = await phones(5)
    await session.go('on-quick')
    await answerAll([...room, ...(await phones(2))])
    await session.go('on-quick', 1)
    expect(await released()).toMatchObject({ answered: 7 })
  })

  it('counts latecomers when the question is opened again because too few had answered', async () => {
    await session.go('on-quick')
    const room = await phones(5)
    await answerAll(room)
    await session.go('on-quick', 1)
    expect(await released()).toBeNull()
    await session.command({ type: 'question:open', questionId: 'quick' })
    await session.command({ type: 'results:reveal', questionId: 'quick' })
    expect(await released()).toMatchObject({ answered: 5 })
  })
})

describe('a session that is locked', () => {
  it('lets no new phone take part, and goes on with those that are in', async () => {
    const inside = await session.phone()
    const elsewhere = await newSession(server)
    const visitor = await elsewhere.phone()
    expect((await session.command({ type: 'joining:lock' })).status).toBe(200)
    await session.go('on-quick')

    const page = await fetch(`${server.url}/${session.code}`)
    expect([page.status, page.headers.get('server-timing'), page.headers.getSetCookie()]).toEqual([200, 'waiting', []])
    const cookie = { cookie: visitor.cookie }
    const again = await fetch(`${server.url}/${session.code}`, { headers: cookie })
    expect(again.headers.get('server-timing')).toBe('waiting')
    expect(await phoneOf(server.url, session.code, visitor.cookie).answer('quick', anger)).toMatchObject({
      status: 403,
      body: { reason: 'joining-locked' },
    })
    expect((await inside.answer('quick', anger)).status).toBe(200)
    expect(await session.view()).toMatchObject({ joiningLocked: true })

    await session.command({ type: 'joining:unlock' })
    expect((await phoneOf(server.url, session.code, visitor.cookie).answer('quick', anger)).status).toBe(200)
  })

  it('stays locked after a restart, and knows those that were in', async () => {
    const inside = await session.phone()
    await session.command({ type: 'joining:lock' })
    await session.go('on-quick')
    const { dataDir } = server
    await server.app.close()
    const next = await startServer({ dataDir })
    const newcomer = await fetch(`${next.url}/${session.code}`)
    expect(newcomer.headers.get('server-timing')).toBe('waiting')
    expect((await phoneOf(next.url, session.code, inside.cookie).answer('quick', anger)).status).toBe(200)
    await next.close()
  })
})

describe('more phones than people', () => {
  it('is for the desk to see: the head count, and the largest burst of phones', async () => {
    await phones(3)
    await session.command({ type: 'people:count', people: 3 })
    expect(await desk()).toMatchObject({ people: 3, rush: null })
    // On a busy machine a pause may break a burst in two: another one follows.
    await expect.poll(async () => {
      await phones(30)
      return (await desk()).rush?.phones ?? 0
    }).toBeGreaterThanOrEqual(30)
    expect(JSON.stringify(await session.view())).not.toMatch(/people|rush/)
    expect(JSON.stringify(await session.wall())).not.toMatch(/people|rush/)
  })

  it('ends when the burst is removed: with its answers, and the others stay', async () => {
    const { honest, fakes, burst } = await roomWithBurst(20)
    await session.go('on-quick')
    await answerAll([honest, ...fakes])
    await session.command({ type: 'joining:lock' })
    await expect.poll(async () => (await session.wall()).joined).toBe(21)
    const { revision } = await session.wall()
    expect(await session.command({ type: 'phones:remove', burst })).toMatchObject({ status: 200 })
    // A wall drops what is older than what it shows: fewer phones, then, must be newer.
    const wall = await session.wall()
    expect(wall).toMatchObject({ joined: 1 })
    expect(wall.revision).toBeGreaterThan(revision)
    expect((await honest.mine()).answers).toEqual({ quick: anger })
    expect((await fakes[0]!.mine()).answers).toEqual({})
    expect(await session.command({ type: 'question:close', questionId: 'quick' })).toMatchObject({ status: 200 })
    expect((await session.wall()).received.quick).toBe(1)
    expect((await desk()).rush).toBeNull()
  })

  it('removes all of a burst or nobody: one phone cannot be told by the text that goes with it', async () => {
    const { honest, fakes, burst } = await roomWithBurst(20)
    await session.go('on-quick')
    await answerAll([honest, ...fakes])
    const fromMs = 0
    expect((await session.command({ type: 'phones:remove', fromMs, toMs: 1e9 } as never)).status).toBe(400)
    expect((await session.command({ type: 'phones:remove', burst, fromMs, toMs: 1e9 } as never)).status).toBe(400)
    expect((await session.command({ type: 'phones:remove', burst: 'another' })).status).toBe(200)
    await expect.poll(async () => (await session.wall()).joined).toBe(21)
    expect((await desk()).rush).toEqual({ phones: 20, burst })
  })

  it('lets the removed come back when joining is open again, as newcomers who do not count yet', async () => {
    const { fakes, burst } = await roomWithBurst(20)
    await session.go('on-quick')
    await session.command({ type: 'phones:remove', burst })
    expect((await fakes[0]!.answer('quick', anger)).status).toBe(403)
    await session.command({ type: 'joining:unlock' })
    await Promise.all(fakes.map(({ cookie }) => getJson(server.url, `/api/sessions/${session.code}`, cookie)))
    await answerAll(fakes)
    await session.command({ type: 'results:reveal', questionId: 'quick' })
    expect((await session.wall()).questions.find(({ id }) => id === 'quick')).toMatchObject({ tooFew: true })
  })

  it('comes slowly from one address: a hall in a minute, not a thousand in a second', async () => {
    const startedMs = performance.now()
    const pages = await Promise.all(Array.from({ length: 1000 }, () => fetch(`${server.url}/${session.code}`)))
    const admitted = pages.filter(page => page.headers.getSetCookie().length > 0).length
    expect(pages.every(page => page.status === 200)).toBe(true)
    expect(admitted).toBeGreaterThanOrEqual(300)
    expect(admitted).toBeLessThanOrEqual(most(300, 15, startedMs))
    const elsewhere = await fetch(`${server.url}/${session.code}`, { headers: { 'x-forwarded-for': '192.0.2.7' } })
    expect(elsewhere.headers.getSetCookie()).toHaveLength(1)
  })
})

describe('one address that looks on', () => {
  it('holds only so many streams open, and another address still gets one', async () => {
    const url = `${server.url}/api/sessions/${session.code}/stream?wall=1`
    const streams = await Promise.all(Array.from({ length: 520 }, () => openStream(url)))
    expect(streams.filter(({ status }) => status === 200)).toHaveLength(500)
    const elsewhere = await openStream(url, '', { 'x-forwarded-for': '192.0.2.7' })
    expect(elsewhere.status).toBe(200)
    for (const stream of [...streams, elsewhere])
      stream.close()
  })

  it('is the same one with any of the addresses that belong to a home or a hall', async () => {
    const outside = (address: string) => ({ 'x-forwarded-for': address })
    const guess = (address: string) =>
      fetch(`${server.url}/api/sessions/ZZZZZZ`, { headers: outside(address) }).then(({ status }) => status)
    while (await guess('2001:db8:1:2::1') !== 429);
    expect(await guess('2001:db8:1:2:ffff:1:2:3')).toBe(429)
    expect(await guess('2001:db8:1:3::1')).toBe(404)
  })
})

describe('a phone that was asleep', () => {
  it.each([[true, 5], [false, null]])('counts once it follows again (%s): %s', async (follows, answered) => {
    const room = await phones(5)
    await session.go('on-quick')
    vi.useFakeTimers({ toFake: ['performance'] })
    vi.advanceTimersByTime(36_000_000)
    await answerAll(room)
    if (follows)
      await Promise.all(room.map(({ cookie }) => getJson(server.url, `/api/sessions/${session.code}`, cookie)))
    await session.go('on-quick', 1)
    expect((await released())?.answered ?? null).toBe(answered)
  })
})

describe('one phone that hammers', () => {
  it('keeps nobody out: newcomers join and follow while its streams are refused', async () => {
    const loud = await session.phone()
    const startedMs = performance.now()
    const tries = await Promise.all(Array.from({ length: 200 }, () => streamStatus(loud.cookie)))
    expect(tries.filter(status => status === 200).length).toBeLessThanOrEqual(most(20, 2, startedMs))
    const newcomers = await phones(40)
    expect(await Promise.all(newcomers.map(({ cookie }) => streamStatus(cookie)))).toEqual(newcomers.map(() => 200))
  })

  it('holds only so many streams open', async () => {
    const { cookie } = await session.phone()
    const url = `${server.url}/api/sessions/${session.code}/stream`
    const streams = await Promise.all(Array.from({ length: 12 }, () => openStream(url, cookie)))
    expect(streams.filter(({ status }) => status === 200)).toHaveLength(8)
    streams.forEach(stream => stream.close())
  })

  it('cannot try codes as fast as it likes, and where the room is, its code goes on working', async () => {
    await session.phone()
    const outside = { 'x-forwarded-for': '192.0.2.9' }
    const guess = (headers = {}) => fetch(`${server.url}/api/sessions/ZZZZZZ`, { headers }).then(({ status }) => status)
    const startedMs = performance.now()
    const outsider = await Promise.all(Array.from({ length: 100 }, () => guess(outside)))
    expect(outsider.filter(status => status === 404).length).toBeLessThanOrEqual(most(30, 0.5, startedMs))
    // Then the right one is of no more use than a wrong one, at any door.
    for (const door of ['/api/sessions/', '/screen/', '/']) {
      while (await guess(outside) !== 429);
      const { status } = await fetch(`${server.url}${door}${session.code}`, { headers: outside, redirect: 'manual' })
      expect(status, door).toBe(429)
    }

    await Promise.all(Array.from({ length: 100 }, () => guess()))
    while (await guess() !== 429);
    expect((await (await session.phone()).mine()).answers).toEqual({})
  })
})

/** What a limit lets through at most since then: on a busy machine it has filled up again meanwhile. */
function most(burst: number, perSecond: number, sinceMs: number): number {
  return burst + Math.ceil(((performance.now() - sinceMs) / 1000) * perSecond)
}

async function streamStatus(cookie: string): Promise<number> {
  const stream = await openStream(`${server.url}/api/sessions/${session.code}/stream`, cookie)
  stream.close()
  return stream.status
}

/** A new session with an honest phone and a burst; on a busy machine a pause may break the burst, then another one. */
async function roomWithBurst(count: number) {
  for (;;) {
    session = await newSession(server)
    const honest = await session.phone()
    // Longer than what makes a burst.
    await untilQuiet()
    const fakes = await phones(count)
    const { rush } = await desk()
    if (rush?.phones === count)
      return { honest, fakes, burst: rush.burst }
  }
}

/** Waits until phones that join now are not in one burst with those before. */
async function untilQuiet(): Promise<void> {
  const sinceMs = performance.now()
  while (performance.now() - sinceMs < 300)
    await session.view()
}
