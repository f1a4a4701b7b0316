import type { PublicView } from '../../src/live/protocol/view.ts'
import type { TestServer } from '../support/live-server.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getJson, newSession, phoneOf, startServer } from '../support/live-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

type Session = Awaited<ReturnType<typeof newSession>>

async function phones(session: Session, count: number) {
  return Promise.all(Array.from({ length: count }, () => session.phone()))
}

describe('answering', () => {
  it('is refused when the question has closed, and the answer given before it is kept', async () => {
    const session = await newSession(server)
    const phone = await session.phone()
    expect(await phone.answer('quick', { kind: 'choice', option: 'anger' })).toMatchObject({
      status: 409,
      body: { reason: 'question-closed' },
    })
    await session.go('on-quick')
    await phone.answer('quick', { kind: 'choice', option: 'anger' })
    await session.go('hello')
    expect(await phone.answer('quick', { kind: 'choice', option: 'relief' })).toMatchObject({
      status: 409,
      body: { reason: 'question-closed' },
    })
    expect((await phone.mine()).answers).toEqual({ quick: { kind: 'choice', option: 'anger' } })
  })

  it('is acknowledged again to a phone that missed it, even after the close', async () => {
    const session = await newSession(server)
    const phone = await session.phone()
    await session.go('on-quick')
    await phone.answer('quick', { kind: 'choice', option: 'anger' })
    await session.go('hello')
    expect((await phone.answer('quick', { kind: 'choice', option: 'anger' })).status).toBe(200)
  })

  it('never takes what is private', async () => {
    const session = await newSession(server)
    await session.go('on-before')
    expect(await (await session.phone()).answer('before', { kind: 'scale', ratings: [1, 2] })).toMatchObject({
      status: 422,
      body: { reason: 'question-private' },
    })
  })

  it('releases results to everyone at the reveal, and every acknowledged answer is in them', async () => {
    const session = await newSession(server)
    const room = await phones(session, 6)
    await session.go('on-quick')
    const given = room.map(phone => phone.answer('quick', { kind: 'choice', option: 'numb' }))
    const reveal = session.go('on-quick', 1)
    const acknowledged = (await Promise.all(given)).filter(response => response.status === 200).length
    await reveal
    const [question] = (await session.view()).questions
    expect(question).toMatchObject({ status: 'revealed' })
    expect((await session.wall()).received[question?.id ?? '']).toBe(acknowledged)
    expect(question?.results?.answered ?? 0).toBe(acknowledged >= 5 ? acknowledged : 0)
  })

  it('shows no results to anyone below the minimum group, not even to the facilitator', async () => {
    const session = await newSession(server)
    const room = await phones(session, 4)
    await session.go('on-quick')
    await Promise.all(room.map(phone => phone.answer('quick', { kind: 'choice', option: 'numb' })))
    await session.go('on-quick', 1)
    const facilitator = await getJson(server.url, `/api/sessions/${session.code}?facilitator=1`, session.cookie)
    for (const view of [await session.view(), facilitator.body as PublicView])
      expect(view.questions).toEqual([{ id: 'quick', status: 'revealed', round: 1, results: null, tooFew: true }])
  })

  it('holds a text back until it is approved, and holds it again when it is replaced', async () => {
    const session = await newSession(server)
    const room = await phones(session, 5)
    await session.go('on-box')
    await Promise.all(room.map((phone, index) => phone.answer('box', { kind: 'text', text: `Question ${index}` })))
    const facilitator = async () =>
      (await getJson(server.url, `/api/sessions/${session.code}?facilitator=1`, session.cookie)).body as {
        texts: { id: string, text: string, status: string }[]
      }
    const idOf = async (text: string) => (await facilitator()).texts.find(held => held.text === text)?.id
    const approve = async (text: string) => {
      // Texts come to the desk at moments of their own.
      await expect.poll(() => idOf(text)).toBeDefined()
      return session.command({ type: 'text:approve', questionId: 'box', textId: await idOf(text) })
    }
    await approve('Question 1')
    await approve('Question 2')
    await room[1]?.answer('box', { kind: 'text', text: 'Something else' })
    await session.go('on-box', 1)
    expect((await session.view()).questions[0]?.results).toMatchObject({ answered: 5, texts: [{ text: 'Question 2' }] })
    expect((await facilitator()).texts.filter(text => text.status === 'held')).toHaveLength(4)
    expect(await session.command({ type: 'text:approve', questionId: 'box', textId: 'gone' })).toMatchObject({
      status: 404,
      body: { reason: 'unknown-text' },
    })
  })

  it('slows down one phone that sends far too much, and no other', async () => {
    const session = await newSession(server)
    await session.go('on-menu')
    const [loud, quiet] = await phones(session, 2)
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async () => (await loud!.answer('menu', { kind: 'pass' })).status),
    )
    expect(statuses.filter(status => status === 200).length).toBeLessThan(15)
    expect(statuses).toContain(429)
    expect((await quiet!.answer('menu', { kind: 'pass' })).status).toBe(200)
  })
})

describe('a session of its own', () => {
  it('keeps its answers apart from another session with the same phone', async () => {
    const [one, two] = [await newSession(server), await newSession(server)]
    const phone = await one.phone()
    await one.go('on-menu')
    await two.go('on-menu')
    await phone.answer('menu', { kind: 'pass' })
    expect(await phoneOf(server.url, two.code, phone.cookie).mine()).toEqual({ answers: {} })
    expect((await two.wall()).received).toEqual({})
  })
})
