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

/** What stands beside the pictures of the change. */
function linesOf(page: string): string[] {
  return [...page.matchAll(/<li>([^<]*) <strong>([^<]*)<\/strong><\/li>/g)].map(([, label, value]) => `${label} ${value}`)
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

  it('says of how many answered no more in the spreadsheet than on the page, where some are few', async () => {
    const session = await newSession(server)
    const phones = await Promise.all(Array.from({ length: 7 }, () => session.phone()))
    await session.go('on-feel')
    for (const [index, phone] of phones.slice(0, 6).entries())
      await phone.answer('feel', { kind: 'choice', option: index < 4 ? 'anger' : 'numb' })
    await session.go('on-feel', 1)
    await session.command({ type: 'session:end' })
    const { text, csv } = await reportOf(session)
    expect(text).toContain('At least 4 answers.')
    expect(csv).toContain(',Anger,3 or more,How many,4 or more\r\n')
    expect(csv).toContain(',Nothing much,fewer than 3,How many,4 or more\r\n')
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

  it('draws which way people moved since the start, with how many, and nothing of too few', async () => {
    const session = await newSession(server)
    const phones = await Promise.all(Array.from({ length: 7 }, () => session.phone()))
    await session.go('on-after')
    for (const [index, phone] of phones.entries())
      await phone.answer('after', { kind: 'scale', ratings: [index < 4 ? 2 : -1, 0] })
    await session.go('on-after', 1)
    await session.command({ type: 'session:end' })
    const { text } = await reportOf(session)
    expect(text).toContain('7 people scored this at the start and again at the end.')
    expect(linesOf(text)).toEqual([
      ...['More true: 4', 'As true as before: nobody', 'Less true: 3'],
      ...['More true: nobody', 'As true as before: 7', 'Less true: nobody'],
    ])
    // One picture a sentence, with an arrow for each way that someone moved.
    expect(text.match(/<path class="(more|same|less)"/g)).toHaveLength(3)

    const small = await newSession(server)
    const few = await Promise.all(Array.from({ length: 4 }, () => small.phone()))
    await small.go('on-after')
    await Promise.all(few.map(phone => phone.answer('after', { kind: 'scale', ratings: [1, 1] })))
    await small.go('on-after', 1)
    await small.command({ type: 'session:end' })
    const { text: silent } = await reportOf(small)
    expect(silent).not.toContain('class="change"')
    expect(silent).toContain('1 question with fewer than 5 answers')
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
