import type { TestServer } from '../support/live-server.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newSession, startServer } from '../support/live-server.ts'

const minute = 60_000

let server: TestServer
let nowMs: number
beforeEach(async () => {
  nowMs = Date.parse('2027-03-03T14:00:00Z')
  server = await startServer({ now: () => nowMs, elapsed: () => nowMs })
})
afterEach(() => server.close())

/** The page of the report, and the same as rows of a spreadsheet. */
async function reportOf({ code, cookie }: { code: string, cookie: string }) {
  const address = `${server.url}/present/sessions/${code}/report`
  const page = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  const csv = await fetch(`${address}.csv`, { headers: { cookie }, redirect: 'manual' })
  return { status: page.status, text: await page.text(), csv: await csv.text(), headers: csv.headers }
}

/** What each phone sent, counted by the test itself. */
const sent = ['relief', 'anger', 'anger', 'relief', 'anger', 'numb', 'numb']
const labels: Record<string, string> = { relief: 'Relief', anger: 'Anger', numb: 'Nothing much' }

async function endedSession() {
  const session = await newSession(server, { title: 'Group <1>' })
  const phones = await Promise.all(Array.from({ length: 8 }, () => session.phone()))
  await session.go('hello')
  nowMs += 4 * minute
  await session.go('on-quick')
  for (const [index, option] of sent.entries())
    await phones[index]!.answer('quick', { kind: 'choice', option })
  await phones[7]!.answer('quick', { kind: 'pass' })
  await session.go('on-quick', 1)
  await session.go('on-box')
  for (const phone of phones.slice(0, 5))
    await phone.answer('box', { kind: 'text', text: `=1+1 ${phones.indexOf(phone)}` })
  await session.go('on-box', 1)
  await session.command({ type: 'people:count', people: 9 })
  nowMs += 20 * minute
  await session.go('on-feel')
  await Promise.all(phones.slice(0, 3).map(phone => phone.answer('feel', { kind: 'choice', option: 'anger' })))
  await session.go('on-feel', 1)
  await session.go('end')
  nowMs += 6 * minute
  return { session, phones }
}

describe('the report of a session', () => {
  it('says what the answers that were sent add up to, and nothing that the room did not see', async () => {
    const { session } = await endedSession()
    expect((await reportOf(session)).status).toBe(303)
    await session.command({ type: 'session:end' })
    const { status, text, csv, headers } = await reportOf(session)
    expect(status).toBe(200)
    expect(text).toContain('Group &lt;1>')
    expect(text).toContain('8 phones joined, and 9 people were in the room.')
    expect(text).toContain('7 answers.')
    for (const option of new Set(sent)) {
      const howMany = sent.filter(one => one === option).length
      expect(csv).toContain(`,${labels[option]},${howMany},How many,${sent.length}\r\n`)
    }
    // Too few had answered this one, and no text was approved.
    expect(text).toContain('1 question with fewer than 5 answers')
    expect(text).not.toContain('=1+1')
    expect(csv).not.toContain('=1+1')
    expect(headers.get('content-disposition')).toContain(`report-${session.code}.csv`)
    expect(headers.get('cache-control')).toContain('private')
  })

  it('has the texts that were approved, which a spreadsheet takes for no formula', async () => {
    const { session } = await endedSession()
    const desk = await fetch(`${server.url}/api/sessions/${session.code}?facilitator=1`, {
      headers: { cookie: session.cookie },
    })
    const { texts } = (await desk.json()) as { texts: { id: string, text: string }[] }
    const shown = texts.find(({ text }) => text === '=1+1 2')!
    await session.command({ type: 'text:approve', questionId: 'box', textId: shown.id })
    await session.command({ type: 'session:end' })
    const { text, csv } = await reportOf(session)
    expect(text).toContain('<li>=1+1 2</li>')
    expect(text).not.toContain('=1+1 3')
    expect(csv).toContain(',\'=1+1 2,')
  })

  it('lays the minutes that each part took beside those that were planned', async () => {
    const { session } = await endedSession()
    await session.command({ type: 'session:end' })
    nowMs += 60 * minute
    const { csv } = await reportOf(session)
    const used = Object.fromEntries(
      csv.split('\r\n').filter(row => row.startsWith('Minutes,')).map(row => [row.split(',')[2], row.split(',')[3]]),
    )
    expect(used).toEqual({ welcome: expect.any(String), work: expect.any(String), plan: '6' })
    expect(Number(used.welcome) + Number(used.work)).toBe(24)
  })
})
