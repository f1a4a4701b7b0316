import type { TestServer } from '../support/live-server.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { newSession, startServer } from '../support/live-server.ts'
import { rowsOf } from '../support/spreadsheet.ts'

const minute = 60_000
/** What each part of the session took, in minutes: 62 in all. */
const used = { welcome: 6, break: 6, perspective: 8, review: 20, feedback: 7, act: 5, plan: 7, float: 3 }

let server: TestServer
let nowMs = Date.parse('2027-03-03T14:00:00Z')
let session: Awaited<ReturnType<typeof newSession>>
beforeAll(async () => {
  const { workshop } = await loadWorkshop(process.cwd())
  server = await startServer({ workshop: workshop!, now: () => nowMs, elapsed: () => nowMs })
  session = await newSession(server, { title: 'Last week', startsAt: '2027-03-03T14:00' })
  for (const [block, minutes] of Object.entries(used)) {
    await session.go(workshop!.slides.filter(({ blockId }) => blockId === block).at(block === 'welcome' ? 1 : 0)!.id)
    nowMs += minutes * minute
  }
  await session.command({ type: 'session:end' })
})
afterAll(() => server.close())

async function page(path: string): Promise<string> {
  return (await fetch(`${server.url}${path}`, { headers: { cookie: session.cookie } })).text()
}

/** What stands in the fields for minutes. */
function minutesIn(html: string): Record<string, string> {
  const fields = html.matchAll(/<input id="minutes-[a-z]+" name="minutes-([a-z]+)" value="(\d*)"/g)
  return Object.fromEntries([...fields].map(([, id, value]) => [id, value]))
}

function send(path: string, minutes: Record<string, string>, details: Record<string, string> = {}) {
  const named = Object.fromEntries(Object.entries(minutes).map(([id, value]) => [`minutes-${id}`, value]))
  const form = { title: 'Next week', lengthMinutes: '60', startsAt: '2027-03-10T14:00', venue: '', ...details, ...named }
  return fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'cookie': session.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
    redirect: 'manual',
  })
}

/** A new session with these minutes: its code. */
async function created(minutes: Record<string, string>): Promise<string> {
  const made = await send('/present/sessions', minutes)
  expect(made.status).toBe(303)
  return made.headers.get('location')!.split('/').at(-1)!
}

async function wallOf(code: string) {
  return (await (await fetch(`${server.url}/api/sessions/${code}?wall=1`)).json()) as {
    blockMinutes: Record<string, number> | null
  }
}

const proposed = () => page(`/present?copy=${session.code}&minutes=used`).then(minutesIn)

describe('the minutes that a session took', () => {
  it('are offered for the next one, from its report', async () => {
    expect(await page(`/present/sessions/${session.code}/report`)).toContain(
      `href="/present?copy=${session.code}&amp;minutes=used#new"`,
    )
    const form = await proposed()
    expect(Object.keys(form)).toEqual(Object.keys(used))
    expect(Object.values(form).reduce((sum, value) => sum + Number(value), 0)).toBe(60)
    // 62 minutes are scaled to 60: nothing moves by more than one.
    for (const [id, minutes] of Object.entries(used))
      expect(Math.abs(Number(form[id]) - minutes)).toBeLessThanOrEqual(1)
    expect(minutesIn(await page(`/present?copy=${session.code}`))).toEqual({})
  })

  it('are proposed so that the form has nothing to warn about', async () => {
    const { code, command, go } = await newSession(server, { title: 'Jumped', startsAt: '2027-03-03T14:00' })
    for (const slide of ['hello', 'break-start', 'review-start', 'goodbye']) {
      await go(slide)
      nowMs += 4 * minute
    }
    await command({ type: 'session:end' })
    const html = await page(`/present?copy=${code}&minutes=used`)
    expect(minutesIn(html)).toMatchObject({ perspective: '7', plan: '7' })
    expect(html).toContain('every part has enough time for its slides')
    expect(html).not.toContain('Too short for its slides')
  })

  it('are what the next session goes by: its wall, its run sheet, its report and the copy of it', async () => {
    const minutes: Record<string, string> = { ...await proposed(), welcome: '8', review: '17' }
    const rest = 60 - Object.values(minutes).reduce((sum, value) => sum + Number(value), 0)
    const own = { ...minutes, float: String(Number(minutes.float) + rest) }
    const code = await created(own)
    expect((await wallOf(code)).blockMinutes).toEqual(
      Object.fromEntries(Object.entries(own).map(([id, value]) => [id, Number(value)])),
    )
    for (const paper of ['run-sheet', 'schedule'])
      expect(await page(`/present/sessions/${code}/papers/${paper}`)).toContain('14:08')
    expect(minutesIn(await page(`/present?copy=${code}`))).toEqual(own)
    const command = { method: 'POST', headers: { 'cookie': session.cookie, 'content-type': 'application/json' } }
    await fetch(`${server.url}/api/sessions/${code}/commands`, { ...command, body: '{"type":"session:end"}' })
    expect(rowsOf(await page(`/present/sessions/${code}/report.csv`))).toContainEqual(
      expect.objectContaining({ 'Part': 'Welcome', 'Planned minutes': '8' }),
    )
  })

  it('are nothing that phones are told', async () => {
    const code = await created(await proposed())
    const view = await (await fetch(`${server.url}/api/sessions/${code}`)).json() as object
    expect(Object.keys(view)).not.toContain('blockMinutes')
  })
})

describe('the form for them', () => {
  it('says what is wrong, and keeps what was typed', async () => {
    const form = await proposed()
    const wrong: [Record<string, string>, string][] = [
      [{ ...form, welcome: String(Number(form.welcome) + 1) }, 'These add up to 61 minutes, but the session has 60.'],
      [{ ...form, review: '16' }, 'Give “Review your answers” at least 17 minutes.'],
      [{ ...form, plan: 'six' }, 'Enter whole minutes for “Plan the next step”, or leave every field empty.'],
      [{ ...form, plan: '' }, 'Enter whole minutes for “Plan the next step”, or leave every field empty.'],
    ]
    for (const [minutes, problem] of wrong) {
      const refused = await send('/present/sessions', minutes)
      const html = await refused.text()
      expect([refused.status, html.includes(problem)]).toEqual([422, true])
      expect(html).toContain(`name="minutes-review" value="${minutes.review}"`)
    }
    const html = await (await send('/present/sessions', form, { lengthMinutes: '45' })).text()
    expect(html).toContain('These add up to 60 minutes, but the session has 45.')
  })

  it('warns where a part gets less than its slides need, and lets the facilitator decide', async () => {
    const form: Record<string, string> = { ...await proposed(), welcome: '4' }
    const sum = Object.values(form).reduce((total, value) => total + Number(value), 0)
    const own = { ...form, float: String(Number(form.float) + 60 - sum) }
    const code = await created(own)
    const html = await page(`/present/sessions/${code}/edit`)
    expect(minutesIn(html)).toEqual(own)
    expect(html).toMatch(/<span class="problem" id="minutes-welcome-hint">Too short for its slides\./)
    expect(html).toMatch(/<span class="hint" id="minutes-float-hint">/)
  })

  it('goes back to the workshop\'s own minutes when every field is emptied', async () => {
    const form = await proposed()
    const code = await created(form)
    await send(`/present/sessions/${code}/edit`, Object.fromEntries(Object.keys(form).map(id => [id, ''])))
    expect((await wallOf(code)).blockMinutes).toBeNull()
    expect(minutesIn(await page(`/present/sessions/${code}/edit`))).toEqual({})
  })
})
