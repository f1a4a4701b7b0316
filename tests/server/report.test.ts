import type { TestServer } from '../support/live-server.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newSession, startServer } from '../support/live-server.ts'
import { rowsOf } from '../support/spreadsheet.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'

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
  const [text, sheet] = await Promise.all([page.text(), csv.text()])
  return { status: page.status, text, csv: sheet, rows: rowsOf(sheet), headers: csv.headers }
}

/** The headings of a page, in their order. */
function headingsOf(page: string): string[] {
  return [...page.matchAll(/<h[1-6][^>]*>([^<]*)<\/h[1-6]>/g)].map(([, heading]) => heading!)
}

/** What a section's table says, row by row. */
function tableOf(page: string, id: string): string[][] {
  const section = page.slice(page.indexOf(`aria-labelledby="${id}"`)).split('</section>')[0]!
  return [...section.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!.replaceAll(/<[^>]*>/g, '')))
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
    const { status, text, csv, rows, headers } = await reportOf(session)
    expect(status).toBe(200)
    expect(text).toContain('Group &lt;1>')
    expect(text).toContain('8 phones joined, and 9 people were in the room.')
    expect(text).toContain('7 answers.')
    for (const option of new Set(sent)) {
      const howMany = sent.filter(one => one === option).length
      expect(rows).toContainEqual(expect.objectContaining({
        'Question': 'Which email?',
        'Answer': labels[option],
        'How many': String(howMany),
        'Answers in all': String(sent.length),
      }))
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
    const { text, rows } = await reportOf(session)
    expect(text).toContain('At least 4 answers.')
    expect(rows.filter(row => row.Section === 'Results')).toMatchObject([
      { 'Answer': 'Relief', 'How many': '0', 'Answers in all': '4 or more' },
      { 'Answer': 'Anger', 'How many': '3 or more', 'Answers in all': '4 or more' },
      { 'Answer': 'Nothing much', 'How many': 'fewer than 3', 'Answers in all': '4 or more' },
    ])
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
    const { rows } = await reportOf(session)
    const parts = rows.filter(({ Section }) => Section === 'Minutes')
    expect(parts).toMatchObject([
      { 'Part': 'welcome', 'Planned minutes': '20', 'Actual minutes': '4' },
      { 'Part': 'work', 'Planned minutes': '20', 'Actual minutes': '20' },
      { 'Part': 'plan', 'Planned minutes': '20', 'Actual minutes': '6' },
    ])
  })

  it('says that a part was left out, and that its minutes are not known only where they are not', async () => {
    const session = await newSession(server)
    await session.go('hello')
    nowMs += 4 * minute
    await session.go('end')
    nowMs += 6 * minute
    await session.command({ type: 'session:end' })
    const { text, rows } = await reportOf(session)
    expect(tableOf(text, 'times').slice(1)).toEqual([['welcome', '20', '4'], ['work', '20', 'left out'], ['plan', '20', '6']])
    expect(rows).toContainEqual(expect.objectContaining({ 'Part': 'work', 'Actual minutes': '', 'Note': 'left out' }))

    // A session that was never presented from here may have been held all the same: on paper.
    const onPaper = await newSession(server)
    await onPaper.command({ type: 'session:end' })
    const { text: unknown } = await reportOf(onPaper)
    expect(tableOf(unknown, 'times').slice(1).map(([, , actual]) => actual)).toEqual(Array.from({ length: 3 }).fill('not known'))
  })

  it('opens with what changed, then has each part in the deck’s order, and what is sensitive last', async () => {
    const session = await newSession(server, { title: 'Group 1' })
    const phones = await Promise.all(Array.from({ length: 6 }, () => session.phone()))
    const answers = {
      feel: { kind: 'choice', option: 'anger' },
      after: { kind: 'scale', ratings: [1, -2] },
      quick: { kind: 'choice', option: 'relief' },
    }
    for (const [id, answer] of Object.entries(answers)) {
      await session.go(`on-${id}`)
      await Promise.all(phones.map(phone => phone.answer(id, answer)))
      await session.go(`on-${id}`, 1)
    }
    await session.command({ type: 'session:end' })
    const { text, rows } = await reportOf(session)
    expect(headingsOf(text)).toEqual([
      ...['Report: Group 1', 'What changed during the session', 'In this report', 'work', 'And now?', 'Which email?'],
      ...['Sensitive questions', 'After a rejection, I feel…', 'Minutes', 'What isn’t in this report'],
    ])
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter(id => id !== 'main')
    expect(links).toEqual(['part-work', 'sensitive', 'times', 'left-out'])
    for (const id of links)
      expect(text).toContain(`<h2 id="${id}">`)
    const asked = rows.filter(({ Section }) => Section === 'Results').map(({ Question }) => Question)
    expect([...new Set(asked)]).toEqual(['And now?', 'Which email?', 'After a rejection, I feel…'])
  })

  it('says in words which answer is the workshop’s own', async () => {
    const session = await newSession(server)
    const phones = await Promise.all(Array.from({ length: 6 }, () => session.phone()))
    const answers = {
      guess: { kind: 'number', value: 60 },
      steps: { kind: 'order', options: ['connect', 'thank', 'act'] },
      email: { kind: 'sort', boxes: { thanks: 'in', question: 'out', blame: 'out' } },
    }
    for (const [id, answer] of Object.entries(answers)) {
      await session.go(`on-${id}`)
      await Promise.all(phones.map(phone => phone.answer(id, answer)))
      await session.go(`on-${id}`, 1)
    }
    await session.command({ type: 'session:end' })
    const { text, rows } = await reportOf(session)
    expect(text).toContain('Middle guess: 60.')
    expect(text).toContain('Our answer: 140. Source: A survey, 2025.')
    expect(tableOf(text, 'guess').filter(([, value]) => value!.includes('our answer'))).toEqual([['120–140', '0 (our answer: 140)']])
    expect(tableOf(text, 'steps')).toEqual([['Step, in our order', 'Average place'], ['1. Thank', '2'], ['2. Connect', '1'], ['3. Act', '3']])
    expect(tableOf(text, 'email').slice(1)).toEqual([
      ['Thank you for your time', '6 (our answer)', '0'],
      ['One question about my answers', '0 (our answer)', '6'],
      ['You asked unfair questions', '0', '6 (our answer)'],
    ])
    const ours = rows.filter(row => row['Our answer'] !== '')
    expect(ours.map(row => [row.Question, row.Answer, row['How many'], row['Average place'], row['Our answer']])).toEqual([
      ['How many applications?', '120–140', '0', '', 'our answer: 140'],
      ...[['Thank', '2'], ['Connect', '1'], ['Act', '3']].map(([step, place], index) =>
        ['In which order?', step, '', place, `place ${index + 1} in our order`]),
      ['What belongs in the email?', 'Belongs in the email', '6', '', 'our answer'],
      ['What belongs in the email?', 'Belongs in the email', '0', '', 'our answer'],
      ['What belongs in the email?', 'Leave out', '6', '', 'our answer'],
    ])
  })

  it('names the questions that were never asked, and why', async () => {
    server.takeContent(withShorterVersion(), [])
    const session = await newSession(server)
    await session.go('hello')
    await session.command({ type: 'slides:skip', slideIds: ['on-steps'] })
    await session.go('on-quick')
    await session.command({ type: 'session:end' })
    const lines = linesLeftOut((await reportOf(session)).text)
    expect(lines).toEqual([
      '1 question whose results weren’t shown to the room: “Which email?”',
      '1 question not asked, because the part was left out: “Your question”',
      '1 question not asked, because the slide was skipped to save time: “In which order?”',
      expect.stringMatching(/^5 questions not asked, because the slide wasn’t opened: “After a rejection, I feel…”, /),
      '1 question not in a 60-minute session: “What belongs in the email?”',
      'Written answers that weren’t approved, and anything that would show who answered what.',
    ])
  })

  it('explains why a question has fewer answers than phones joined, where one has', async () => {
    const { session } = await endedSession()
    await session.command({ type: 'session:end' })
    const why = 'people who joined late missed the earlier ones, and anyone could pass'
    // Seven of eight answered; the last one passed.
    expect((await reportOf(session)).text).toContain(why)
    const all = await newSession(server)
    const phones = await Promise.all(Array.from({ length: 5 }, () => all.phone()))
    await all.go('on-quick')
    await Promise.all(phones.map(phone => phone.answer('quick', { kind: 'choice', option: 'anger' })))
    await all.go('on-quick', 1)
    await all.command({ type: 'session:end' })
    expect((await reportOf(all)).text).not.toContain(why)
  })

  it('has a spreadsheet whose every row says of which session it is, and no guard but before texts from the room', async () => {
    const session = await newSession(server, { title: 'Group 1', venue: 'Library', startsAt: '2027-03-03T14:00' })
    const phones = await Promise.all(Array.from({ length: 6 }, () => session.phone()))
    await session.go('on-after')
    await Promise.all(phones.map((phone, no) => phone.answer('after', { kind: 'scale', ratings: [3, no < 3 ? -1 : 1] })))
    await session.go('on-after', 1)
    await session.command({ type: 'session:end' })
    const { csv, rows, text } = await reportOf(session)
    for (const row of rows)
      expect(row).toMatchObject({ Session: 'Group 1', Date: '2027-03-03', Start: '14:00', Venue: 'Library' })
    const changes = (statement: string) => rows.filter(row => row.Statement === statement).map(row => [row.Answer, row['How many']])
    expect(changes('I can ask')).toEqual([['down by 1', '3'], ['no change', '0'], ['up by 1', '3'], ['up by 2', '0'], ['up by 3 or more', '0']])
    expect(changes('I can try again').at(-1)).toEqual(['up by 3 or more', '6'])
    expect(csv).not.toMatch(/(?:^|,)"?'/m)
    // All statements have the same lines, from the furthest down to the furthest up.
    expect(tableOf(text, 'after').map(([label]) => label)).toEqual(['Change on the scale', 'down by 1', 'no change', 'up by 1', 'up by 2', 'up by 3 or more'])
  })

  it('says when a session was held that had no start', async () => {
    const session = await newSession(server, { startsAt: null })
    await session.go('hello')
    await session.command({ type: 'session:end' })
    const { text, rows } = await reportOf(session)
    expect(text).toContain('Wednesday 3 March 2027, 2 pm · Room 1 · 60 minutes')
    expect(rows[0]).toMatchObject({ Date: '2027-03-03', Start: '14:00' })
  })
})

/** What the page says is not in the report. */
function linesLeftOut(page: string): string[] {
  return [...page.slice(page.indexOf('aria-labelledby="left-out"')).matchAll(/<li>([^<]*)<\/li>/g)].map(([, line]) => line!)
}

/** The same workshop, with a question that only other lengths have, and one in a part that nobody goes to. */
function withShorterVersion() {
  const workshop = workshopFixture()
  const slides = workshop.slides.map((slide) => {
    if (slide.id === 'on-email')
      return { ...slide, lengths: [45 as const] }
    return slide.id === 'on-box' ? { ...slide, blockId: 'plan' } : slide
  })
  return { ...workshop, slides }
}
