import type { TestServer } from '../../support/live-server.ts'
import { Buffer } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rehearsalWords } from '../../../src/language/words.ts'
import { simulatedAnswer } from '../../../src/live/rehearsal/simulated-answer.ts'
import { openFile, sealFile, sealKey } from '../../../src/server/hand-over/sealed-file.ts'
import { activitySchema } from '../../../src/workshop/model/activity.ts'
import { facilitatorCookie, getJson, newSession, startServer } from '../../support/live-server.ts'
import { activities, workshopFixture } from '../../support/workshop-fixture.ts'
import { withoutChecks } from './checks.ts'
import { englishIn, notShown, textsOf } from './said.ts'

type Session = Awaited<ReturnType<typeof newSession>>

const seen: string[] = []
let nowMs: number
let dataDir: string
let server: TestServer
let other: TestServer
beforeEach(async () => {
  nowMs = Date.parse('2027-03-03T14:00:00Z')
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-german-'))
  // Where its files should go, something is in the way.
  await writeFile(path.join(dataDir, 'stick'), '')
  const clock = { now: () => nowMs, elapsed: () => nowMs, log: (line: string) => seen.push(line) }
  server = await startServer({ ...clock, handOverDir: path.join(dataDir, 'stick') })
  other = await startServer(clock)
})
afterEach(async () => {
  await Promise.all([server.close(), other.close()])
  await rm(dataDir, { recursive: true, force: true })
})

async function look(at: TestServer, address: string, cookie: string, body?: URLSearchParams | FormData) {
  const response = await fetch(at.url + address, { method: body ? 'POST' : 'GET', headers: { cookie }, body })
  const page = await response.text()
  seen.push(...textsOf(page))
  return page
}

/** Brings a file and its code to a server, and looks at what it says. */
async function bringTo(at: TestServer, file: Buffer | null, code: string) {
  const form = new FormData()
  form.append('code', code)
  if (file)
    form.append('file', new Blob([new Uint8Array(file)]), 'x.handover')
  return look(at, '/present/hand-over', await facilitatorCookie(at.url, at.key), form)
}

async function fileOf({ code, cookie }: Session) {
  const response = await fetch(`${server.url}/present/sessions/${code}/hand-over`, { headers: { cookie } })
  seen.push(response.headers.get('content-disposition')!)
  return Buffer.from(await response.arrayBuffer())
}

describe('a workshop that goes on at another computer, in German', () => {
  let session: Session
  let file: Buffer
  let code: string
  beforeEach(async () => {
    session = await newSession(server, { title: 'Gruppe 1' })
    const page = await look(server, `/present/sessions/${session.code}`, session.cookie)
    code = /Übergabecode: <strong[^>]*>([^<]+)</.exec(page)![1]!
    await session.phone()
    await session.go('on-quick')
    file = await fileOf(session)
  })

  /** The file with another version of its content, under the right code. */
  async function fileWith(change: object): Promise<Buffer> {
    const read = await openFile(file, code)
    const content = read.ok ? read.content : null
    return sealFile(await sealKey(code, session.code), session.code, { ...content!, ...change })
  }

  it('says where it is now, and what begins anew', async () => {
    await look(other, '/present/hand-over', await facilitatorCookie(other.url, other.key))
    expect(await bringTo(other, file, code)).toContain('Dieser Workshop ist von einem anderen Computer hierher umgezogen')
    // A stick that is not there.
    await expect.poll(() => look(server, '/present', session.cookie)).toContain('keine Übergabedateien')
  })

  it('says why it does not', async () => {
    await bringTo(other, null, code)
    await bringTo(other, file, ' ')
    await bringTo(other, Buffer.from('ein Foto'), code)
    await bringTo(other, Buffer.alloc(4_100_000), code)
    await bringTo(other, Buffer.from(file.toString('latin1').replace('"handOver":1', '"handOver":2'), 'latin1'), code)
    await bringTo(other, file, 'AAAA-BBBB-CCCC')
    await bringTo(other, file.subarray(0, -1), code)
    const made = workshopFixture()
    const slides = made.slides.filter(({ id }) => id !== 'on-quick')
    const without = await startServer({ workshop: { ...made, slides }, now: () => nowMs })
    await bringTo(without, file, code)
    await without.close()
    await bringTo(server, file, code)
    await session.go('on-feel')
    await bringTo(server, file, code)
    const later = await fileWith({ stateVersion: 100_000 })
    await bringTo(server, later, code)
    await look(server, `/present/sessions/${session.code}/delete`, session.cookie, new URLSearchParams())
    await bringTo(server, later, code)
    nowMs = Date.parse('2027-04-02T12:00:00Z')
    await bringTo(other, file, code)
  })
})

describe('a rehearsal in German', () => {
  it('says everywhere that it is one', async () => {
    const { code, cookie } = await newSession(other, { title: 'Gruppe 1' })
    const address = `/present/sessions/${code}`
    await look(other, address, cookie)
    const page = await look(other, `${address}/rehearse`, cookie, new URLSearchParams())
    await look(other, address, cookie)
    const rehearsal = /sessions\/(\w+)\/stop-rehearsal/.exec(page)![1]!
    seen.push(((await getJson(other.url, `/api/sessions/${rehearsal}`)).body as { message: string }).message)
    await look(other, `/present/sessions/${rehearsal}/stop-rehearsal`, cookie, new URLSearchParams())
    await look(other, `${address}/rehearsals/${rehearsal}`, cookie)
  })

  it('has phones that write German', () => {
    const box = activitySchema.parse(activities.box)
    const written = Array.from({ length: 200 }, (_, phone) => simulatedAnswer(box as never, phone))
    seen.push(...written.flatMap(answer => (answer.kind === 'text' ? [answer.text] : [])))
    expect(rehearsalWords.texts.filter(({ length }) => length > activities.box.maxLength)).toEqual([])
  })
})

afterAll(() => {
  const workshop = workshopFixture()
  expect(englishIn(withoutChecks(seen, workshop), workshop)).toEqual([])
  expect(notShown(['handOverWords', 'rehearsalWords'], seen)).toEqual([])
})
