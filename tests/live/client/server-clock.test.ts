import { describe, expect, it } from 'vitest'
import { createServerClock } from '../../../src/live/client/server-clock.ts'

describe('the server\'s clock on a phone', () => {
  it('follows the message that travelled fastest', () => {
    const clock = createServerClock()
    clock.hear(10_000, 2_900)
    clock.hear(30_000, 22_100)
    clock.hear(50_000, 42_050)
    expect(clock.at(50_000)).toBe(57_950 - 0)
  })

  it('is not led astray by a message that came long after it was sent', () => {
    const clock = createServerClock()
    clock.hear(10_000, 10_000)
    clock.hear(30_000, 95_000)
    expect(clock.at(100_000)).toBe(100_000)
  })

  it('follows a phone whose own clock was set, once enough has been heard', () => {
    const clock = createServerClock()
    clock.hear(0, 0)
    for (let beat = 1; beat <= 8; beat++) clock.hear(beat * 20_000, beat * 20_000 + 60_000)
    expect(clock.at(300_000)).toBe(240_000)
  })

  it('measures afresh on a new connection', () => {
    const clock = createServerClock()
    clock.hear(500_000, 0)
    clock.reset()
    clock.hear(20_000, 19_000)
    expect(clock.at(30_000)).toBe(31_000)
  })
})
