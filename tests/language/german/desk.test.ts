import type { FacilitatorView } from '../../../src/live/protocol/view.ts'
import type { TestServer } from '../../support/live-server.ts'
import { mkdtemp, rename, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deskWords, storageWords } from '../../../src/language/words.ts'
import { RefusalError } from '../../../src/server/http/refusal-error.ts'
import { PreflightList } from '../../../src/server/pages/preflight-list.tsx'
import { preflight } from '../../../src/server/session/preflight.ts'
import { createStorageHealth } from '../../../src/server/storage/storage-health.ts'
import { StorageTrouble } from '../../../src/server/storage/storage-trouble.ts'
import { acceptInvitation, inviteCoFacilitator } from '../../support/co-facilitator.ts'
import { openStream } from '../../support/event-stream.ts'
import { newSession, sendJson, startServer } from '../../support/live-server.ts'
import { workshopWithAnytime } from '../../support/workshop-fixture.ts'
import { withoutChecks } from './checks.ts'
import { saidByReports } from './reports.ts'
import { englishIn, notShown, textsOf } from './said.ts'

const minute = 60_000
const seen: string[] = []

const workshop = workshopWithAnytime()
workshop.config.events = ['2027-03-07', '2027-03-08', '2026-01-05'].map((day, no) => ({
  id: `fair-${no}`,
  title: 'Messe',
  confirmed: no === 1,
  start: `${day}T10:00`,
  durationMinutes: 60,
}))
// One part is not in the shortest length, and one question has more options than a comparison names.
workshop.blocks.at(-1)!.minutes[45] = 0
workshop.handouts = [{
  id: 'poster',
  title: 'Xylo',
  for: 'facilitator',
  purpose: 'Xylo',
  sides: 1,
  blockId: null,
  guidance: [],
  facts: [],
  fillable: false,
  look: 'poster',
  orientation: 'portrait',
  sessionPage: 'xylo poster',
  content: [],
  line: 1,
}]
workshop.slides.find(({ id }) => id === 'on-email')!.lengths = [60, 90]
for (const { activity } of workshop.slides) {
  if (activity?.kind === 'multi')
    activity.options.push({ id: 'calm', label: 'Calm' })
}

/** When something of the server's own breaks: the catalogue's test reads it. */
const seldomSaid = [
  'refusalWords.failed',
]

let dataDir: string
let server: TestServer
let nowMs: number
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-german-'))
  nowMs = Date.parse('2027-03-03T14:00:00Z')
  await start()
})
afterEach(async () => {
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function start() {
  const time = { now: () => nowMs, elapsed: () => nowMs }
  server = await startServer({ workshop, dataDir, ...time, log: line => seen.push(line) })
}

async function look(address: string, cookie = '', form?: Record<string, string>): Promise<string> {
  const response = await fetch(server.url + address, {
    method: form ? 'POST' : 'GET',
    headers: { cookie, accept: 'text/html' },
    ...(form ? { body: new URLSearchParams(form) } : {}),
  })
  const page = await response.text()
  seen.push(...textsOf(page))
  return page
}

function cellsOf(spreadsheet: string): string[] {
  return spreadsheet.split(/\r\n|,?"|,/).filter(Boolean)
}

/** Approves the first of the texts that were written. */
async function approve(code: string, cookie: string, command: (body: unknown) => Promise<unknown>) {
  const stream = await openStream(`${server.url}/api/sessions/${code}/stream?facilitator=1`, cookie)
  const view = await stream.view(view => ((view as FacilitatorView).texts?.length ?? 0) > 0)
  await command({ type: 'text:approve', questionId: 'box', textId: (view as FacilitatorView).texts[0]!.id })
  stream.close()
}

/** What the server says when it refuses what a program asked. */
async function refusal(answer: Promise<{ body: unknown }>) {
  seen.push(String((await answer).body && ((await answer).body as { message?: string }).message))
}

describe('the desk in German', () => {
  it('asks for the key, and says what is not there', async () => {
    expect(await look('/present')).toContain('<html lang="de-DE">')
    for (let tries = 0; tries < 25; tries++) await look('/present/sign-in', '', { key: 'falsch' })
    const { cookie, code } = await newSession(server)
    for (const address of ['/nowhere', '/', `/${code}`, '/handouts/', '/deck/', '/screen/ABCDEF', `/screen/${code}`, '/present/with/x.y'])
      await look(address, cookie)
    await look('/present/compare', cookie)
    await look('/present/sign-out', cookie, {})
    await look('/present/sessions', '', { title: 'Gut' })
    await look('/present?told=deleted', (await newSession(server)).cookie)
  })

  it('makes, edits, ends and deletes a workshop', async () => {
    const { cookie, code, go, command, phone } = await newSession(server, { title: 'Gruppe 1', startsAt: '2027-03-05T14:00' })
    await look('/present', cookie)
    const wrong = [
      { title: '', venue: 'x'.repeat(121), lengthMinutes: '50', startsAt: 'morgen' },
      { title: 'x'.repeat(121), venue: '', lengthMinutes: '60', startsAt: '2027-02-31T10:00' },
      { title: 'Gut', venue: '', lengthMinutes: '60', startsAt: '2027-03-28T01:30' },
      { venue: '', lengthMinutes: '60', startsAt: '' },
      { title: 'Gut' },
    ]
    for (const form of wrong) await look('/present/sessions', cookie, form as Record<string, string>)
    const address = `/present/sessions/${code}`
    for (const page of [address, `${address}/edit`, `/present?copy=${code}`]) await look(page, cookie)
    expect(await look(`${address}/papers/poster`, cookie)).toContain(deskWords.session.paperPdf)
    // What authors called a paper is in their language, and a screen reader is told so.
    expect(await look(address, cookie)).toMatch(/<a href="[^"]*poster" lang="en-GB">xylo poster<\/a>/)
    await inviteCoFacilitator(server.url, { cookie, code } as never, 'Priya')
    await look(`${address}/co-facilitators`, cookie, { name: '' })
    const link = await inviteCoFacilitator(server.url, { cookie, code } as never, 'Alex')
    await look(link)
    await look(`${link.slice(0, -2)}xx`)
    const other = await acceptInvitation(server.url, link)
    await look(address, other!)
    await look('/present', other!)
    const stream = await openStream(`${server.url}/api/sessions/${code}/stream?facilitator=1`, cookie)
    const through = await openStream(`${server.url}/api/sessions/${code}/stream`, (await phone()).cookie)
    await expect.poll(() => look(address, cookie)).toContain(deskWords.preflight.scanned)
    stream.close()
    through.close()
    await go('on-quick')
    for (const page of [address, `${address}/edit`, '/present']) await look(page, cookie)
    await command({ type: 'session:end' })
    for (const page of [address, `${address}/report`, `${address}/report.csv`, '/present']) await look(page, cookie)
    await look(`${address}/delete`, cookie, {})
    await look(`${address}/restore`, cookie, {})
    await look(`${address}/delete`, cookie, {})
    nowMs += 11 * minute
    await look('/present?told=gone', cookie)
  })

  it('takes a workshop’s own minutes, and says what is wrong with them', async () => {
    const { cookie } = await newSession(server)
    const details = { title: 'Gut', venue: '', startsAt: '2027-03-05T14:00' }
    const forms: [string, number[]][] = [['60', [20, 20, 21]], ['60', [4, 30, 26]], ['45', [20, 20, 5]], ['60', [30, 5, 26]]]
    for (const [lengthMinutes, minutes] of forms) {
      const named = workshop.blocks.map(({ id }, no) => [`minutes-${id}`, String(minutes[no])])
      await look('/present/sessions', cookie, { ...details, lengthMinutes, ...Object.fromEntries(named) })
    }
    await look('/present/sessions', cookie, { ...details, 'lengthMinutes': '60', 'minutes-work': 'x' })
    const { code, go, command } = await newSession(server)
    await go('hello')
    nowMs += 5 * minute
    await go('on-quick')
    nowMs += 9 * minute
    await go('end')
    await command({ type: 'session:end' })
    await look(`/present/sessions/${code}/report`, cookie)
    await look(`/present?copy=${code}&minutes=used`, cookie)
  })

  it('reports every kind of question', async () => {
    const { cookie, code, go, command, phone } = await newSession(server)
    const phones = await Promise.all(Array.from({ length: 12 }, phone))
    const picks = ['relief', 'anger', 'numb', 'calm']
    const answers: Record<string, object> = {
      menu: { kind: 'multi' },
      guess: { kind: 'number', value: 120 },
      steps: { kind: 'order', options: ['thank', 'connect', 'act'] },
      email: { kind: 'sort', boxes: { thanks: 'in', question: 'in', blame: 'out' } },
      after: { kind: 'scale', ratings: [1, 0] },
      box: { kind: 'text', text: 'Xylo' },
      quick: { kind: 'choice', option: 'relief' },
    }
    for (const [id, answer] of Object.entries(answers)) {
      nowMs += 3 * minute
      await go(`on-${id}`)
      for (const [no, one] of phones.entries())
        await one.answer(id, id === 'menu' ? { kind: 'multi', options: [picks[no % picks.length]] } : answer)
      if (id === 'box')
        await approve(code, cookie, command)
      if (id !== 'quick')
        await go(`on-${id}`, 1)
    }
    await go('on-feel')
    await go('on-feel', 1)
    await go('on-before')
    await go('on-before', 1)
    await command({ type: 'people:count', people: 12 })
    await go('end')
    await command({ type: 'session:end' })
    await look(`/present/sessions/${code}/report`, cookie)
    await look(`/present/sessions/${code}/report.csv`, cookie)
    const quiet = await newSession(server)
    await quiet.command({ type: 'session:end' })
    await look(`/present/sessions/${quiet.code}/report`, quiet.cookie)
    const [short, late] = [await newSession(server), await newSession(server)]
    await short.go('hello')
    await late.go('on-quick')
    await late.command({ type: 'slides:skip', slideIds: ['on-steps'] })
    for (const session of [short, late]) await session.command({ type: 'session:end' })
    await compare(cookie, [code, quiet.code, short.code, late.code])
    seen.push(...await saidByReports(workshop))
  })

  /** These two side by side, and more than fit. */
  async function compare(cookie: string, ended: string[]) {
    const short = await Promise.all(Array.from({ length: 5 }, (_, no) =>
      newSession(server, { title: `Gruppe ${no}`, lengthMinutes: 45 })))
    for (const session of short) await session.command({ type: 'session:end' })
    const codes = [...ended, ...short.map(({ code }) => code)]
    for (const page of ['', `?code=${codes.slice(0, 5).join('&code=')}`, `?code=${codes.join('&code=')}`])
      await look(`/present/compare${page}`, cookie)
    await look('/present', cookie)
    seen.push(...cellsOf(await look(`/present/compare.csv?code=${codes.slice(0, 5).join('&code=')}`, cookie)))
  }

  it('says what is wrong with what is stored, and with the clock', async () => {
    const { code } = await newSession(server)
    const newer = await newSession(server)
    await server.close()
    const database = new DatabaseSync(path.join(dataDir, 'workshop.sqlite'))
    database.exec(`update sessions set state = '{"title":7}' where code = '${code}'`)
    database.exec(`update sessions set state = json_set(state, '$.shape', 99) where code = '${newer.code}'`)
    database.close()
    nowMs = Date.parse('2026-01-03T14:00:00Z')
    await start()
    server.takeContent(workshop, [{ file: 'slides.md', line: 3, fact: 'x', remedy: 'y', severity: 'error' }])
    const { cookie } = await newSession(server)
    await look('/present', cookie)
    const later = { ...workshop, config: { ...workshop.config, reviewed: '2028-12-01' } }
    server.takeContent(later, [])
    await look('/present', cookie)
    await rename(path.join(dataDir, 'workshop.sqlite'), path.join(dataDir, 'away.sqlite'))
    const session = await newSession(server).catch(() => null)
    await session?.command({ type: 'screen:blank' })
    await look('/present', cookie)
    await look('/health')
    const health = createStorageHealth({ probe: async () => {}, log: line => seen.push(line), elapsedMs: () => nowMs })
    health.untidy(new Error('Xylo'))
    health.failed(new StorageTrouble('full', 'Xylo'))
    health.worked()
  })

  it('says what it could keep of a damaged file', async () => {
    await server.close()
    await truncate(path.join(dataDir, 'workshop.sqlite'), 4096)
    await start()
    await look('/present', (await newSession(server)).cookie)
  })

  it('says before people arrive what to look at', () => {
    const problem = { file: 'x.yaml', line: 1, fact: 'Xylo', remedy: 'Xylo', severity: 'warning' as const }
    const ready = {
      phoneOrigin: 'http://192.168.1.20:3030',
      otherAddresses: ['10.0.0.4'],
      reach: { through: 1, opening: 0, heldUp: 0 },
      freeBytes: 2e9,
      localTime: '2027-03-03T13:40',
      reviewed: '2026-11-22',
      events: [[{ fact: '„Messe“ ist am Sonntag', remedy: 'Prüfen Sie das.' }]],
      support: [problem],
      content: [problem, problem],
    }
    const lists: string[] = []
    const facts = [
      {},
      { phoneOrigin: 'http://localhost:3030', reach: { through: 0, opening: 0, heldUp: 0 }, freeBytes: 1e6, reviewed: '2025-06-01' },
      { freeBytes: null, otherAddresses: [], events: [], support: [], content: [] },
      { reach: { through: 0, opening: 1, heldUp: 0 }, support: [problem, problem] },
      { reach: { through: 0, opening: 0, heldUp: 1 }, support: [problem, problem, problem], content: [problem] },
      { reviewed: '2025-06-01', events: [] },
    ]
    for (const change of facts)
      lists.push(renderToString(h(PreflightList, { checks: preflight({ ...ready, ...change }) })))
    seen.push(...lists.flatMap(textsOf))
    // What a check of the content says is English, and a screen reader is told so.
    expect(lists.join()).toContain('<span lang="en-GB">x.yaml:1  warning: Xylo. Xylo.</span>')
    expect(lists.join().replaceAll(/<span lang="en-GB">[^<]*<\/span>/g, '')).not.toContain('Xylo')
  })

  it('refuses in one calm sentence', async () => {
    const { cookie, command, phone, go } = await newSession(server)
    const one = await phone()
    await refusal(sendJson(server.url, 'POST', '/api/sessions', { lengthMinutes: 60, startsAt: null }, cookie))
    await refusal(sendJson(server.url, 'POST', '/api/sessions', { title: 'Gut', venue: 7, lengthMinutes: 60, startsAt: null }, cookie))
    await refusal(one.answer('feel', { kind: 'choice', option: 'relief' }))
    await refusal(one.answer('unknown', { kind: 'pass' }))
    await refusal(one.answer('before', { kind: 'pass' }))
    await go('on-box')
    await refusal(one.answer('box', { kind: 'text', text: 'x'.repeat(500) }))
    await refusal(one.answer('box', { kind: 'text', text: ' ' }))
    await refusal(one.answer('box', { kind: 'text', text: '\u200B' }))
    await refusal(one.answer('box', '{'))
    await refusal(command({ type: 'question:open', questionId: 'feel' }))
    await refusal(command({ type: 'hands:count', questionId: 'feel', people: 3, hands: { relief: 3 } }))
    await refusal(command({ type: 'hands:count', questionId: 'menu', people: 3, hands: { relief: 9 } }))
    await refusal(command({ type: 'question:close', questionId: 'ask' }))
    await refusal(command({ type: 'timer:pause' }))
    await refusal(command({ type: 'timer:start', activityId: 'feel' }))
    await refusal(command({ type: 'timer:start', activityId: 'nowhere' }))
    await refusal(command({ type: 'text:approve', questionId: 'box', textId: 'nowhere' }))
    await refusal(go('nowhere'))
    const phones = await Promise.all(Array.from({ length: 5 }, phone))
    await go('on-quick')
    for (const other of phones) await other.answer('quick', { kind: 'choice', option: 'relief' })
    await go('on-quick', 1)
    await refusal(command({ type: 'question:open', questionId: 'quick' }))
    const elsewhere = { 'cookie': cookie, 'sec-fetch-site': 'cross-site' }
    await refusal(fetch(`${server.url}/present/sessions`, { method: 'POST', headers: elsewhere }).then(async answer => ({ body: { message: textsOf(await answer.text()).join(' ') } })))
    const reasons = Object.keys((await import('../../../src/language/words.ts')).refusalWords.reasons)
    for (const reason of reasons) seen.push(new RefusalError(reason as never).refusal.message)
    seen.push(...Object.values(storageWords.trouble))
  })

  afterAll(() => {
    expect(englishIn(withoutChecks(seen, workshop), workshop)).toEqual([])
    expect(notShown(['deskWords', 'reportWords', 'compareWords', 'refusalWords', 'storageWords', 'eventWarningWords'], seen)).toEqual(seldomSaid)
  })
})
