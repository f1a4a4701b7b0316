import type { TestServer } from '../support/live-server.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { facilitatorCookie, newSession, startServer } from '../support/live-server.ts'

const minute = 60_000

let server: TestServer
let nowMs: number
beforeEach(async () => {
  nowMs = Date.parse('2027-03-03T14:00:00Z')
  server = await startServer({ now: () => nowMs, elapsed: () => nowMs })
})
afterEach(() => server.close())

/** A session in which so many chose Anger, after so many minutes, and so many told a change. */
async function endedSession(title: string, people: number, minutes: number) {
  const session = await newSession(server, { title })
  const phones = await Promise.all(Array.from({ length: people }, () => session.phone()))
  await session.go('hello')
  nowMs += minutes * minute
  await session.go('on-quick')
  await Promise.all(phones.map(phone => phone.answer('quick', { kind: 'choice', option: 'anger' })))
  await session.go('on-quick', 1)
  await session.go('on-after')
  await Promise.all(phones.map(phone => phone.answer('after', { kind: 'scale', ratings: [1, 0] })))
  await session.go('on-after', 1)
  await session.command({ type: 'session:end' })
  return session
}

async function get(path: string, cookie: string): Promise<string> {
  return (await fetch(`${server.url}${path}`, { headers: { cookie } })).text()
}

/** The spreadsheet of these sessions: the cells by the name of their row. */
async function compared(codes: string[], cookie: string): Promise<Map<string, string[]>> {
  const text = await get(`/present/compare.csv?${codes.map(code => `code=${code}`).join('&')}`, cookie)
  return new Map(text.trim().split('\r\n').map((line) => {
    const [, label = '', ...cells] = line.replaceAll('"', '').split(',')
    return [label, cells]
  }))
}

describe('sessions side by side', () => {
  it('have who took part, the change, results and minutes next to each other, and say why a cell is empty', async () => {
    const { code: large, cookie } = await endedSession('Large', 7, 4)
    const { code: small } = await endedSession('Small', 3, 9)
    const third = await newSession(server, { title: 'Not asked' })
    await third.command({ type: 'session:end' })
    const cells = await compared([large, small, third.code], cookie)
    expect(cells.get('Phones that joined')).toEqual(['7', '3', '0'])
    expect(cells.get('Which email?')!.join()).toContain('Anger: 7; 7 answers.')
    expect(cells.get('And now? I can try again')![0]).toBe('More true: 7; As true as before: nobody; Less true: nobody')
    expect(cells.get('welcome')).toEqual([
      ...['Planned 20', ' actual 4', 'Planned 20', ' actual 9', 'Planned 20', ' actual not known'],
    ])
    const page = await get(`/present/compare?code=${large}&code=${small}&code=${third.code}`, cookie)
    expect(page).toContain('Too few answers, or the results could have identified someone.')
    expect(page).toContain('Not asked.')
  })

  it('put nothing into a column that depends on another one', async () => {
    const { code: one, cookie } = await endedSession('One', 6, 4)
    const { code: other } = await endedSession('Other', 7, 9)
    const together = await get(`/present/compare.csv?code=${one}&code=${other}`, cookie)
    const alone = await get(`/present/compare.csv?code=${one}`, cookie)
    const again = await get(`/present/compare.csv?code=${other}&code=${one}`, cookie)
    // Nothing is counted over sessions: whatever stands beside them, they say the same.
    for (const line of alone.trim().split('\r\n').slice(1, -1)) {
      expect(together).toContain(line)
      const own = line.slice(line.indexOf(',', line.indexOf(',') + 1))
      expect(again).toContain(own)
    }
  })

  it('has only sessions that have ended and are there, six at most', async () => {
    const { code, cookie } = await endedSession('Ended', 6, 4)
    const running = await newSession(server, { title: 'Still running' })
    await running.go('hello')
    const deleted = await endedSession('Thrown away', 6, 4)
    await fetch(`${server.url}/present/sessions/${deleted.code}/delete`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    })
    const cells = await compared([code, running.code, deleted.code, 'ZZZZZZ', 'nonsense', code], cookie)
    expect(cells.get('Phones that joined')).toEqual(['6'])
    const page = await get('/present/compare', cookie)
    expect(page).not.toContain('Still running')
    expect(page).not.toContain('Thrown away')
    const codes = await Promise.all(Array.from({ length: 7 }, async (_, no) => {
      const session = await newSession(server, { title: `Group ${no}` })
      await session.command({ type: 'session:end' })
      return session.code
    }))
    expect((await compared(codes, cookie)).get('Phones that joined')).toHaveLength(6)
    expect(await get(`/present/compare?code=${codes.join('&code=')}`, cookie)).toContain('Only the first 6 are shown')
  })

  it('is offered once there are two that have ended', async () => {
    const cookie = await facilitatorCookie(server.url, server.key)
    await endedSession('One', 1, 1)
    expect(await get('/present', cookie)).not.toContain('/present/compare')
    await endedSession('Two', 1, 1)
    expect(await get('/present', cookie)).toContain('href="/present/compare"')
  })
})
