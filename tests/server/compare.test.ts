import type { TestServer } from '../support/live-server.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { facilitatorCookie, newSession, startServer } from '../support/live-server.ts'
import { rowsOf } from '../support/spreadsheet.ts'

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

/** The spreadsheet of these sessions: the cells by the question and the answer that they are about. */
async function compared(codes: string[], cookie: string): Promise<Map<string, string[]>> {
  const rows = rowsOf(await get(`/present/compare.csv?${codes.map(code => `code=${code}`).join('&')}`, cookie))
  return new Map(rows.map(({ Section, Question, Answer, ...cells }) =>
    [[Question, Answer].filter(Boolean).join(' – '), Object.values(cells)]))
}

describe('sessions side by side', () => {
  it('have who took part, the change, results and minutes next to each other, and say why a cell is empty', async () => {
    const { code: large, cookie } = await endedSession('Large', 7, 4)
    const { code: small } = await endedSession('Small', 3, 9)
    const third = await newSession(server, { title: 'Not asked' })
    await third.command({ type: 'session:end' })
    const cells = await compared([large, small, third.code], cookie)
    expect(cells.get('Phones that joined')).toEqual(['7', '3', '0'])
    const why = 'Too few answers, or the results could have identified someone.'
    expect(cells.get('Which email? – Answers in all')).toEqual(['7', why, 'Not asked: the slide wasn’t opened.'])
    expect(cells.get('Which email? – Anger')).toEqual(['7', '–', '–'])
    expect(cells.get('Which email? – Relief')).toEqual(['0', '–', '–'])
    expect(cells.get('And now? I can try again – More true')).toEqual(['7', '–', '–'])
    expect(cells.get('And now? I can try again – Less true')).toEqual(['nobody', '–', '–'])
    expect(cells.get('welcome')).toEqual(['Planned 20, actual 4', 'Planned 20, actual 9', 'Planned 20, actual not known'])
    expect(cells.get('plan')![0]).toBe('Planned 20, left out')
    const page = await get(`/present/compare?code=${large}&code=${small}&code=${third.code}`, cookie)
    expect(page).toContain(why)
    expect(page).toContain('Not asked: the slide wasn’t opened.')
    expect(page).toContain('Left out: results with fewer than 5 answers')
  })

  it('show every answer that the sessions’ own reports show, texts included, and none that they don’t', async () => {
    const session = await newSession(server, { title: 'Full' })
    const phones = await Promise.all(Array.from({ length: 6 }, () => session.phone()))
    const answers = {
      menu: { kind: 'multi', options: ['anger', 'numb'] },
      guess: { kind: 'number', value: 60 },
      steps: { kind: 'order', options: ['connect', 'thank', 'act'] },
      email: { kind: 'sort', boxes: { thanks: 'in', question: 'out', blame: 'out' } },
    }
    for (const [id, answer] of Object.entries(answers)) {
      await session.go(`on-${id}`)
      await Promise.all(phones.map(phone => phone.answer(id, answer)))
      await session.go(`on-${id}`, 1)
    }
    await session.go('on-box')
    await Promise.all(phones.map((phone, no) => phone.answer('box', { kind: 'text', text: `=1+${no}; =2` })))
    await session.go('on-box', 1)
    const desk = await get(`/api/sessions/${session.code}?facilitator=1`, session.cookie)
    const { texts } = JSON.parse(desk) as { texts: { id: string, text: string }[] }
    const { id } = texts.find(({ text }) => text === '=1+2; =2')!
    await session.command({ type: 'text:approve', questionId: 'box', textId: id })
    await session.command({ type: 'session:end' })
    const { code: small } = await endedSession('Small', 3, 9)
    const cells = await compared([session.code, small], session.cookie)
    const own = rowsOf(await get(`/present/sessions/${session.code}/report.csv`, session.cookie))
    for (const row of own.filter(row => row.Section === 'Results' && row.Question !== 'Your question')) {
      const answer = row.Statement === '' ? row.Answer : `${row.Statement}: ${row.Answer}`
      const value = row['How many'] || `place ${row['Average place']} on average`
      const shown = row['Our answer'] ? `${value} (${row['Our answer']})` : value
      expect(cells.get(`${row.Question} – ${answer}`), `${row.Question} – ${answer}`).toEqual([shown, '–'])
    }
    expect(cells.get('How many applications? – Middle guess')).toEqual(['60', '–'])
    // No spreadsheet takes a text for a formula, wherever it begins its cells.
    expect(cells.get('Your question – Shown on the screen')).toEqual(['“=1+2; \'=2”', '–'])
    expect([...cells.values()].join()).not.toContain('=1+3')
  })

  it('keep sensitive questions for the end, as each report does', async () => {
    const sensitive = await newSession(server, { title: 'One' })
    const phones = await Promise.all(Array.from({ length: 6 }, () => sensitive.phone()))
    for (const id of ['feel', 'quick']) {
      await sensitive.go(`on-${id}`)
      await Promise.all(phones.map(phone => phone.answer(id, { kind: 'choice', option: 'anger' })))
      await sensitive.go(`on-${id}`, 1)
    }
    await sensitive.command({ type: 'session:end' })
    const { code: other } = await endedSession('Other', 6, 4)
    const rows = rowsOf(await get(`/present/compare.csv?code=${sensitive.code}&code=${other}`, sensitive.cookie))
    const about = [...new Set(rows.map(({ Section, Question }) => [Section, Question].join(': ')))]
    expect(about.slice(-4)).toEqual([
      ...['Results: Which email?', 'Sensitive questions: After a rejection, I feel…', 'Minutes: ', 'Note: '],
    ])
  })

  it('put nothing into a column that depends on another one', async () => {
    const { code: one, cookie } = await endedSession('One', 6, 4)
    const { code: other } = await endedSession('Other', 7, 9)
    const together = await get(`/present/compare.csv?code=${one}&code=${other}`, cookie)
    const alone = await get(`/present/compare.csv?code=${one}`, cookie)
    const again = await get(`/present/compare.csv?code=${other}&code=${one}`, cookie)
    // Nothing is counted over sessions: whatever stands beside them, they say the same.
    for (const line of alone.trim().split('\r\n').slice(1, -2)) {
      expect(together).toContain(line)
      const [about, own] = [/^(?:[^,"]*,){3}/.exec(line)![0], line.replace(/^(?:[^,"]*,){3}/, '')]
      expect(again.split('\r\n').filter(other => other.startsWith(about) && other.endsWith(own))).toHaveLength(1)
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
