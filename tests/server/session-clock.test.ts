import { expect, it } from 'vitest'
import { createElapsed } from '../../src/server/clock/elapsed.ts'
import { createSessionClock } from '../../src/server/clock/session-clock.ts'

const hour = 3_600_000
const day = 24 * hour
const startMs = Date.parse('2026-11-20T12:00:00Z')

/** A computer whose clock is set, and whose time passes, when the test says so. */
function computer() {
  let wallMs = startMs
  let elapsedMs = 500
  const clock = createSessionClock(() => wallMs, () => elapsedMs)
  return {
    clock,
    set: (byMs: number) => void (wallMs += byMs),
    pass(ms: number, driftMs = 0) {
      elapsedMs += ms
      wallMs += ms + driftMs
    },
  }
}

it.each([hour, -hour, 40 * day, -40 * day])('does not move when the computer\'s clock is set by %d ms', (byMs) => {
  const { clock, set, pass } = computer()
  set(byMs)
  expect(clock.now()).toBe(startMs)
  pass(30_000)
  expect(clock.now()).toBe(startMs + 30_000)
  expect(clock.certainMs()).toBe(startMs + 30_000 + Math.min(0, byMs))
  set(-byMs)
  pass(30_000)
  expect(clock.now()).toBe(startMs + 60_000)
})

it('follows a computer that is put right by a time server, never in a step that anyone sees', () => {
  const { clock, set, pass } = computer()
  set(800)
  for (let second = 0; second < 300; second++) {
    const before = clock.now()
    pass(1_000)
    expect(clock.now() - before).toBeLessThanOrEqual(1_005)
  }
  expect(clock.now()).toBe(startMs + 300_800)
})

it('believes a clock that was set once it has stood for an hour, and not before', () => {
  const { clock, set, pass } = computer()
  pass(1_000)
  set(40 * day)
  pass(1_000)
  clock.settle()
  pass(hour - 1)
  clock.settle()
  expect(clock.now()).toBe(startMs + hour + 1_999)
  pass(1)
  clock.settle()
  expect(clock.now()).toBe(startMs + 40 * day + hour + 2_000)
})

it('counts the time that the computer slept, which the process does not see', () => {
  let processMs = 1_000
  let uptimeMs = 900_000
  const elapsed = createElapsed(() => processMs, () => uptimeMs)
  processMs += 5_000
  uptimeMs += 5_400
  expect(elapsed()).toBe(5_000)
  processMs += 2_000
  uptimeMs += 40 * day + 2_000
  expect(elapsed()).toBe(40 * day + 7_400)
  processMs += 2_000
  uptimeMs += 2_000
  expect(elapsed()).toBe(40 * day + 9_400)
})
