import { describe, expect, it } from 'vitest'
import { createLimiter } from '../../src/server/http/limits.ts'
import { largestRush } from '../../src/server/session/rush.ts'
import { newSession, startServer } from '../support/live-server.ts'

it('lets a burst through, then so many a second', () => {
  let nowMs = 0
  const limiter = createLimiter({ burst: 3, perSecond: 2 }, () => nowMs)
  expect([1, 2, 3, 4].map(() => limiter.take('phone'))).toEqual([true, true, true, false])
  expect(limiter.take('another')).toBe(true)
  nowMs = 1000
  expect([1, 2, 3].map(() => limiter.take('phone'))).toEqual([true, true, false])
})

describe('a burst of phones that join', () => {
  it('is told from a room that joins as people do', () => {
    const people = Array.from({ length: 40 }, (_, index) => index * 900)
    expect(largestRush(people)).toBeNull()
    const script = Array.from({ length: 300 }, (_, index) => 12_000 + index * 3)
    expect(largestRush([...people, ...script])).toEqual({ phones: 301, fromMs: 12_000, toMs: 12_897 })
  })

  it('is none of a few who were handed the address at the same moment', () => {
    expect(largestRush([1, 2, 3, 4, 5, 6, 7])).toBeNull()
    expect(largestRush([])).toBeNull()
  })
})

it('waits half a minute for a request to come whole, and never ends a stream for it', async () => {
  const server = await startServer()
  // Node looks at its connections twice a minute, longer than a test can wait.
  expect([server.app.server.requestTimeout, server.app.server.timeout]).toEqual([30_000, 0])
  await server.close()
})

describe('the address of a phone behind a proxy', () => {
  const joinsFrom = async (url: string, code: string, forwarded: string) => {
    const page = await fetch(`${url}/${code}`, { headers: { 'x-forwarded-for': forwarded } })
    return page.headers.getSetCookie().length > 0
  }

  it('is the one that the proxy saw, whatever the phone says before it', async () => {
    const server = await startServer({ trustProxy: 1 })
    const { code } = await newSession(server)
    const made = Array.from({ length: 400 }, (_, index) => joinsFrom(server.url, code, `10.0.0.${index % 250}, 192.0.2.1`))
    expect((await Promise.all(made)).every(Boolean)).toBe(false)
    expect(await joinsFrom(server.url, code, '192.0.2.1, 192.0.2.2')).toBe(true)
    await server.close()
  })

  it.each([
    ['nobody', false],
    ['a proxy elsewhere', ['192.0.2.80']],
  ] as const)('cannot be made up where %s is believed', async (_name, trusted) => {
    const server = await startServer({ trustProxy: trusted === false ? false : [...trusted] })
    const { code } = await newSession(server)
    const made = Array.from({ length: 400 }, (_, index) => joinsFrom(server.url, code, `10.0.0.${index % 250}`))
    expect((await Promise.all(made)).every(Boolean)).toBe(false)
    await server.close()
  })
})
