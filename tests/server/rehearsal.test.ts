import type { FacilitatorView } from '../../src/live/protocol/view.ts'
import type { TestServer } from '../support/live-server.ts'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rehearsalWords } from '../../src/language/words.ts'
import { openStream } from '../support/event-stream.ts'
import { getJson, newSession, sendJson, startServer } from '../support/live-server.ts'
import { serverProcess } from '../support/server-process.ts'

type Session = Awaited<ReturnType<typeof newSession>>

/** Nobody in a test waits for people to think. */
const quick = { joinWithinMs: 240, answerWithinMs: 300, lookEveryMs: 20 }

let dataDir: string
let server: TestServer
let session: Session
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-rehearsal-'))
  server = await startServer({ dataDir, simulatedPace: quick })
  session = await newSession(server, { title: 'Wednesday', startsAt: '2027-03-03T14:00' })
})
afterEach(async () => {
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function send(address: string, { url }: { url: string } = server): Promise<string> {
  const response = await fetch(`${url}${address}`, {
    method: 'POST',
    headers: { 'cookie': session.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'manual',
  })
  return response.headers.get('location')!
}

async function rehearse(at: { url: string } = server): Promise<string> {
  return (await send(`/present/sessions/${session.code}/rehearse`, at)).split('/').at(-1)!
}

async function deskOf(code: string): Promise<FacilitatorView> {
  return (await getJson(server.url, `/api/sessions/${code}?facilitator=1`, session.cookie)).body as FacilitatorView
}

function command(code: string, body: object) {
  return sendJson(server.url, 'POST', `/api/sessions/${code}/commands`, body, session.cookie)
}
const go = (code: string, slideId: string, click = 0) => command(code, { type: 'slide:go', slideId, click })
const page = async (address: string) => String((await getJson(server.url, address, session.cookie)).body)

/** Every byte of every file of the server. */
async function everyByte(): Promise<string> {
  const files = (await readdir(dataDir)).toSorted()
  return (await Promise.all(files.map(name => readFile(path.join(dataDir, name), 'latin1')))).join('')
}

describe('a rehearsal', () => {
  it('fills the room with phones that answer each question, and shows results like a real session', async () => {
    const code = await rehearse()
    await expect.poll(() => deskOf(code)).toMatchObject({ joined: 24, connected: 24, rehearsal: true })
    for (const id of ['quick', 'menu', 'after', 'guess', 'steps', 'email', 'feel']) {
      await go(code, `on-${id}`)
      await expect.poll(async () => (await deskOf(code)).received[id]).toBe(24)
      await go(code, `on-${id}`, 1)
      const question = (await deskOf(code)).questions.find(one => one.id === id)
      expect([id, question?.status, question?.tooFew]).toEqual([id, 'revealed', false])
      expect(question?.results?.answered).toBeGreaterThan(10)
    }
    await go(code, 'on-box')
    await expect.poll(async () => (await deskOf(code)).received.box).toBe(24)
    await go(code, 'end')
    const { texts } = await deskOf(code)
    expect(texts.length).toBeGreaterThan(4)
    expect(texts.filter(({ text }) => !rehearsalWords.texts.includes(text))).toEqual([])
  })

  it('says everywhere that it is one', async () => {
    const code = await rehearse()
    expect(await page(`/present/sessions/${code}`)).toContain('Rehearsal: simulated phones')
    expect((await getJson(server.url, `/api/sessions/${code}?wall=1`)).body).toMatchObject({ rehearsal: true })
    const phone = async () => ((await getJson(server.url, `/api/sessions/${code}`)).body as FacilitatorView).message
    expect(await phone()).toBe(rehearsalWords.phone)
    await command(code, { type: 'message:show', text: 'Back at ten past.' })
    expect(await phone()).toBe(`${rehearsalWords.phone} Back at ten past.`)
    expect((await deskOf(code)).message).toBe('Back at ten past.')
    expect(await session.wall()).toMatchObject({ rehearsal: false, message: null })
  })

  it('leaves the session that is rehearsed as it is, and is in no list', async () => {
    const before = await session.view()
    const code = await rehearse()
    expect(code).not.toBe(session.code)
    // One at a time: asking again leads to the one that runs.
    expect(await rehearse()).toBe(code)
    expect(await page(`/present/sessions/${session.code}`)).toContain(`href="/present/sessions/${session.code}/rehearsals/${code}"`)
    await go(code, 'on-quick')
    await expect.poll(async () => (await deskOf(code)).received.quick).toBe(24)
    const after = await session.view()
    expect({ ...after, serverNowMs: 0 }).toEqual({ ...before, serverNowMs: 0 })
    expect(await session.wall()).toMatchObject({ joined: 0, received: {} })
    expect(await page('/present')).not.toContain(code)
    expect(JSON.stringify((await getJson(server.url, '/api/sessions', session.cookie)).body)).not.toContain(code)
    const handOver = await fetch(`${server.url}/present/sessions/${code}/hand-over`, { headers: { cookie: session.cookie } })
    expect(handOver.status).toBe(404)
    await send(`/present/sessions/${code}/stop-rehearsal`)
  })

  it('takes in a real phone, too', async () => {
    const code = await rehearse()
    const opened = await fetch(`${server.url}/${code}`)
    const cookie = opened.headers.getSetCookie().map(one => one.split(';')[0]).join('; ')
    await getJson(server.url, `/api/sessions/${code}`, cookie)
    await expect.poll(async () => (await deskOf(code)).joined).toBe(25)
    await go(code, 'on-quick')
    const answer = { kind: 'choice', option: 'relief' }
    expect((await sendJson(server.url, 'PUT', `/api/sessions/${code}/answers/quick`, answer, cookie)).status).toBe(200)
    await expect.poll(async () => (await deskOf(code)).received.quick).toBe(24)
  })
})

it('has its phones join one after the other, as people do: no burst that the desk would take for a prank', async () => {
  const other = await startServer()
  const { code, cookie } = await newSession(other)
  const started = await fetch(`${other.url}/present/sessions/${code}/rehearse`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'manual',
  })
  const copy = started.headers.get('location')!.split('/').at(-1)
  const desk = async () => (await getJson(other.url, `/api/sessions/${copy}?facilitator=1`, cookie)).body as FacilitatorView
  await expect.poll(async () => (await desk()).joined).toBeGreaterThan(12)
  expect((await desk()).rush).toBeNull()
  await other.close()
})

describe('what is left of a rehearsal', () => {
  /** Rehearses until there are answers and written texts, and gives its code. */
  async function rehearsed(): Promise<string> {
    const code = await rehearse()
    await expect.poll(async () => (await deskOf(code)).joined).toBe(24)
    await go(code, 'on-box')
    await expect.poll(async () => (await deskOf(code)).received.box).toBe(24)
    return code
  }

  async function expectNoTrace(code: string) {
    const bytes = await everyByte()
    expect(bytes).toContain(session.code)
    for (const word of [code, '"rehearsal":true', ...rehearsalWords.texts])
      expect(bytes).not.toContain(Buffer.from(word).toString('latin1'))
  }

  it('is no row and no file while it runs, once it is stopped, and after the server has stopped', async () => {
    const code = await rehearsed()
    await expectNoTrace(code)
    const stream = await openStream(`${server.url}/api/sessions/${code}/stream`)
    await stream.view()
    expect(await send(`/present/sessions/${code}/stop-rehearsal`)).toBe(`/present/sessions/${session.code}`)
    await stream.ended()
    expect((await getJson(server.url, `/api/sessions/${code}`)).status).toBe(404)
    await expectNoTrace(code)
    const second = await rehearsed()
    await server.close()
    await expectNoTrace(second)
    server = await startServer({ dataDir })
    expect((await getJson(server.url, `/api/sessions/${second}`)).status).toBe(404)
    expect((await getJson(server.url, `/api/sessions/${session.code}`)).status).toBe(200)
  })

  it('is nothing soon after its end, which phones and wall still see', async () => {
    const code = await rehearsed()
    await command(code, { type: 'session:end' })
    expect((await deskOf(code)).status).toBe('ended')
    const report = await fetch(`${server.url}/present/sessions/${code}/report`, {
      headers: { cookie: session.cookie },
      redirect: 'manual',
    })
    expect(report.status).toBe(303)
    await expect.poll(async () => (await getJson(server.url, `/api/sessions/${code}`)).status).toBe(404)
    await expectNoTrace(code)
  })

  it('is a page that tells the facilitator so, with the way back, however the rehearsal ended', async () => {
    const code = await rehearse()
    const address = `/present/sessions/${session.code}/rehearsals/${code}`
    expect(await page(address)).toContain('Stop the rehearsal')
    expect(await page(address)).toContain(`/deck/?session=${code}&amp;rehearses=${session.code}#/presenter/1`)
    await send(`/present/sessions/${code}/stop-rehearsal`)
    const over = await page(address)
    expect(over).toContain('The rehearsal is over')
    expect(over).toContain('Nothing from it was kept')
    expect(over).toContain(`href="/present/sessions/${session.code}"`)
    // The next one is another: its tab does not take the place of the first one’s.
    const next = await rehearse()
    expect(await page(address)).toContain('The rehearsal is over')
    expect(await page(`/present/sessions/${session.code}/rehearsals/${next}`)).toContain('Stop the rehearsal')
  })

  it('is nothing when the session is deleted', async () => {
    const code = await rehearsed()
    await send(`/present/sessions/${session.code}/delete`)
    expect((await getJson(server.url, `/api/sessions/${code}`)).status).toBe(404)
  })

  it('is nothing after the server was killed', async () => {
    await server.close()
    const killed = await serverProcess({ DATA_DIR: dataDir })
    session = await newSession(killed)
    const code = await rehearse(killed)
    expect((await getJson(killed.url, `/api/sessions/${code}`)).status).toBe(200)
    await killed.end('SIGKILL')
    await expectNoTrace(code)
    server = await startServer({ dataDir })
    expect((await getJson(server.url, `/api/sessions/${code}`)).status).toBe(404)
    await expectNoTrace(code)
  })
})
