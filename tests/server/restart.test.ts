import type { RoomView } from '../../src/live/protocol/view.ts'
import type { ServerProcess } from '../support/server-process.ts'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStream } from '../support/event-stream.ts'
import { getJson, newSession, phoneOf } from '../support/live-server.ts'
import { failedStart, serverProcess } from '../support/server-process.ts'

let dataDir: string
let running: ServerProcess[] = []
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-restart-'))
})
afterEach(async () => {
  running.forEach(({ child }) => child.kill('SIGKILL'))
  running = []
  await rm(dataDir, { recursive: true, force: true })
})

async function start(env: Record<string, string> = {}) {
  const server = await serverProcess({ DATA_DIR: dataDir, ...env })
  running.push(server)
  return server
}

describe('a server that is killed', () => {
  it('loses no acknowledged answer, no state and no second of the timer, and everyone carries on', async () => {
    const first = await start()
    const session = await newSession(first)
    await session.go('on-review')
    await session.go('on-review', 1)
    await session.go('on-menu')
    const phones = await Promise.all(Array.from({ length: 20 }, () => session.phone()))
    const sent = phones.map(phone =>
      phone.answer('menu', { kind: 'multi', options: ['anger'] }).then(
        response => response.status,
        () => 0,
      ),
    )
    await Promise.race(sent)
    const before = await session.view()
    await first.end('SIGKILL')
    const acknowledged = (await Promise.all(sent)).filter(status => status === 200).length

    const second = await start()
    const { body } = await getJson(second.url, `/api/sessions/${session.code}`)
    expect(acknowledged).toBeGreaterThan(0)
    expect(body).toMatchObject({
      slideId: 'on-menu',
      status: 'running',
      startedAtMs: before.startedAtMs,
      timer: before.timer,
    })
    const { revision } = body as typeof before
    expect(revision).toBeGreaterThanOrEqual(before.revision)
    // The same cookies still count: the phone changes its answer, the facilitator moves on.
    expect((await phoneOf(second.url, session.code, phones[0]!.cookie).answer('menu', { kind: 'pass' })).status).toBe(
      200,
    )
    const moved = await fetch(`${second.url}/api/sessions/${session.code}/commands`, {
      method: 'POST',
      headers: { 'cookie': session.cookie, 'content-type': 'application/json' },
      body: '{"type":"slide:go","slideId":"end","click":0}',
    })
    expect(moved.status).toBe(200)
    // Once the question has closed, its count is exact.
    const wall = (await getJson(second.url, `/api/sessions/${session.code}?wall=1`)).body as RoomView
    expect(wall.received.menu).toBeGreaterThanOrEqual(acknowledged)
  })
})

describe('a server that starts for the first time', () => {
  it('makes the folder for its data', async () => {
    const server = await start({ DATA_DIR: path.join(dataDir, 'not', 'there', 'yet') })
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    expect(await server.end('SIGTERM')).toBe(0)
  })
})

describe('a server that is asked to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('ends its streams and exits cleanly on %s', async (signal) => {
    const server = await start()
    const session = await newSession(server)
    const stream = await openStream(`${server.url}/api/sessions/${session.code}/stream`)
    await stream.view()
    const exit = server.end(signal)
    await stream.ended()
    expect(await exit).toBe(0)
  })
})

describe('a server that cannot start', () => {
  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { code, said } = await failedStart({ DATA_DIR: dataDir, PORT: String(port) })
    other.close()
    expect([code, said]).toEqual([
      1,
      `Port ${port} is taken: stop the program that uses it, or choose another port, for example "PORT=${port + 1} npm start".\n`,
    ])
  })

  it('says that the folder cannot be written', async () => {
    const file = path.join(dataDir, 'not-a-folder')
    await writeFile(file, '')
    const { code, said } = await failedStart({ DATA_DIR: path.join(file, 'data') })
    expect([code, said]).toEqual([
      1,
      `The folder ${file}/data can't be written to: make it writable, or choose another folder, for example "DATA_DIR=$HOME/workshop-data npm start".\n`,
    ])
  })

  it('says that the folder is another account\'s', async () => {
    await chmod(dataDir, 0o500)
    // For root no folder is closed, so it is nobody who tries.
    const { code, said } = await failedStart({ DATA_DIR: dataDir }, process.getuid?.() === 0 ? 65_534 : undefined)
    expect([code, said]).toEqual([1, expect.stringContaining(`The folder ${dataDir} can't be written to: make it writable,`)])
  })

  it('says that a setting makes no sense', async () => {
    expect(await failedStart({ DATA_DIR: dataDir, PORT: 'many' })).toEqual({
      code: 1,
      said: 'PORT=many is not a port number: choose one from 1 to 65535, for example "PORT=3030 npm start".\n',
    })
    expect((await failedStart({ DATA_DIR: dataDir, PUBLIC_URL: 'workshop.example' })).said).toContain(
      'PUBLIC_URL=workshop.example is not the address',
    )
  })
})
