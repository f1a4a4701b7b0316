import type { LinkStatus } from '../../../src/live/client/connection.ts'
import type { PollOutcome, StreamHandlers, Wire } from '../../../src/live/client/wire.ts'
import type { PublicView } from '../../../src/live/protocol/view.ts'
import { describe, expect, it } from 'vitest'
import { openConnection } from '../../../src/live/client/connection.ts'
import { createServerClock } from '../../../src/live/client/server-clock.ts'

/** A device whose time passes only when the test says so. */
function device({ followsAfterEnd = false } = {}) {
  let nowMs = 0
  let wallMs = 1_000_000
  let timers: { atMs: number, act: () => void }[] = []
  const streams: StreamHandlers[] = []
  const polls: (number | null)[] = []
  const statuses: LinkStatus[] = []
  const shown: number[] = []
  let answer: PollOutcome = { kind: 'failed' }
  let open = 0

  const wire: Wire = {
    now: () => nowMs,
    wallNow: () => wallMs,
    random: () => 0.5,
    after(delayMs, act) {
      const timer = { atMs: nowMs + delayMs, act }
      timers.push(timer)
      return () => void (timers = timers.filter(other => other !== timer))
    },
    openStream(handlers) {
      streams.push(handlers)
      open++
      return () => void open--
    },
    async poll(revision) {
      polls.push(revision)
      return answer
    },
  }
  const clock = createServerClock()
  const connection = openConnection(wire, clock, {
    followsAfterEnd,
    view: view => shown.push(view.revision),
    status: status => statuses.push(status),
  })

  return {
    connection,
    clock,
    polls,
    statuses,
    shown,
    streams,
    openStreams: () => open,
    stream: () => streams.at(-1)!,
    pollsAnswer: (outcome: PollOutcome) => void (answer = outcome),
    /** Sets the device's clock, or lets the device sleep: its other clock stands still. */
    setWall: (aheadMs: number) => void (wallMs += aheadMs),
    /** Lets time pass, timer by timer, with all that follows from each. */
    async pass(ms: number) {
      const untilMs = nowMs + ms
      for (;;) {
        await settled()
        const next = timers.filter(timer => timer.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0]
        if (!next)
          break
        timers = timers.filter(timer => timer !== next)
        wallMs += Math.max(0, next.atMs - nowMs)
        nowMs = Math.max(nowMs, next.atMs)
        next.act()
      }
      wallMs += untilMs - nowMs
      nowMs = untilMs
    },
  }
}

async function settled() {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
}

function view(revision: number, changes: Partial<PublicView> = {}): PublicView {
  return { revision, serverNowMs: 0, status: 'running', ...changes } as PublicView
}

describe('a phone\'s connection to a session', () => {
  it('shows each newer snapshot and drops older and repeated ones', () => {
    const phone = device()
    for (const revision of [3, 5, 4, 5, 6]) phone.stream().view(view(revision))
    expect(phone.shown).toEqual([3, 5, 6])
    expect(phone.statuses).toEqual(['live'])
  })

  it('says so when the stream breaks, and opens another one', async () => {
    const phone = device()
    phone.stream().view(view(1))
    phone.stream().failed()
    expect(phone.statuses.at(-1)).toBe('reconnecting')
    await phone.pass(1_000)
    expect(phone.streams).toHaveLength(2)
    phone.stream().view(view(2))
    expect(phone.statuses.at(-1)).toBe('live')
    expect(phone.shown).toEqual([1, 2])
  })

  it('is known to be away 8 s after the last sign of life, when the network just falls silent', async () => {
    const phone = device()
    phone.stream().view(view(1))
    await phone.pass(3_000)
    phone.stream().heartbeat(0)
    await phone.pass(5_000)
    expect(phone.statuses.at(-1)).toBe('live')
    await phone.pass(3_000)
    expect(phone.statuses.at(-1)).toBe('reconnecting')
    phone.stream().view(view(2))
    expect(phone.statuses.at(-1)).toBe('live')
  })

  it('tries the stream at once when plain requests are answered again after a restart', async () => {
    const phone = device()
    phone.stream().view(view(1))
    phone.pollsAnswer({ kind: 'failed' })
    for (let failure = 1; failure <= 5; failure++) {
      const opened = phone.streams.length
      phone.stream().failed()
      while (phone.streams.length === opened)
        await phone.pass(1_000)
    }
    phone.stream().failed()
    const opened = phone.streams.length
    phone.pollsAnswer({ kind: 'unchanged' })
    await phone.pass(4_500)
    expect(phone.streams.length).toBeGreaterThan(opened)
  })

  it('asks plainly beside a stream that stays silent, and goes on trying the stream', async () => {
    const phone = device()
    phone.stream().view(view(1))
    phone.pollsAnswer({ kind: 'view', view: view(2) })
    await phone.pass(48_000)
    expect(phone.polls[0]).toBe(1)
    expect(phone.statuses.at(-1)).toBe('polling')
    expect(phone.shown).toEqual([1, 2])
    expect(phone.streams.length).toBeGreaterThan(1)
    expect(phone.openStreams()).toBe(1)
  })

  it('tries a stream that a proxy holds back only now and then, while plain requests are answered', async () => {
    const phone = device()
    phone.pollsAnswer({ kind: 'unchanged' })
    await phone.pass(120_000)
    expect(phone.streams.length).toBeLessThanOrEqual(4)
  })

  it('does not wait for a heartbeat where a proxy keeps the greeting', async () => {
    const phone = device()
    phone.pollsAnswer({ kind: 'view', view: view(7) })
    await phone.pass(9_000)
    expect(phone.shown).toEqual([7])
  })

  it('stops asking as soon as the stream speaks again', async () => {
    const phone = device()
    phone.pollsAnswer({ kind: 'unchanged' })
    await phone.pass(9_000)
    const asked = phone.polls.length
    phone.stream().heartbeat(9_000)
    await phone.pass(5_000)
    expect(phone.polls).toHaveLength(asked)
    expect(phone.statuses.at(-1)).toBe('live')
  })

  it('keeps a stream that beats every 3 seconds', async () => {
    const phone = device()
    phone.stream().view(view(1))
    for (let heartbeat = 0; heartbeat < 20; heartbeat++) {
      await phone.pass(3_000)
      phone.stream().heartbeat(3_000 * (heartbeat + 1))
    }
    expect(phone.streams).toHaveLength(1)
    expect(phone.polls).toEqual([])
  })

  it('learns by asking that nobody knows the code, and rests', async () => {
    const phone = device()
    phone.pollsAnswer({ kind: 'unknown' })
    phone.stream().failed()
    await phone.pass(60_000)
    expect(phone.statuses).toEqual(['unknown'])
    expect(phone.openStreams()).toBe(0)
    expect(phone.polls).toHaveLength(1)
  })

  it('learns by asking that its facilitator is signed out, and goes on when they are in again', async () => {
    const desk = device()
    desk.stream().view(view(1))
    desk.pollsAnswer({ kind: 'signed-out' })
    desk.stream().failed()
    await desk.pass(4_000)
    desk.stream().failed()
    await desk.pass(20_000)
    expect(desk.statuses.at(-1)).toBe('signed-out')
    desk.stream().failed()
    const { length } = desk.streams
    desk.pollsAnswer({ kind: 'view', view: view(2) })
    await desk.pass(5_000)
    expect(desk.statuses.at(-1)).toBe('polling')
    expect(desk.streams.length).toBeGreaterThan(length)
    desk.stream().view(view(3))
    expect(desk.statuses.at(-1)).toBe('live')
  })

  it('looks at once when the phone wakes up after a missed heartbeat', async () => {
    const phone = device()
    phone.stream().view(view(1))
    await phone.pass(5_000)
    phone.connection.nudge()
    expect(phone.streams).toHaveLength(2)
    expect(phone.openStreams()).toBe(1)
  })

  it('notices that it slept, though its steady clock stood still', async () => {
    const phone = device()
    phone.stream().view(view(1))
    phone.setWall(600_000)
    phone.connection.nudge()
    expect(phone.streams).toHaveLength(2)
  })

  it('notices a silent stream while its own clock was set back, and shows the server\'s time unmoved', async () => {
    const phone = device()
    phone.stream().view(view(1, { serverNowMs: 50_000 }))
    phone.setWall(-3_600_000)
    await phone.pass(48_000)
    expect(phone.streams.length).toBeGreaterThan(1)
    expect(phone.clock.at(48_000)).toBe(98_000)
  })

  it('leaves a stream alone that was heard a moment ago', async () => {
    const phone = device()
    phone.stream().view(view(1))
    await phone.pass(3_000)
    phone.connection.nudge()
    expect(phone.streams).toHaveLength(1)
  })

  it('does not listen to a stream that it has replaced', async () => {
    const phone = device()
    phone.stream().view(view(1))
    await phone.pass(30_000)
    const [first] = phone.streams
    phone.connection.nudge()
    first!.view(view(9))
    first!.failed()
    expect(phone.shown).toEqual([1])
    expect(phone.openStreams()).toBe(1)
  })

  it('rests when the session has ended', async () => {
    const phone = device()
    phone.stream().view(view(8, { status: 'ended' }))
    await phone.pass(120_000)
    expect(phone.openStreams()).toBe(0)
    expect(phone.polls).toEqual([])
  })

  it('goes on after the end where the slides are gone through again', async () => {
    const wall = device({ followsAfterEnd: true })
    wall.stream().view(view(8, { status: 'ended' }))
    wall.stream().view(view(9, { status: 'ended' }))
    expect(wall.shown).toEqual([8, 9])
    expect(wall.openStreams()).toBe(1)
  })
})
