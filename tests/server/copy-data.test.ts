import type { PublicView } from '../../src/live/protocol/view.ts'
import type { ServerProcess } from '../support/server-process.ts'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { getJson, newSession, phoneOf, sendJson } from '../support/live-server.ts'
import { serverProcess } from '../support/server-process.ts'

let folder: string
let running: ServerProcess[] = []
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'workshop-copy-'))
})
afterEach(async () => {
  running.forEach(({ child }) => child.kill('SIGKILL'))
  running = []
  await rm(folder, { recursive: true, force: true })
})

async function start(name: string, port: number) {
  const server = await serverProcess({ DATA_DIR: path.join(folder, name), PORT: String(port) })
  running.push(server)
  return server
}

/** What the command says, and whether it has worked. */
async function copy(...args: string[]) {
  const env = { ...process.env, DATA_DIR: path.join(folder, 'data') }
  return promisify(execFile)(process.execPath, ['scripts/copy.ts', ...args], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }: { code: number, stderr: string }) => ({ code, said: stderr }),
  )
}

const pass = { kind: 'pass' }

describe('a second server on a copy of the data folder', () => {
  it('goes on where the copy was made while answers came in, and phones and facilitator stay who they are', async () => {
    // Both behind the same name, as phones see it.
    const port = await freePort()
    const first = await start('data', port)
    const session = await newSession(first)
    await session.go('on-menu')
    const phones = await Promise.all(Array.from({ length: 12 }, () => session.phone()))
    for (const phone of phones)
      expect((await phone.answer('menu', { kind: 'multi', options: ['anger'] })).status).toBe(200)
    // The copy is made while they change their answers all the time.
    const copying = new AbortController()
    const changing = Promise.all(phones.slice(6).map(async (phone) => {
      while (!copying.signal.aborted)
        await phone.answer('menu', { kind: 'multi', options: ['relief'] })
    }))
    const copied = await copy(path.join(folder, 'copy'))
    copying.abort()
    await changing
    expect(copied).toEqual({ code: 0, said: expect.stringContaining(`DATA_DIR=${folder}/copy npm start`) })
    // Clicks that the copy does not know of.
    for (const slideId of ['on-guess', 'on-steps', 'on-email'])
      await session.go(slideId)
    const seen = await session.view()
    await first.end('SIGKILL')

    const second = await start('copy', port)
    const here = (await getJson(second.url, `/api/sessions/${session.code}`, phones[0]!.cookie)).body as PublicView
    expect(here).toMatchObject({ slideId: 'on-menu', status: 'running' })
    // Or phones would take what the second server says for old news.
    expect(here.revision).toBeGreaterThan(seen.revision)
    const [one] = phones
    expect((await phoneOf(second.url, session.code, one!.cookie).mine()).answers).toEqual({
      menu: { kind: 'multi', options: ['anger'] },
    })
    expect((await phoneOf(second.url, session.code, one!.cookie).answer('menu', pass)).status).toBe(200)
    const reveal = { type: 'slide:go', slideId: 'on-menu', click: 1 }
    const moved = await sendJson(second.url, 'POST', `/api/sessions/${session.code}/commands`, reveal, session.cookie)
    expect(moved.status).toBe(200)
    const { questions } = (await getJson(second.url, `/api/sessions/${session.code}`)).body as PublicView
    expect(questions[0]?.results).toMatchObject({ answered: 11 })
    expect((await getJson(second.url, `/api/sessions/${session.code}?wall=1`)).body).toMatchObject({ joined: 12 })
  })
})

describe('a copy', () => {
  it('is made again in the same folder, until a server has gone on with it', async () => {
    const first = await start('data', 0)
    await newSession(first)
    const to = path.join(folder, 'copy')
    expect((await copy(to)).code).toBe(0)
    expect((await copy(to)).code).toBe(0)
    expect((await readdir(to)).filter(name => /wal|shm|unfinished/.test(name))).toEqual([])
    const second = await start('copy', 0)
    expect(await copy(to)).toEqual({ code: 1, said: expect.stringContaining(`Another server is using the folder ${to}`) })
    const session = await newSession(second)
    await second.end('SIGTERM')
    expect(await copy(to)).toEqual({ code: 1, said: expect.stringContaining('has other sessions') })
    const again = await start('copy', 0)
    expect((await getJson(again.url, `/api/sessions/${session.code}`)).status).toBe(200)
  })

  it('says what is wrong where none can be made', async () => {
    expect(await copy(path.join(folder, 'copy'))).toEqual({ code: 1, said: expect.stringContaining('There are no sessions in') })
    await start('data', 0)
    expect((await copy()).said).toContain('Name one folder for the copy')
    expect((await copy(path.join(folder, 'data'))).said).toContain('go into the same folder')
    expect((await copy('a', '--every', 'soon')).said).toContain('--every soon is not a number of seconds')
    await writeFile(path.join(folder, 'file'), '')
    expect((await copy(path.join(folder, 'file'))).said).toContain(`The folder ${folder}/file can't be written to`)
  })
})
