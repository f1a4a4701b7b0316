import type { FacilitatorView } from '../../src/live/protocol/view.ts'
import type { TestServer } from '../support/live-server.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStream } from '../support/event-stream.ts'
import { getJson, newSession, phoneOf, startServer } from '../support/live-server.ts'
import { workshopWithAnytime } from '../support/workshop-fixture.ts'

type Session = Awaited<ReturnType<typeof newSession>>
type Phone = Awaited<ReturnType<Session['phone']>>

let dataDir: string
let server: TestServer
let session: Session
let phones: Phone[]

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-anytime-'))
  server = await startServer({ workshop: workshopWithAnytime(), dataDir })
  session = await newSession(server)
  await session.go('hello')
})

afterEach(async () => {
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function join(count: number) {
  phones = await Promise.all(Array.from({ length: count }, () => session.phone()))
}

const text = (words: string) => ({ kind: 'text', text: words })
const vote = (phone: Phone, id: string, kind = 'vote') => phone.answer(`ask~vote~${id}`, { kind })

async function desk(): Promise<FacilitatorView> {
  const { body } = await getJson(server.url, `/api/sessions/${session.code}?facilitator=1`, session.cookie)
  return body as FacilitatorView
}

async function results() {
  const its = (await session.view()).questions.find(({ id }) => id === 'ask')?.results
  return its?.kind === 'text' ? its : null
}

/** Sends each of these from a phone of its own, and approves them; gives their ids in the same order. */
async function approved(...words: string[]): Promise<string[]> {
  for (const [index, its] of words.entries())
    expect(await phones[index]!.answer('ask', text(its))).toMatchObject({ status: 200 })
  await expect.poll(async () => (await desk()).texts.length).toBe(words.length)
  const { texts } = await desk()
  const ids = words.map(its => texts.find(({ text }) => text === its)!.id)
  for (const textId of ids)
    expect((await session.command({ type: 'text:approve', questionId: 'ask', textId })).status).toBe(200)
  return ids
}

const five = ['Why 0?', 'Why 1?', 'Why 2?', 'Why 3?', 'Why 4?']

describe('a question that is open all the time', () => {
  it('takes up to three texts of one phone, at any slide, and gives them back to that phone alone', async () => {
    await join(2)
    await session.go('on-feel')
    for (const [key, status] of [['ask', 200], ['ask.2', 200], ['ask.3', 200], ['ask.4', 404], ['ask.1', 404]] as const)
      expect((await phones[0]!.answer(key, text(`To ${key}`))).status, key).toBe(status)
    expect((await phones[0]!.mine()).answers).toEqual({
      'ask': text('To ask'),
      'ask.2': text('To ask.2'),
      'ask.3': text('To ask.3'),
    })
    expect((await phones[1]!.mine()).answers).toEqual({})
  })

  it('is the only one with room for more than one answer of a phone', async () => {
    await join(1)
    await session.go('on-box')
    expect(await phones[0]!.answer('box.2', text('More'))).toMatchObject({ status: 404, body: { reason: 'unknown-question' } })
    await session.go('on-feel')
    expect((await phones[0]!.answer('feel.2', { kind: 'choice', option: 'anger' })).status).toBe(404)
  })

  it('shows a text on phones once it is approved, and not one that is held or hidden', async () => {
    await join(5)
    await approved(...five)
    await expect.poll(async () => (await results())?.answered).toBe(5)
    const { texts } = await desk()
    const hidden = texts[0]!
    await session.command({ type: 'text:hide', questionId: 'ask', textId: hidden.id })
    expect((await results())?.texts.map(({ id }) => id)).not.toContain(hidden.id)
    await phones[0]!.answer('ask.2', text('Not read by anybody yet'))
    expect(JSON.stringify(await session.view())).not.toContain('Not read by anybody yet')
  })

  it('shows nothing to anyone while fewer phones than the minimum have joined, whatever is approved', async () => {
    await join(4)
    for (const [index, phone] of phones.entries()) {
      await phone.answer('ask', text(`Why ${index}?`))
      await phone.answer('ask.2', text(`How ${index}?`))
    }
    await expect.poll(async () => (await desk()).texts.length).toBeGreaterThanOrEqual(5)
    for (const { id: textId } of (await desk()).texts)
      await session.command({ type: 'text:approve', questionId: 'ask', textId })
    expect(await results()).toBeNull()
    expect(JSON.stringify(await session.wall())).not.toContain('Why')
    await session.phone()
    await expect.poll(results).not.toBeNull()
  })

  it('tells phones nothing while texts come in, and the wall no count', async () => {
    await join(5)
    await approved(...five)
    await expect.poll(async () => (await results())?.answered).toBe(5)
    const { revision } = await session.view()
    const wall = await session.wall()
    for (const phone of phones)
      await phone.answer('ask.2', text('Another'))
    await expect.poll(async () => (await desk()).texts.length).toBe(10)
    expect((await session.view()).revision).toBe(revision)
    expect(await session.wall()).toMatchObject({ received: wall.received, revision: wall.revision })
  })

  it('takes words back from every screen when their writer does', async () => {
    await join(5)
    await approved(...five)
    await expect.poll(async () => (await results())?.answered).toBe(5)
    const stream = await openStream(`${server.url}/api/sessions/${session.code}/stream`, phones[4]!.cookie)
    // All at once: fewer than the minimum group would wait for others to go with.
    for (const phone of phones)
      expect((await phone.answer('ask', { kind: 'pass' })).status).toBe(200)
    const view = await stream.view(({ questions }) => {
      const its = questions.find(({ id }) => id === 'ask')?.results
      return its?.kind === 'text' && its.texts.length === 0
    })
    expect(JSON.stringify(view)).not.toContain('Why')
    stream.close()
  })

  it('is over with the session', async () => {
    await join(5)
    const [id] = await approved(...five)
    await session.command({ type: 'session:end' })
    expect(await phones[0]!.answer('ask.2', text('Late'))).toMatchObject({ status: 409, body: { reason: 'session-ended' } })
    expect(await vote(phones[0]!, id!)).toMatchObject({ status: 409, body: { reason: 'session-ended' } })
  })
})

describe('a vote', () => {
  it('counts once for a phone, however often it is sent, and can be taken back', async () => {
    await join(6)
    const [id] = await approved(...five)
    for (const phone of [phones[0]!, phones[0]!, phones[0]!, phones[1]!])
      expect((await vote(phone, id!)).status).toBe(200)
    await expect.poll(async () => (await results())?.answered).toBe(5)
    expect((await results())?.texts.every(({ votes }) => votes === undefined)).toBe(true)
    await vote(phones[2]!, id!)
    await expect.poll(async () => (await results())?.texts[0]).toMatchObject({ id, votes: 3 })
    expect((await phones[2]!.mine()).answers).toMatchObject({ [`ask~vote~${id}`]: { kind: 'vote' } })
    await vote(phones[2]!, id!, 'pass')
    await expect.poll(async () => (await results())?.texts[0]?.votes).toBeUndefined()
  })

  it('is told to nobody, not to the facilitator, the wall or a phone, until it completes a step of three', async () => {
    await join(8)
    const [first, second] = await approved(...five)
    for (const phone of phones.slice(0, 3))
      await vote(phone, first!)
    await expect.poll(async () => (await results())?.texts[0]?.votes).toBe(3)
    const [before, wallBefore] = [await session.view(), await session.wall()]
    const events = await openStream(`${server.url}/api/sessions/${session.code}/stream`, phones[7]!.cookie)
    await events.view(() => true)
    for (const phone of phones.slice(3, 5)) {
      await vote(phone, first!)
      await vote(phone, second!)
    }
    // Another three move a step: what came before them has been looked at by then.
    const third = before.questions.find(({ id }) => id === 'ask')!.results
    const other = third?.kind === 'text' ? third.texts.find(({ id }) => id !== first && id !== second)!.id : ''
    for (const phone of phones.slice(5, 8))
      await vote(phone, other)
    await expect.poll(async () => (await results())?.texts.find(({ id }) => id === other)?.votes).toBe(3)
    const now = new Map((await results())!.texts.map(({ id, votes }) => [id, votes]))
    expect([now.get(first!), now.get(second!)]).toEqual([3, undefined])
    expect((await desk()).texts.map(({ votes }) => votes % 3)).toEqual([0, 0, 0, 0, 0])
    expect((await session.view()).revision - before.revision).toBe(1_000_000)
    expect((await session.wall()).received).toEqual(wallBefore.received)
    events.close()
  })

  it('is refused for what nobody may read: held, hidden and made-up texts, and other questions', async () => {
    await join(5)
    const [id, hidden] = await approved(...five)
    await session.command({ type: 'text:hide', questionId: 'ask', textId: hidden! })
    for (const phone of phones)
      await phone.answer('ask.2', text('Held'))
    await expect.poll(async () => (await desk()).texts.length).toBe(10)
    const held = (await desk()).texts.find(({ status }) => status === 'held')!.id
    for (const textId of [hidden!, held, 'made-up'])
      expect(await vote(phones[0]!, textId), textId).toMatchObject({ status: 409, body: { reason: 'question-closed' } })
    for (const key of [`box~vote~${id}`, `feel~vote~${id}`, `nothing~vote~${id}`, 'ask~vote', 'ask~vote~'])
      expect((await phones[1]!.answer(key, { kind: 'vote' })).status, key).toBe(404)
    expect(Object.keys((await phones[0]!.mine()).answers).sort()).toEqual(['ask', 'ask.2'])
  })

  it('is a vote and nothing else, and no answer is a vote', async () => {
    await join(5)
    const [id] = await approved(...five)
    const key = `ask~vote~${id}`
    for (const [body, status] of [
      [text('Words under the key of a vote'), 422],
      [{ kind: 'vote', count: 100 }, 400],
      [{ kind: 'vote', texts: Array.from({ length: 1000 }).fill('a') }, 400],
      ['{"kind":"vote","__proto__":{"a":1}}', 400],
      [[], 400],
    ] as const)
      expect((await phones[0]!.answer(key, body)).status, JSON.stringify(body)).toBe(status)
    expect((await phones[1]!.answer('ask.2', { kind: 'vote' })).status).toBe(422)
    await session.go('on-box')
    expect((await phones[1]!.answer('box', { kind: 'vote' })).status).toBe(422)
  })

  it('needs a phone that is in: none without a cookie, none that joining keeps out', async () => {
    await join(5)
    const [id] = await approved(...five)
    expect((await vote(phoneOf(server.url, session.code, '') as Phone, id!)).status).toBe(401)
    // It has opened the page, and not followed the session yet.
    const [cookie] = (await fetch(`${server.url}/${session.code}`)).headers.getSetCookie()
    await session.command({ type: 'joining:lock' })
    const late = phoneOf(server.url, session.code, cookie!.split(';')[0]!)
    expect(await vote(late, id!)).toMatchObject({ body: { reason: 'joining-locked' } })
    expect(await late.answer('ask', text('Let me in'))).toMatchObject({ body: { reason: 'joining-locked' } })
    expect((await vote(phones[0]!, id!)).status).toBe(200)
  })

  it('goes with a burst of phones that is removed, and so do all the texts of its phones', async () => {
    await join(12)
    const ids = await approved(...five)
    for (const phone of phones.slice(0, 6))
      await vote(phone, ids[0]!)
    await expect.poll(async () => (await results())?.texts[0]?.votes).toBe(6)
    await phones[0]!.answer('ask.3', text('The third of a prankster'))
    const { rush } = await desk()
    expect((await session.command({ type: 'phones:remove', burst: rush!.burst })).status).toBe(200)
    await expect.poll(async () => (await desk()).texts.length).toBe(0)
    expect(await results()).toBeNull()
    expect((await phones[0]!.mine()).answers).toEqual({})
  })

  it('is in steps in what stays after the end, and the report counts the questions that were shown', async () => {
    await join(5)
    const [id] = await approved(...five)
    for (const phone of phones.slice(0, 4))
      await vote(phone, id!)
    await expect.poll(async () => (await results())?.texts[0]?.votes).toBe(3)
    await session.command({ type: 'session:end' })
    expect((await results())?.texts[0]).toMatchObject({ id, votes: 3 })
    const report = await fetch(`${server.url}/present/sessions/${session.code}/report`, {
      headers: { cookie: session.cookie },
    })
    const page = await report.text()
    expect(page).toContain('Why 0?')
    expect(page).toContain('5 written answers were shown.')
  })

  it('has nothing in the store in common with any other of the same phone', async () => {
    await join(5)
    const [first, second] = await approved(...five)
    for (const id of [first!, second!])
      await vote(phones[0]!, id)
    await phones[0]!.answer('ask.2', text('Another'))
    await server.close()
    const database = new DatabaseSync(path.join(dataDir, 'workshop.sqlite'), { readOnly: true })
    const rows = database.prepare('select question_id, ballot, value from answers').all() as Record<string, string>[]
    database.close()
    const votes = rows.filter(({ question_id: key }) => key!.includes('~vote~'))
    expect(votes.map(({ value }) => value)).toEqual(['{"kind":"vote"}', '{"kind":"vote"}'])
    expect(new Set(rows.map(({ ballot }) => ballot)).size).toBe(8)
  })
})
