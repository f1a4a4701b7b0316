import type { TestServer } from '../support/live-server.ts'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { facilitatorCookie, newSession, startServer } from '../support/live-server.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'

let server: TestServer
let cookie: string
beforeAll(async () => {
  // Before the day of the session below: a session is kept from the later of the two days.
  server = await startServer({ now: () => Date.parse('2026-11-20T12:00:00Z') })
  cookie = await facilitatorCookie(server.url, server.key)
})
afterAll(() => server.close())

function post(address: string, form: Record<string, string>) {
  return fetch(server.url + address, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { cookie },
    redirect: 'manual',
  })
}

async function page(address: string, headers: Record<string, string> = { cookie }) {
  const response = await fetch(server.url + address, { headers: { accept: 'text/html', ...headers } })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

describe('the facilitator\'s pages', () => {
  it('ask for the key, and take it however it is typed', async () => {
    expect((await page('/present', {})).text).toContain('Sign in to present')
    const wrong = await post('/present/sign-in', { key: 'nonsense' })
    expect([wrong.status, await wrong.text()]).toEqual([403, expect.stringContaining('That isn’t the key.')])
    const right = await post('/present/sign-in', { key: ` ${server.key.toLowerCase().replaceAll('-', ' ')} ` })
    expect([right.status, right.headers.get('location')]).toEqual([303, '/present'])
  })

  it('refuse a start in the hour that summer time skips or repeats', async () => {
    for (const startsAt of ['2027-03-28T01:30', '2027-10-31T01:30']) {
      const response = await post('/present/sessions', { title: 'Night', lengthMinutes: '60', startsAt, venue: '' })
      expect([response.status, await response.text()]).toEqual([
        422,
        expect.stringContaining('The clocks change in this hour.'),
      ])
    }
  })

  it('keep what was typed when something needs another look', async () => {
    const response = await post('/present/sessions', {
      title: '',
      lengthMinutes: '90',
      startsAt: '2027-02-31T10:00',
      venue: '<b>Room</b>',
    })
    const text = await response.text()
    expect(response.status).toBe(422)
    expect(text).toContain('Enter a title.')
    expect(text).toContain('This day or time doesn’t exist.')
    expect(text).toContain('value="&lt;b>Room&lt;/b>"')
    expect(text).toMatch(/value="90" checked/)
  })

  it('warn of an event that nobody has confirmed, before a facilitator reads it out', async () => {
    const { text } = await page('/present')
    expect(text).not.toContain('Before you tell students about an event')
    const made = workshopFixture()
    const event = { id: 'fair', title: 'Careers fair', confirmed: false, start: '2027-03-07T10:00', durationMinutes: 60 }
    const workshop = { ...made, config: { ...made.config, events: [event] } }
    const other = await startServer({ workshop, now: () => Date.parse('2026-11-20T12:00:00Z') })
    const cookie = await facilitatorCookie(other.url, other.key)
    const home = await (await fetch(`${other.url}/present`, { headers: { cookie } })).text()
    const { code } = await newSession(other, { startsAt: '2027-04-07T14:00' })
    const pageOf = async (code: string) =>
      (await fetch(`${other.url}/present/sessions/${code}`, { headers: { cookie } })).text()
    const session = await pageOf(code)
    const earlier = await newSession(other, { startsAt: '2027-03-03T14:00' })
    const checklist = await pageOf(earlier.code)
    await earlier.go('hello')
    const running = await pageOf(earlier.code)
    await other.close()
    expect(session).toContain('“Careers fair” is on 7 March 2027, so it’s over by 7 April 2027.')
    // Each page names the event in one place, whatever is wrong with it.
    const lines = (html: string) => html.split('<li').filter(line => line.includes('Careers fair'))
    for (const html of [session, checklist])
      expect(lines(html)).toHaveLength(1)
    expect(lines(checklist)[0]).toMatch(/is not confirmed.*would fall on a weekend/)
    expect(running).toContain('“Careers fair” is not confirmed')
    expect(home).toContain('Before you tell students about an event')
    expect(home).toContain('“Careers fair” is not confirmed')
    expect(home).toContain('“Careers fair” would fall on a weekend in 2027.')
    expect(home).not.toContain('7 March 2027')
  })

  it('make a session, and show its ways in', async () => {
    const made = await post('/present/sessions', {
      title: 'Group <A>',
      lengthMinutes: '45',
      startsAt: '2027-03-03T14:00',
      venue: 'Room 1',
    })
    const address = made.headers.get('location') ?? ''
    const code = address.slice(-6)
    const { text } = await page(address)
    expect(text).toContain('Group &lt;A>')
    expect(text).toContain('Wednesday 3 March 2027, 2 pm')
    expect(text).toContain(`/deck/?session=${code}#/presenter/1`)
    expect(text).toContain('deleted automatically on <strong>2 April 2027</strong>')
    expect((await page('/present')).text).toContain(code)
  })

  it('serve a deleted session to nobody, and bring it back as it was', async () => {
    const session = await newSession(server, { title: 'Back again' })
    const phone = await session.phone()
    await session.go('on-quick')
    await phone.answer('quick', { kind: 'choice', option: 'relief' })
    const address = `/present/sessions/${session.code}`
    await post(`${address}/delete`, {})
    expect((await page(address)).status).toBe(404)
    expect((await phone.answer('quick', { kind: 'choice', option: 'anger' })).status).toBe(404)
    expect((await session.go('end')).status).toBe(404)
    expect((await page('/present')).text).toContain(`Bring ${session.code} back`)
    const { headers } = await post(`${address}/restore`, {})
    expect((await page(headers.get('location') ?? '')).text).toContain(`Session ${session.code} is back.`)
    expect((await page('/present')).text).not.toContain('Just deleted')
    expect((await phone.mine()).answers).toEqual({ quick: { kind: 'choice', option: 'relief' } })
    expect((await phone.answer('quick', { kind: 'choice', option: 'anger' })).status).toBe(200)
  })

  it('delete for good what nobody brought back, when the server stops and after it was killed', async () => {
    const first = await startServer()
    const { code, cookie } = await newSession(first, { title: 'Not again' })
    const kept = await newSession(first, { title: 'Kept' })
    await fetch(`${first.url}/present/sessions/${code}/delete`, { method: 'POST', headers: { cookie } })
    const killed = await mkdtemp(path.join(tmpdir(), 'workshop-killed-'))
    await cp(first.dataDir, killed, { recursive: true })
    const stopped = first.dataDir
    await first.app.close()
    for (const dataDir of [stopped, killed]) {
      const next = await startServer({ dataDir })
      expect((await fetch(`${next.url}/api/sessions/${kept.code}`)).status).toBe(200)
      const restore = `${next.url}/present/sessions/${code}/restore`
      const headers = { cookie: await facilitatorCookie(next.url, next.key) }
      const tried = await fetch(restore, { method: 'POST', headers, redirect: 'manual' })
      expect(tried.headers.get('location')).toBe('/present?told=gone')
      await next.app.close()
      expect(await readFile(path.join(dataDir, 'workshop.sqlite'), 'latin1')).not.toContain('Not again')
      await rm(dataDir, { recursive: true })
    }
  })

  it('edit a session that has not begun: its length, its start and with it the day of deletion', async () => {
    const { code } = await newSession(server, { title: 'Group 1', startsAt: '2027-03-03T14:00' })
    const address = `/present/sessions/${code}`
    expect((await page(`${address}/edit`)).text).toContain('value="2027-03-03T14:00"')
    const typed = { title: 'Group <2>', lengthMinutes: '90', startsAt: '2027-04-07T10:00', venue: 'Hall' }
    const wrong = await post(`${address}/edit`, { ...typed, startsAt: '2027-02-31T10:00' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Group &lt;2>')
    expect((await post(`${address}/edit`, typed)).headers.get('location')).toBe(address)
    const { text } = await page(address)
    expect(text).toContain('Group &lt;2>')
    expect(text).toContain('Wednesday 7 April 2027, 10 am · Hall · 90 minutes')
    expect(text).toContain('deleted automatically on <strong>7 May 2027</strong>')
  })

  it('change only the title and the venue of a session that has begun: students were told the rest', async () => {
    const session = await newSession(server, { lengthMinutes: 60, startsAt: '2027-03-03T14:00' })
    await session.go('on-quick')
    const address = `/present/sessions/${session.code}`
    expect((await page(`${address}/edit`)).text).not.toContain('name="startsAt"')
    await post(`${address}/edit`, { title: 'New', venue: 'Hall', lengthMinutes: '90', startsAt: '2030-01-01T10:00' })
    const { text } = await page(address)
    expect(text).toContain('Wednesday 3 March 2027, 2 pm · Hall · 60 minutes')
    expect(text).toContain('deleted automatically on <strong>2 April 2027</strong>')
  })

  it('start the form of a new session from one that there is, without its start', async () => {
    const { code } = await newSession(server, { title: 'Again', venue: 'Room 4', lengthMinutes: 90 })
    const { text } = await page(`/present?copy=${code}`)
    expect(text).toContain('value="Again"')
    expect(text).toContain('value="Room 4"')
    expect(text).toMatch(/value="90" checked/)
    expect(/<input[^>]*name="startsAt"[^>]*>/.exec(text)?.[0]).not.toMatch(/value="\d/)
  })

  it('end a running session, and say then that it has ended', async () => {
    const session = await newSession(server)
    await session.go('on-quick')
    const address = `/present/sessions/${session.code}`
    expect((await page('/present')).text).toContain('Running now')
    expect((await page(address)).text).toContain('Try it with your own phone')
    await post(`${address}/end`, {})
    const { text } = await page(address)
    expect(text).toContain('This session has ended')
    expect(text).not.toContain('Try it with your own phone')
    expect((await session.view()).status).toBe('ended')
  })

  it('come with headers that keep other sites and scripts out', async () => {
    const { headers } = await page('/present')
    expect(headers.get('content-security-policy')).toContain('script-src \'self\'')
    expect(headers.get('content-security-policy')).toContain('frame-ancestors')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toContain('no-store')
  })
})

describe('files', () => {
  it('that are not built get a calm page', async () => {
    expect(await page('/')).toMatchObject({ status: 200, text: expect.stringContaining('isn’t ready yet') })
    expect((await page('/handouts/')).text).toContain('isn’t ready yet')
    expect((await page('/nothing/at/all')).text).toContain('There’s no page at this address.')
  })

  it('are sent compressed as they were built, and hashed ones are kept for good', async () => {
    const folder = path.join(server.dataDir, 'dist/phone')
    await mkdir(path.join(folder, 'assets'), { recursive: true })
    await writeFile(path.join(folder, 'index.html'), '<p>the phone page</p>')
    await writeFile(path.join(folder, 'assets/phone-Ab12Cd34.js'), 'export {}')
    await writeFile(path.join(folder, 'assets/phone-Ab12Cd34.js.br'), brotliCompressSync('export {}'))
    const { code } = await newSession(server)
    for (const address of ['/', `/${code}`, '/ZZZZZZ']) expect((await page(address)).text).toBe('<p>the phone page</p>')
    const script = await fetch(`${server.url}/assets/phone-Ab12Cd34.js`, { headers: { 'accept-encoding': 'br' } })
    expect(script.headers.get('content-encoding')).toBe('br')
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect(script.headers.get('content-type')).toContain('javascript')
    expect(await script.text()).toBe('export {}')
  })

  it('are not sent again to a browser that has them, but the page of an unknown code always comes whole', async () => {
    const folder = path.join(server.dataDir, 'dist/phone')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'index.html'), '<p>the phone page</p>')
    const session = await newSession(server)
    const { code } = session
    const phone = (await session.phone()).cookie
    const tag = (await page(`/${code}`)).headers.get('etag') ?? ''
    expect(tag).not.toBe('')
    // Browsers ask like this; without the second header, Node's fetch would say that it wants the file in any case.
    const known: Record<string, string> = { 'if-none-match': tag, 'cache-control': 'max-age=0' }
    expect(await page(`/${code}`, { ...known, cookie: phone })).toMatchObject({ status: 304, text: '' })
    // It brings a cookie, which no cache on the way may keep, and which must not be left out.
    const first = await page(`/${code}`, known)
    expect(first).toMatchObject({ status: 200, text: '<p>the phone page</p>' })
    expect(first.headers.getSetCookie()).toHaveLength(1)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    for (const headers of [known, { range: 'bytes=0-3' }]) {
      for (const address of ['/ZZZZZZ', '/nonsense'])
        expect(await page(address, headers), address).toMatchObject({ status: 404, text: '<p>the phone page</p>' })
    }
  })

  it('of the deck are for facilitators, and the screen\'s for all', async () => {
    for (const name of ['deck', 'screen']) {
      await mkdir(path.join(server.dataDir, 'dist', name), { recursive: true })
      await writeFile(path.join(server.dataDir, 'dist', name, 'index.html'), `<p>the ${name}</p>`)
    }
    expect((await page('/deck/', {})).text).toContain('Sign in to present')
    expect((await fetch(`${server.url}/deck/index.html`)).status).toBe(401)
    expect((await page('/deck/?session=ABC234')).text).toBe('<p>the deck</p>')
    // The deck has the notes in it: nothing between here and the facilitator may keep a copy for others.
    expect((await page('/deck/?session=ABC234')).headers.get('cache-control')).toBe('private, no-cache')
    await mkdir(path.join(server.dataDir, 'dist/deck/assets'), { recursive: true })
    await writeFile(path.join(server.dataDir, 'dist/deck/assets/index-abcd1234.js'), '')
    expect((await page('/deck/assets/index-abcd1234.js')).headers.get('cache-control')).toMatch(/^private, .*immutable/)
    expect((await page('/screen/', {})).text).toBe('<p>the screen</p>')
    await mkdir(path.join(server.dataDir, 'dist/kit/facilitator'), { recursive: true })
    await writeFile(path.join(server.dataDir, 'dist/kit/facilitator/index.html'), '<p>the run sheet</p>')
    expect((await page('/handouts/facilitator/', {})).text).toContain('Sign in to present')
    expect((await fetch(`${server.url}/handouts/facilitator/index.html`)).status).toBe(401)
    expect((await fetch(`${server.url}/handouts/facilitator`)).status).toBe(401)
    for (const detour of ['//facilitator/index.html', '/%2ffacilitator/index.html', '/%5cfacilitator/index.html'])
      expect((await fetch(`${server.url}/handouts${detour}`)).status, detour).toBe(404)
    const runSheet = await page('/handouts/facilitator/')
    expect(runSheet.text).toBe('<p>the run sheet</p>')
    expect(runSheet.headers.get('cache-control')).toBe('private, no-cache')
    const { code } = await newSession(server)
    const typed = await fetch(`${server.url}/screen/${code.toLowerCase()}`, { redirect: 'manual' })
    expect(typed.headers.get('location')).toBe(`/screen/?session=${code}&follow=1#/1`)
    expect(await page('/screen/zzzzzz', { accept: 'text/html' })).toMatchObject({
      status: 404,
      text: expect.stringContaining('There’s no session with this code'),
    })
  })
})

describe('the content', () => {
  it('is the same for all phones, compressed, and revalidated', async () => {
    const first = await fetch(`${server.url}/content.json`, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(first.headers.get('content-encoding')).toBe('br')
    expect(await first.json()).toMatchObject({ title: 'After the interview', minimumGroup: 5 })
    const again = await fetch(`${server.url}/content.json`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
})

describe('what a page may run', () => {
  it('is what this server sends, and of what stands in the page only what its hash names', async () => {
    const { code } = await newSession(server)
    for (const address of ['/present', '/', `/${code}`, '/deck/']) {
      const policy = (await page(address)).headers.get('content-security-policy') ?? ''
      expect(policy, address).toContain('script-src \'self\'')
      expect(policy.match(/script-src [^;]*/)?.[0], address).not.toContain('unsafe')
    }
    for (const address of ['/present', '/'])
      expect((await page(address)).headers.get('content-security-policy'), address).not.toContain('unsafe')
  })
})

describe('metrics', () => {
  it('are for facilitators and this machine, not for whom a proxy on it asks', async () => {
    expect((await page('/metrics', {})).status).toBe(200)
    for (const header of ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'x-real-ip', 'via'])
      expect((await page('/metrics', { [header]: '127.0.0.1' })).status, header).toBe(401)
    expect((await page('/metrics', { cookie, 'x-forwarded-for': '192.0.2.1' })).status).toBe(200)
  })

  it('are not for whom a tunnel on this machine asks, which adds no header but the name it was reached by', async () => {
    const statusAt = (host: string) => new Promise<number | undefined>((resolve) => {
      get(`${server.url}/metrics`, { headers: { host } }, response => resolve(response.statusCode))
    })
    for (const host of ['workshop.example.ac.uk', 'localhost:1@evil.example', 'localhost.evil.example', 'localhost:'])
      expect(await statusAt(host), host).toBe(401)
    expect([await statusAt('localhost:3030'), await statusAt('[::1]:3030')]).toEqual([200, 200])
  })

  it('tell a facilitator who looks without end no moment at which someone answers', async () => {
    const count = async (headers: Record<string, string>) =>
      Number(/^workshop_answers_stored_total (\d+)$/m.exec((await page('/metrics', headers)).text)?.[1])
    const elsewhere = { cookie, 'x-forwarded-for': '192.0.2.1' }
    const [here, there] = [await count({}), await count(elsewhere)]
    const session = await newSession(server)
    const phone = await session.phone()
    await session.go('on-quick')
    expect(await phone.answer('quick', { kind: 'choice', option: 'relief' })).toMatchObject({ status: 200 })
    expect(await count({})).toBeGreaterThan(here)
    expect(await count(elsewhere)).toBe(there)
  })

  it('count without naming anyone', async () => {
    const { text } = await page('/metrics')
    expect(text).toMatch(/^workshop_streams \d+$/m)
    expect(text).toMatch(/^# TYPE workshop_answers_stored_total counter$/m)
  })
})
