import type { TestServer } from '../support/live-server.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStream } from '../support/event-stream.ts'
import { getJson, newSession, startServer } from '../support/live-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

it('shows each phone the slide as soon as the facilitator moves', async () => {
  const session = await newSession(server)
  const stream = await openStream(`${server.url}/api/sessions/${session.code}/stream`)
  expect(await stream.view()).toMatchObject({ code: session.code, slideId: 'join', status: 'waiting' })
  await session.go('on-menu')
  expect(await stream.view(view => view.slideId === 'on-menu')).toMatchObject({
    status: 'running',
    questions: [{ id: 'menu', status: 'open', results: null }],
  })
  stream.close()
})

it('counts a phone as joined once, however often it comes back', async () => {
  const session = await newSession(server)
  const phone = await session.phone()
  for (let visit = 0; visit < 3; visit++) {
    const stream = await openStream(`${server.url}/api/sessions/${session.code}/stream`, phone.cookie)
    await stream.view()
    stream.close()
  }
  const wall = await openStream(`${server.url}/api/sessions/${session.code}/stream?wall=1`, phone.cookie)
  await wall.view(view => view.joined === 1)
  wall.close()
  expect((await session.wall()).joined).toBe(1)
})

it('acknowledges an answer, keeps the latest of one phone, and gives it back to that phone alone', async () => {
  const session = await newSession(server)
  await session.go('on-menu')
  const [one, other] = [await session.phone(), await session.phone()]
  expect(await one.answer('menu', { kind: 'multi', options: ['anger'] })).toMatchObject({
    status: 200,
    body: { status: 'received' },
  })
  await one.answer('menu', { kind: 'multi', options: ['relief', 'numb'] })
  await one.answer('menu', { kind: 'multi', options: ['relief', 'numb'] })
  expect(await one.mine()).toEqual({ answers: { menu: { kind: 'multi', options: ['relief', 'numb'] } } })
  expect(await other.mine()).toEqual({ answers: {} })
  await session.go('hello')
  expect((await session.wall()).received).toEqual({ menu: 1 })
})

it('finds a session whose address was typed with a slash at the end', async () => {
  const session = await newSession(server)
  expect((await fetch(`${server.url}/${session.code.toLowerCase()}/`)).url).toBe(
    `${server.url}/${session.code.toLowerCase()}`,
  )
  expect((await fetch(`${server.url}/present/`)).url).toBe(`${server.url}/present`)
})

it('answers a poll with 304 until something changes', async () => {
  const session = await newSession(server)
  const first = await getJson(server.url, `/api/sessions/${session.code}`)
  const tag = first.headers.get('etag') ?? ''
  expect((await getJson(server.url, `/api/sessions/${session.code}`, '', { 'if-none-match': tag })).status).toBe(304)
  await session.go('hello')
  expect((await getJson(server.url, `/api/sessions/${session.code}`, '', { 'if-none-match': tag })).status).toBe(200)
})
