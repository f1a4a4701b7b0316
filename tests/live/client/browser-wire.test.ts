import type { AddressInfo } from 'node:net'
import type { TestServer } from '../../support/live-server.ts'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browserWire } from '../../../src/live/client/browser-wire.ts'
import { newSession, startServer } from '../../support/live-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(() => server?.close())

const poll = (url: string, revision: number | null = null) => browserWire(url, 'phones').poll(revision)

it('takes a whole snapshot, and then nothing until there is news', async () => {
  const { code } = await newSession(server)
  const url = `${server.url}/api/sessions/${code}`
  const first = await poll(url)
  expect(first).toMatchObject({ kind: 'view', view: { code } })
  const { revision } = (first as { view: { revision: number } }).view
  expect(await poll(url, revision)).toEqual({ kind: 'unchanged' })
})

it('knows a session that does not exist from a server that is away', async () => {
  expect(await poll(`${server.url}/api/sessions/ZZZZZZ`)).toEqual({ kind: 'unknown' })
  expect(await poll('http://127.0.0.1:1/api/sessions/ZZZZZZ')).toEqual({ kind: 'failed' })
})

it('knows that a facilitator has to sign in again', async () => {
  const { code } = await newSession(server)
  const asFacilitator = browserWire(`${server.url}/api/sessions/${code}`, 'facilitator')
  expect(await asFacilitator.poll(null)).toEqual({ kind: 'signed-out' })
})

it.each(['<h1>Sign in to the network</h1>', '{"message":"Welcome to the network"}', 'null'])(
  'takes %s from something in between for a failure, not for news',
  async (page) => {
    const between = createServer((_, response) => response.end(page)).listen(0)
    try {
      expect(await poll(`http://127.0.0.1:${(between.address() as AddressInfo).port}`)).toEqual({ kind: 'failed' })
    }
    finally {
      between.close()
    }
  },
)
