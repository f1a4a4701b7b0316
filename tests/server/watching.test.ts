import type { FacilitatorView, RoomView } from '../../src/live/protocol/view.ts'
import type { SavedState } from '../../src/server/session/saved-state.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newSession as newState } from '../../src/live/rules/state.ts'
import { createShownTexts } from '../../src/server/session/shown-texts.ts'
import { openStream } from '../support/event-stream.ts'
import { getJson, newSession, startServer } from '../support/live-server.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'

const everyMs = 200
let server: Awaited<ReturnType<typeof startServer>>
afterEach(() => server?.close())

async function deskOf({ code, cookie }: { code: string, cookie: string }): Promise<FacilitatorView> {
  return (await getJson(server.url, `/api/sessions/${code}?facilitator=1`, cookie)).body as FacilitatorView
}

async function roomOf(phones: number) {
  server = await startServer({ countsEveryMs: everyMs })
  const session = await newSession(server)
  const address = `${server.url}/api/sessions/${session.code}`
  return { session, address, phones: await Promise.all(Array.from({ length: phones }, () => session.phone())) }
}

it('tells a phone nothing while others answer: no event, and the same tag for whoever asks', async () => {
  const { session, address, phones } = await roomOf(8)
  await session.go('on-quick')
  const stream = await openStream(`${address}/stream`, phones[0]!.cookie)
  const first = await stream.view()
  expect(JSON.stringify(first)).not.toMatch(/joined|received/)
  const heard = stream.view(view => view.revision !== first.revision)
  const before = await getJson(server.url, `/api/sessions/${session.code}`)
  for (const phone of phones)
    await phone.answer('quick', { kind: 'choice', option: 'anger' })
  const after = await getJson(server.url, `/api/sessions/${session.code}`)
  expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
  // The next thing that it hears is what the facilitator does.
  await session.go('on-quick', 1)
  expect(await heard).toMatchObject({ click: 1, questions: [{ status: 'revealed', results: { answered: 8 } }] })
  stream.close()
})

it('moves the wall\'s count in steps, at moments of its own, however often someone looks', async () => {
  const { session, phones } = await roomOf(32)
  await session.go('on-quick')
  await expect.poll(async () => (await session.wall()).joined).toBe(32)
  const seen: RoomView[] = []
  const startedMs = performance.now()
  for (const phone of phones) {
    await phone.answer('quick', { kind: 'choice', option: 'relief' })
    seen.push(await session.wall())
  }
  await expect.poll(async () => (await session.wall()).received.quick).toBe(30)
  const moments = (performance.now() - startedMs) / everyMs
  const counts = seen.map(({ received }) => received.quick ?? 0)
  expect(counts.filter(count => count % 3 !== 0)).toEqual([])
  // What a view is known by tells no more than the view.
  expect(new Set(seen.map(({ revision }) => revision)).size).toBe(new Set(counts).size)
  expect(new Set(counts).size).toBeLessThanOrEqual(moments + 2)
  await session.go('hello')
  expect((await session.wall()).received).toEqual({ quick: 32 })
})

it('sends the wall nothing, not even the same again, when someone answers, passes or takes back what is not shown', async () => {
  const { session, phones } = await roomOf(3)
  await session.go('on-quick')
  const address = `${server.url}/api/sessions/${session.code}/stream`
  const wall = await openStream(`${address}?wall=1`)
  const desk = await openStream(`${address}?facilitator=1`, session.cookie)
  await wall.view(({ slideId, joined }) => slideId === 'on-quick' && joined === 3)
  for (const [index, { kind, ...more }] of [{ kind: 'pass' }, { kind: 'choice', option: 'anger' }].entries()) {
    expect((await phones[index]!.answer('quick', { kind, ...more })).status).toBe(200)
    // The desk hears of a phone that goes at the next moment, or at one after it: the wall's has passed by then.
    const following = await openStream(address, phones[index]!.cookie)
    following.close()
    await desk.view(view => (view as FacilitatorView).connected === 2 - index)
  }
  await session.command({ type: 'message:show', text: 'Thank you' })
  expect(await wall.view()).toMatchObject({ message: 'Thank you' })
  for (const stream of [wall, desk]) stream.close()
})

it('tells the desk alone how many phones follow at this moment', async () => {
  const { session, phones } = await roomOf(3)
  const desk = () => deskOf(session)
  const url = `${server.url}/api/sessions/${session.code}/stream`
  const streams = await Promise.all(phones.slice(0, 2).map(({ cookie }) => openStream(url, cookie)))
  // The third asks instead of listening: it counts like the others, so the facilitator sees it like the others.
  expect((await desk()).connected).toBe(3)
  expect(JSON.stringify(await session.wall())).not.toContain('connected')
  streams.forEach(stream => stream.close())
  await expect.poll(async () => (await desk()).connected).toBe(1)
})

it('keeps the count of a sensitive question in steps for good: small counts would follow from the exact one', async () => {
  const { session, phones } = await roomOf(11)
  await session.go('on-feel')
  for (const [index, phone] of phones.entries())
    await phone.answer('feel', { kind: 'choice', option: ['relief', 'numb', 'numb', 'numb'][index] ?? 'anger' })
  await session.go('on-feel', 1)
  expect((await session.view()).questions[0]?.results).toMatchObject({
    answered: 10,
    atLeast: true,
    bars: [{ count: 1, range: 'few' }, { count: 6, range: 'more' }, { count: 3, range: 'more' }],
  })
  await expect.poll(async () => (await session.wall()).received.feel).toBe(9)
  await session.go('hello')
  expect((await session.wall()).received.feel).toBe(9)
})

it('gives texts to the desk together, in no order of arrival, or once the question has closed', async () => {
  const { session, phones } = await roomOf(7)
  await session.go('on-box')
  const desk = async () => (await deskOf(session)).texts.map(({ text }) => text)
  expect(await desk()).toEqual([])
  for (const [index, phone] of phones.slice(0, 4).entries())
    await phone.answer('box', { kind: 'text', text: `Text ${index}` })
  expect(await desk()).toEqual([])
  await phones[4]!.answer('box', { kind: 'text', text: 'Text 4' })
  await expect.poll(async () => (await desk()).sort()).toEqual(['Text 0', 'Text 1', 'Text 2', 'Text 3', 'Text 4'])
  await phones[5]!.answer('box', { kind: 'text', text: 'Text 5' })
  expect(await desk()).toHaveLength(5)
  const phonesView = (await getJson(server.url, `/api/sessions/${session.code}`)).body as RoomView
  expect(JSON.stringify(phonesView)).not.toContain('Text ')
  await session.go('on-box', 1)
  expect(await desk()).toHaveLength(6)
})

it('takes a text that was changed or left out from the desk no sooner than it gives a new one', async () => {
  const { session, phones } = await roomOf(7)
  await session.go('on-box')
  const texts = async () => (await deskOf(session)).texts
  for (const [index, phone] of phones.entries())
    await phone.answer('box', { kind: 'text', text: `Text ${index}` })
  // Closed, it holds nothing back, however these came: while it is open, the last of seven may wait for half a minute.
  for (const type of ['question:close', 'question:open'] as const)
    expect((await session.command({ type, questionId: 'box' })).status).toBe(200)
  const before = await texts()
  expect(before).toHaveLength(7)
  await phones[0]!.answer('box', { kind: 'text', text: 'Another' })
  await phones[1]!.answer('box', { kind: 'pass' })
  expect(await texts()).toEqual(before)
  // Nor does judging it tell.
  const { id } = before.find(({ text }) => text === 'Text 1')!
  expect((await session.command({ type: 'text:approve', questionId: 'box', textId: id })).status).toBe(200)
  await session.go('on-box', 1)
  expect((await texts()).map(({ text }) => text).sort())
    .toEqual(['Another', 'Text 2', 'Text 3', 'Text 4', 'Text 5', 'Text 6'])
  expect(JSON.stringify(await session.view())).not.toContain('Text 1')
})

describe('texts on their way to the desk', () => {
  const sent = (...ids: string[]) => ids.map(id => ({ id, questionId: 'box', round: 1, text: id }))

  function shownTexts(everyMs: number, quietMs: number) {
    const details = { code: 'ABC234', title: '', venue: '', lengthMinutes: 60, startsAt: null, deleteOn: '' } as const
    const questions = [{ id: 'box', status: 'open' as const, round: 1, released: null }]
    const saved = { state: { ...newState(details, workshopFixture()), questions } } as unknown as SavedState
    const onDue = vi.fn()
    const texts = createShownTexts({ saved, batch: () => 5, everyMs, quietMs, onDue })
    expect(texts.of([])).toEqual([])
    return { onDue, of: (...ids: string[]) => texts.of(sent(...ids)).map(({ id }) => id) }
  }

  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('wait for others when they are few, for a while that nobody knows beforehand', () => {
    for (const [random, waitMs] of [[0, 20_000], [0.5, 30_000], [0.99, 39_800]] as const) {
      vi.spyOn(Math, 'random').mockReturnValue(random)
      const { of, onDue } = shownTexts(10_000, 30_000)
      expect(of('a')).toEqual([])
      vi.advanceTimersByTime(waitMs - 100)
      expect([of('a'), onDue.mock.calls.length]).toEqual([[], 0])
      vi.advanceTimersByTime(200)
      expect([of('a'), onDue.mock.calls.length]).toEqual([['a'], 1])
    }
  })

  it('come at a moment of their own, not when the last of a batch is sent: whoever sent the rest cannot tell when it was', () => {
    const { of } = shownTexts(10_000, 30_000)
    vi.advanceTimersByTime(1_000)
    of('a', 'b', 'c', 'd')
    vi.advanceTimersByTime(2_000)
    expect(of('a', 'b', 'c', 'd', 'e')).toEqual([])
    vi.advanceTimersByTime(6_900)
    expect(of('a', 'b', 'c', 'd', 'e')).toEqual([])
    vi.advanceTimersByTime(200)
    expect(of('a', 'b', 'c', 'd', 'e')).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('are not held up by someone who goes on changing theirs', () => {
    const { of } = shownTexts(10_000, 30_000)
    for (let times = 0; times < 9; times += 1) {
      of('asked', `changed ${times}`)
      vi.advanceTimersByTime(5_000)
    }
    expect(of('asked', 'changed 9')).toContain('asked')
  })
})
