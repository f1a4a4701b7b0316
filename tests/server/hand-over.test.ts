import type { FacilitatorView } from '../../src/live/protocol/view.ts'
import type { TestServer } from '../support/live-server.ts'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handOverWords } from '../../src/language/words.ts'
import { handOverSchema } from '../../src/live/rules/hand-over.ts'
import { sessionStateSchema } from '../../src/live/rules/state.ts'
import { openFile, sealFile, sealKey } from '../../src/server/hand-over/sealed-file.ts'
import { storeArrival } from '../../src/server/session/arriving-session.ts'
import { openStorage } from '../../src/server/storage/open-storage.ts'
import { openStream } from '../support/event-stream.ts'
import { facilitatorCookie, getJson, newSession, phoneOf, sendJson, startServer } from '../support/live-server.ts'
import { rowsOf } from '../support/spreadsheet.ts'
import { workshopFixture, workshopWithAnytime } from '../support/workshop-fixture.ts'

type Session = Awaited<ReturnType<typeof newSession>>

const startMs = Date.parse('2027-03-03T14:00:00Z')
const refused = handOverWords.refused

let nowMs: number
let first: TestServer
let second: TestServer
beforeEach(async () => {
  nowMs = startMs
  const clock = { now: () => nowMs, elapsed: () => nowMs }
  first = await startServer(clock)
  second = await startServer(clock)
})
afterEach(async () => {
  await first.close()
  await second.close()
})

async function fileOf(server: TestServer, { code, cookie }: { code: string, cookie: string }): Promise<Buffer> {
  const response = await fetch(`${server.url}/present/sessions/${code}/hand-over`, { headers: { cookie } })
  expect(response.headers.get('content-disposition')).toContain(`session-${code}.handover`)
  return Buffer.from(await response.arrayBuffer())
}

/** The hand-over code, as the session's page shows it. */
async function codeOf(server: TestServer, { code, cookie }: { code: string, cookie: string }): Promise<string> {
  const { body } = await getJson(server.url, `/present/sessions/${code}`, cookie)
  return /Hand-over code: <strong[^>]*>([^<]+)</.exec(String(body))![1]!
}

async function bringTo(server: TestServer, file: Buffer | null, code: string) {
  const cookie = await facilitatorCookie(server.url, server.key)
  const form = new FormData()
  if (file)
    form.append('file', new Blob([new Uint8Array(file)]), 'session.handover')
  form.append('code', code)
  const address = `${server.url}/present/hand-over`
  const response = await fetch(address, { method: 'POST', headers: { cookie }, body: form, redirect: 'manual' })
  const text = await response.text()
  const problem = /<p class="problem" role="alert">([^<]+)</.exec(text)?.[1] ?? null
  return { status: response.status, location: response.headers.get('location'), problem, cookie, text }
}

/** What a facilitator sees of the session where it has arrived. */
async function deskOf(server: TestServer, code: string, cookie: string): Promise<FacilitatorView> {
  return (await getJson(server.url, `/api/sessions/${code}?facilitator=1`, cookie)).body as FacilitatorView
}

/** Seven phones have answered and seen results, a text is approved, a question is open, and a timer runs. */
async function sessionInTheMiddle() {
  const session = await newSession(first, { title: 'Wednesday', startsAt: '2027-03-03T14:00' })
  const phones = await Promise.all(Array.from({ length: 7 }, () => session.phone()))
  await session.go('on-quick')
  for (const phone of phones)
    await phone.answer('quick', { kind: 'choice', option: 'relief' })
  await session.go('on-quick', 1)
  await session.go('on-box')
  for (const [index, phone] of phones.entries())
    await phone.answer('box', { kind: 'text', text: `A text from somebody, ${'abcdefg'[index]}` })
  await session.go('on-box', 1)
  const { texts } = await deskOf(first, session.code, session.cookie)
  for (const letter of 'db') {
    const { id } = texts.find(({ text }) => text.endsWith(letter))!
    await session.command({ type: 'text:approve', questionId: 'box', textId: id })
  }
  await session.go('on-review')
  await session.go('on-review', 1)
  nowMs += 40_000
  await session.go('on-menu')
  for (const phone of phones)
    await phone.answer('menu', { kind: 'multi', options: ['anger'] })
  await session.command({ type: 'joining:lock' })
  return { session, phones }
}

const quickOf = ({ questions }: { questions: FacilitatorView['questions'] }) => questions.find(({ id }) => id === 'quick')

describe('a session that goes on at another computer', () => {
  it('stands where it stood, with the results that were shown, the texts in their order, and its timer', async () => {
    const { session } = await sessionInTheMiddle()
    const before = await deskOf(first, session.code, session.cookie)
    const { location, cookie } = await bringTo(second, await fileOf(first, session), await codeOf(first, session))
    expect(location).toBe(`/present/sessions/${session.code}`)
    const after = await deskOf(second, session.code, cookie)
    const same = ['slideId', 'click', 'status', 'title', 'startsAt', 'startedAtMs', 'deleteOn', 'timer', 'blockLog'] as const
    for (const field of same)
      expect([field, after[field]]).toEqual([field, before[field]])
    expect(quickOf(after)).toEqual(quickOf(before))
    expect(quickOf(after)?.results).toMatchObject({ answered: 7 })
    const shown = ({ questions }: FacilitatorView) => {
      const box = questions.find(({ id }) => id === 'box')?.results
      return box?.kind === 'text' ? box.texts.map(({ text }) => text) : null
    }
    expect(shown(after)).toEqual(['A text from somebody, d', 'A text from somebody, b'])
    expect(after.texts.filter(({ status }) => status === 'held')).toHaveLength(5)
    // And it can be moved on, although another deck had moved it before.
    const moved = await sendJson(second.url, 'POST', `/api/sessions/${session.code}/commands`, {
      type: 'slide:go',
      slideId: 'end',
      click: 0,
      by: 'another deck',
      atRevision: after.revision,
    }, cookie)
    expect(moved.status).toBe(200)
  })

  it('takes along what people have asked, judged or not, and the question stays open: without votes, and to be read', async () => {
    const servers = await Promise.all([1, 2].map(() => startServer({ workshop: workshopWithAnytime() })))
    const [from, to] = servers as [TestServer, TestServer]
    const session = await newSession(from)
    const phones = await Promise.all(Array.from({ length: 5 }, () => session.phone()))
    await session.go('hello')
    for (const [index, phone] of phones.entries())
      await phone.answer('ask', { kind: 'text', text: `Why ${index}?` })
    await expect.poll(async () => (await deskOf(from, session.code, session.cookie)).texts.length).toBe(5)
    const { texts } = await deskOf(from, session.code, session.cookie)
    await session.command({ type: 'text:approve', questionId: 'ask', textId: texts[0]!.id })
    for (const phone of phones)
      await phone.answer(`ask~vote~${texts[0]!.id}`, { kind: 'vote' })
    const { cookie } = await bringTo(to, await fileOf(from, session), await codeOf(from, session))
    const arrived = await deskOf(to, session.code, cookie)
    expect(arrived.questions).toMatchObject([{ id: 'ask', status: 'open', round: 1 }])
    expect(arrived.handedOver?.askedAnew).toEqual([])
    expect(arrived.questions[0]?.results).toEqual({
      kind: 'text',
      answered: 1,
      texts: [{ id: expect.any(String), text: texts[0]!.text }],
    })
    expect(arrived.texts.filter(({ status, votes }) => status === 'held' && votes === 0)).toHaveLength(4)
    await Promise.all(servers.map(server => server.close()))
  })

  it('counts nobody twice: what had shown no results starts again, and phones join anew', async () => {
    const { session } = await sessionInTheMiddle()
    const { cookie } = await bringTo(second, await fileOf(first, session), await codeOf(first, session))
    const arrived = await deskOf(second, session.code, cookie)
    expect(arrived.questions.find(({ id }) => id === 'menu')).toMatchObject({ status: 'open', round: 2 })
    expect(arrived).toMatchObject({ joined: 0, joiningLocked: false, handedOver: { joined: 7, askedAnew: ['menu~2'] } })
    expect(arrived.received.menu).toBeUndefined()
    const page = String((await getJson(second.url, `/present/sessions/${session.code}`, cookie)).body)
    expect(page).toContain(handOverWords.movedHere(7))
    expect(page).toContain(handOverWords.askedAnew(1))
    // Six of the seven come back.
    const phones = await Promise.all(Array.from({ length: 6 }, () => phoneAt(second, session.code)))
    for (const phone of phones)
      expect((await phone.answer('menu~2', { kind: 'multi', options: ['relief'] })).status).toBe(200)
    const command = (body: object) => sendJson(second.url, 'POST', `/api/sessions/${session.code}/commands`, body, cookie)
    await command({ type: 'slide:go', slideId: 'on-menu', click: 1 })
    const menu = (await deskOf(second, session.code, cookie)).questions.find(({ id }) => id === 'menu')
    expect(menu?.results).toMatchObject({ answered: 6 })
    // A question that was shown stays as it was seen.
    await command({ type: 'slide:go', slideId: 'on-quick', click: 0 })
    expect((await phones[0]!.answer('quick', { kind: 'choice', option: 'anger' })).status).toBe(409)
    await command({ type: 'session:end' })
    const report = String((await getJson(second.url, `/present/sessions/${session.code}/report`, cookie)).body)
    expect(report).toContain('At least 7 phones joined.')
  })

  it('opens a question that was closed without results when its slide is reached', async () => {
    const session = await newSession(first)
    const phones = await Promise.all(Array.from({ length: 5 }, () => session.phone()))
    await session.go('on-quick')
    await Promise.all(phones.map(phone => phone.answer('quick', { kind: 'choice', option: 'relief' })))
    await session.go('on-menu')
    const { cookie } = await bringTo(second, await fileOf(first, session), await codeOf(first, session))
    expect(quickOf(await deskOf(second, session.code, cookie))).toBeUndefined()
    const go = { type: 'slide:go', slideId: 'on-quick', click: 0 }
    await sendJson(second.url, 'POST', `/api/sessions/${session.code}/commands`, go, cookie)
    expect(quickOf(await deskOf(second, session.code, cookie))).toMatchObject({ status: 'open', round: 2 })
  })

  it('keeps its code wherever it goes, and can go on to a third computer', async () => {
    const { session } = await sessionInTheMiddle()
    const code = await codeOf(first, session)
    const { cookie } = await bringTo(second, await fileOf(first, session), code.toLowerCase().replaceAll('-', ' '))
    const there = { code: session.code, cookie }
    expect(await codeOf(second, there)).toBe(code)
    const third = await startServer({ now: () => nowMs })
    const arrived = await bringTo(third, await fileOf(second, there), code)
    expect(arrived.location).toBe(`/present/sessions/${session.code}`)
    expect(await deskOf(third, session.code, arrived.cookie)).toMatchObject({ handedOver: { joined: 7 } })
    await third.close()
  })

  it('has its timer go on where it stood when the other clock was ahead', async () => {
    const { session } = await sessionInTheMiddle()
    const left = (view: FacilitatorView) => view.timer!.phases.map(({ endsAtMs }) => endsAtMs - view.serverNowMs)
    const before = await deskOf(first, session.code, session.cookie)
    const file = await fileOf(first, session)
    const behind = await startServer({ now: () => nowMs - 3_600_000 })
    const { cookie } = await bringTo(behind, file, await codeOf(first, session))
    const after = await deskOf(behind, session.code, cookie)
    await behind.close()
    left(after).forEach((ms, index) => expect(Math.abs(ms - left(before)[index]!)).toBeLessThan(60_000))
  })

  it('has its parts take as long as they took, when the other clock was ahead', async () => {
    const { session } = await sessionInTheMiddle()
    nowMs += 300_000
    const file = await fileOf(first, session)
    const behind = await startServer({ now: () => nowMs - 3_600_000, elapsed: () => nowMs })
    const { cookie } = await bringTo(behind, file, await codeOf(first, session))
    nowMs += 120_000
    await fetch(`${behind.url}/present/sessions/${session.code}/end`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    })
    const report = String((await getJson(behind.url, `/present/sessions/${session.code}/report.csv`, cookie)).body)
    const minutes = rowsOf(report).filter(({ Section }) => Section === 'Minutes').map(row => Number(row['Actual minutes']))
    await behind.close()
    expect(minutes.reduce((sum, its) => sum + its, 0)).toBe(8)
    expect(Math.min(...minutes)).toBe(0)
  })
})

describe('a hand-over file', () => {
  it('holds nothing that can be read without its code', async () => {
    const { session } = await sessionInTheMiddle()
    const file = await fileOf(first, session)
    const text = file.toString('latin1')
    for (const word of ['relief', 'anger', 'somebody', 'Wednesday', 'on-menu', 'slideId'])
      expect(text).not.toContain(word)
    expect(await openFile(file, 'AAAA-BBBB-CCCC')).toEqual({ ok: false, why: 'wrong-code' })
  })

  it('holds no answer and no order even with it: what the room has seen, what the desk has, and counts', async () => {
    const { session } = await sessionInTheMiddle()
    const read = await openFile(await fileOf(first, session), await codeOf(first, session))
    if (!read.ok)
      throw new Error(read.why)
    const { state, texts, ...rest } = read.content
    expect(Object.keys(rest).toSorted()).toEqual(['joined', 'savedAtMs', 'stateVersion'])
    // Seven had answered the open question, all with this option.
    const { questions } = sessionStateSchema.parse(state)
    expect(questions.find(({ id }) => id === 'menu')).toEqual({ id: 'menu', status: 'open', round: 1, released: null })
    expect(JSON.stringify({ ...read.content, state: { ...state, questions: [] } })).not.toContain('anger')
    // Of the texts only the approved ones are in an order, that of their approval.
    expect(texts.map(({ questionId }) => questionId)).toEqual(Array.from({ length: 7 }).fill('box'))
    expect(texts.slice(5).map(({ text }) => text.at(-1))).toEqual(['d', 'b'])
    // No name of a phone, of an answer or of a text, and not the secret that they are made with.
    const files = (await readdir(first.dataDir)).filter(name => name.startsWith('workshop.sqlite'))
    const stored = (await Promise.all(files.map(name => readFile(path.join(first.dataDir, name), 'latin1')))).join('')
    const said = JSON.stringify(read.content)
    const names = (said.match(/[\w-]{16,}/g) ?? []).filter(name => /\d/.test(name))
    expect(names.filter(name => stored.includes(name))).toEqual([])
  })

  it('can be brought in however much a prankster has made phones write', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-flood-'))
    const options = { dataDir, workshop: workshopWithAnytime(), now: () => nowMs }
    const before = await startServer(options)
    const session = await newSession(before)
    await session.go('hello')
    await before.close()
    const storage = await openStorage(dataDir)
    await storage.answers.commit(Array.from({ length: 20_500 }, () => ({
      kind: 'answer' as const,
      sessionCode: session.code,
      questionId: 'ask',
      ballot: randomBytes(16).toString('base64url'),
      value: { kind: 'text' as const, text: randomBytes(30).toString('base64url') },
    })))
    await storage.close()
    const flooded = await startServer(options)
    const there = await startServer({ workshop: workshopWithAnytime(), now: () => nowMs })
    const moved = await bringTo(there, await fileOf(flooded, session), await codeOf(flooded, session))
    expect([moved.location, moved.problem]).toEqual([`/present/sessions/${session.code}`, null])
    expect((await deskOf(there, session.code, moved.cookie)).texts).toHaveLength(2_000)
    await flooded.close()
    await there.close()
    await rm(dataDir, { recursive: true })
  })

  it('is for signed-in facilitators, to save and to bring', async () => {
    const session = await newSession(first)
    const file = await fileOf(first, session)
    const { cookie } = await session.phone()
    const saved = await fetch(`${first.url}/present/sessions/${session.code}/hand-over`, { headers: { cookie }, redirect: 'manual' })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/present'])
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(file)]))
    form.append('code', await codeOf(first, session))
    const brought = await fetch(`${second.url}/present/hand-over`, { method: 'POST', body: form, redirect: 'manual' })
    expect([brought.status, brought.headers.get('location')]).toEqual([303, '/present'])
    expect((await getJson(second.url, `/api/sessions/${session.code}`)).status).toBe(404)
  })
})

describe('a folder for hand-over files', () => {
  let folder: string
  let server: TestServer
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'workshop-stick-'))
    server = await startServer({ handOverDir: path.join(folder, 'files'), now: () => nowMs, elapsed: () => nowMs })
  })
  afterEach(async () => {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('has a fresh file of each open session, with which it goes on, until the session is deleted', async () => {
    const session = await newSession(server)
    await session.go('on-quick')
    const name = path.join(folder, 'files', `session-${session.code}.handover`)
    const kept = async () => {
      const read = await openFile(await readFile(name).catch(() => Buffer.from('')), await codeOf(server, session))
      return read.ok ? read.content.state.slideId : null
    }
    await expect.poll(kept).toBe('on-quick')
    await session.go('on-menu')
    await expect.poll(kept).toBe('on-menu')
    expect((await stat(name)).mode & 0o777).toBe(0o600)
    const { location } = await bringTo(second, await readFile(name), await codeOf(server, session))
    expect(location).toBe(`/present/sessions/${session.code}`)
    await fetch(`${server.url}/present/sessions/${session.code}/delete`, {
      method: 'POST',
      headers: { 'cookie': session.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    })
    expect(await readdir(path.join(folder, 'files'))).toEqual([])
  })

  it('is named on the facilitator’s pages while it cannot be written, and written as soon as it can', async () => {
    await writeFile(path.join(folder, 'files'), 'in the way')
    const session = await newSession(server)
    await session.go('on-quick')
    const page = async () => String((await getJson(server.url, '/present', session.cookie)).body)
    await expect.poll(page).toContain('Hand-over files can’t be written')
    await rm(path.join(folder, 'files'))
    await expect.poll(() => readdir(path.join(folder, 'files')).catch(() => [])).toEqual([`session-${session.code}.handover`])
    await expect.poll(page).not.toContain('Hand-over files can’t be written')
  })

  it('has what people have just asked, though nobody has judged it and nothing else has changed', async () => {
    const asked = await startServer({ workshop: workshopWithAnytime(), handOverDir: path.join(folder, 'asked') })
    const session = await newSession(asked)
    await session.go('hello')
    const phones = await Promise.all(Array.from({ length: 5 }, () => session.phone()))
    const name = path.join(folder, 'asked', `session-${session.code}.handover`)
    const code = await codeOf(asked, session)
    const kept = async () => {
      const read = await openFile(await readFile(name).catch(() => Buffer.from('')), code)
      return read.ok ? [read.content.joined, read.content.texts.length] : null
    }
    await expect.poll(kept).toEqual([5, 0])
    for (const [index, phone] of phones.entries())
      expect(await phone.answer('ask', { kind: 'text', text: `Why ${index}?` })).toMatchObject({ status: 200 })
    await expect.poll(kept).toEqual([5, 5])
    await asked.close()
  })

  it('keeps no session from being deleted while its file cannot be removed, and is rid of it as soon as it can', async () => {
    const session = await newSession(server)
    const name = path.join(folder, 'files', `session-${session.code}.handover`)
    await mkdir(name, { recursive: true })
    const address = `${server.url}/api/sessions/${session.code}`
    const { status } = await fetch(address, { method: 'DELETE', headers: { cookie: session.cookie } })
    expect(status).toBe(204)
    expect((await getJson(server.url, '/api/sessions', session.cookie)).body).toMatchObject({ sessions: [] })
    const page = async () => String((await getJson(server.url, '/present', session.cookie)).body)
    expect(await page()).toContain(`its hand-over file, ${name}, can’t be removed`)
    await rm(name, { recursive: true })
    await writeFile(name, 'what was left')
    await expect.poll(() => readdir(path.join(folder, 'files'))).toEqual([])
    expect(await page()).not.toContain('can’t be removed')
  })
})

describe('a hand-over that cannot be', () => {
  let session: Session
  let file: Buffer
  let code: string
  beforeEach(async () => {
    ({ session } = await sessionInTheMiddle())
    file = await fileOf(first, session)
    code = await codeOf(first, session)
  })

  /** Says so in the form, keeps the code that was typed, and leaves the other computer as it was. */
  async function expectRefused(sent: Buffer | null, typed: string, sentence: string, server = second) {
    const { status, problem, text } = await bringTo(server, sent, typed)
    expect([status, problem]).toEqual([422, sentence])
    expect(sentence).toContain('Nothing has been changed.')
    expect(text).toContain('Continue a session from another computer')
  }

  async function isNotHere() {
    const { body } = await getJson(second.url, '/api/sessions', await facilitatorCookie(second.url, second.key))
    expect(body).toMatchObject({ sessions: [] })
  }

  /** A file with another content under the right code. */
  async function fileWith(change: (content: Record<string, unknown>) => Record<string, unknown>): Promise<Buffer> {
    const read = await openFile(file, code)
    const content = read.ok ? read.content : null
    return sealFile(await sealKey(code, session.code), session.code, change(content!) as never)
  }

  const stateOf = (content: Record<string, unknown>) => content.state as Record<string, unknown>

  it('is said plainly, whatever is wrong with the file or the code', async () => {
    await expectRefused(null, code, refused['no-file'])
    await expectRefused(file, ' ', refused['no-code'])
    await expectRefused(Buffer.from('a photo'), code, refused['no-hand-over'])
    await expectRefused(Buffer.from('{"kit":"something else"}\n'), code, refused['no-hand-over'])
    await expectRefused(file, 'AAAA-BBBB-CCCC', refused['wrong-code'])
    await expectRefused(file.subarray(0, -1), code, refused.damaged)
    await expectRefused(file.subarray(0, file.indexOf('\n') + 1), code, refused.damaged)
    const turned = Buffer.from(file)
    turned[turned.length - 40]! ^= 1
    await expectRefused(turned, code, refused.damaged)
    await expectRefused(Buffer.alloc(4_100_000), code, refused['too-large'])
    await isNotHere()
  })

  it('is said plainly when another version of the kit made the file', async () => {
    const newer = Buffer.from(file.toString('latin1').replace('"handOver":1', '"handOver":2'), 'latin1')
    await expectRefused(newer, code, refused['other-version'])
    const newerState = await fileWith(content => ({ ...content, state: { ...stateOf(content), shape: 99 } }))
    await expectRefused(newerState, code, refused['other-version'])
    await isNotHere()
  })

  it('is said plainly when what is in it is nothing of ours', async () => {
    await expectRefused(await fileWith(content => ({ ...content, joined: -1 })), code, refused.damaged)
    await expectRefused(await fileWith(content => ({ ...content, state: {} })), code, refused.damaged)
    const other = await fileWith(content => ({ ...content, state: { ...stateOf(content), code: 'ZZZ999' } }))
    await expectRefused(other, code, refused.damaged)
    await isNotHere()
  })

  it('is said plainly when someone who has the code has written a file of their own', async () => {
    const questions = [{ id: 'menu', status: 'open', round: 9e15, released: null }]
    const made: Record<string, unknown>[] = [
      { code: 'abc' },
      { code: '../../etc/abc' },
      { deleteOn: '9999-99-99' },
      { deleteOn: '2199-01-01' },
      { startsAt: 'some day' },
      { startedAtMs: 1e300 },
      { endedAtMs: 1e300, status: 'ended' },
      { blockLog: [{ blockId: 'opening', enteredAtMs: -1 }] },
      { title: 'x'.repeat(5_000) },
      { message: 'x'.repeat(5_000) },
      { questions },
      { rehearsal: true },
      { handCounts: [{ questionId: 'quick', people: 1e9, hands: { relief: 1e9 } }] },
      { followUp: [{ id: 'better', released: { kind: 'choice' } }] },
    ]
    const read = await openFile(file, code)
    if (!read.ok)
      throw new Error(read.why)
    for (const change of made) {
      const state = { ...read.content.state, ...change }
      const its = String(state.code)
      const sealed = await sealFile(await sealKey(code, its), its, { ...read.content, state })
      const { status, problem } = await bringTo(second, sealed, code)
      expect([change, status, problem]).toEqual([change, 422, refused.damaged])
    }
    await isNotHere()
  })

  it('is said plainly when this computer has other slides or questions', async () => {
    const made = workshopFixture()
    const without = { ...made, slides: made.slides.filter(({ id }) => id !== 'on-quick') }
    const changed = {
      ...made,
      slides: made.slides.map(slide =>
        (slide.activity?.id === 'quick' && slide.activity.kind === 'choice'
          ? { ...slide, activity: { ...slide.activity, options: slide.activity.options.slice(1) } }
          : slide)),
    }
    for (const workshop of [without, changed]) {
      const other = await startServer({ workshop, now: () => nowMs })
      await expectRefused(file, code, refused.otherContent('quick'), other)
      await other.close()
    }
    const results = await fileWith(content => ({
      ...content,
      state: { ...stateOf(content), questions: [{ id: 'quick', status: 'revealed', round: 1, released: { kind: 'choice' } }] },
    }))
    await expectRefused(results, code, refused.otherContent('quick'))
    await isNotHere()
  })

  it('is said plainly when the day of deletion has come', async () => {
    nowMs = Date.parse('2027-04-02T12:00:00Z')
    await expectRefused(file, code, refused.expired('2027-04-02'))
    await isNotHere()
  })

  it('never puts a session in the place of one that is here, and says which is newer', async () => {
    await expectRefused(file, code, refused.sameHere(session.code), first)
    await session.go('on-feel')
    await expectRefused(file, code, refused.newerHere(session.code), first)
    expect((await session.view()).slideId).toBe('on-feel')
    await bringTo(second, file, code)
    const later = await fileWith(content => ({ ...content, stateVersion: 100_000 }))
    await expectRefused(later, code, refused.olderHere(session.code))
    const { cookie } = await bringTo(second, null, '')
    await fetch(`${second.url}/present/sessions/${session.code}/delete`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    })
    await expectRefused(later, code, refused.deletedHere(session.code))
  })

  it('leaves nothing behind when the computer fails in the middle of it, and can be made again', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-cut-'))
    const read = await openFile(file, code)
    if (!read.ok)
      throw new Error(read.why)
    const { texts, stateVersion } = read.content
    expect(texts.length).toBeGreaterThan(0)
    const storage = await openStorage(dataDir)
    const cut = { ...storage, answers: { ...storage.answers, commit: () => new Promise<never>(() => {}) } }
    const state = sessionStateSchema.parse(read.content.state)
    void storeArrival(cut, { state, texts, stateVersion, nowMs })
    await expect.poll(() => storage.sessions.find(session.code)).not.toBeNull()
    await storage.close()
    const again = await startServer({ dataDir, now: () => nowMs })
    const { location, cookie } = await bringTo(again, file, code)
    expect(location).toBe(`/present/sessions/${session.code}`)
    expect((await deskOf(again, session.code, cookie)).texts).toHaveLength(texts.length)
    await again.close()
    await rm(dataDir, { recursive: true })
  })

  it('leaves the session that is here as it runs: its phones go on hearing of it', async () => {
    const phone = await session.phone()
    const stream = await openStream(`${first.url}/api/sessions/${session.code}/stream`, phone.cookie)
    await stream.view()
    await expectRefused(file, code, refused.sameHere(session.code), first)
    await session.command({ type: 'message:show', text: 'Please take a seat.' })
    await stream.view(({ message }) => message === 'Please take a seat.')
    stream.close()
  })

  it('is a file whose content the schema knows', async () => {
    const read = await openFile(file, code)
    expect(read.ok && handOverSchema.safeParse(read.content).success).toBe(true)
  })
})

/** A phone that scans the code where the session has arrived. */
async function phoneAt(server: TestServer, code: string) {
  const page = await fetch(`${server.url}/${code}`)
  const cookie = page.headers.getSetCookie().map(one => one.split(';')[0]).join('; ')
  await getJson(server.url, `/api/sessions/${code}`, cookie)
  return phoneOf(server.url, code, cookie)
}
