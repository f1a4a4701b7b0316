import type { FacilitatorView } from '../../src/live/protocol/view.ts'
import type { TestServer } from '../support/live-server.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { acceptInvitation, commandAs, inviteCoFacilitator } from '../support/co-facilitator.ts'
import { openStream } from '../support/event-stream.ts'
import { getJson, newSession, startServer } from '../support/live-server.ts'

let server: TestServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const goTo = (slideId: string) => ({ type: 'slide:go', slideId, click: 0 })

async function withPriya() {
  const session = await newSession(server)
  const link = await inviteCoFacilitator(server.url, session, 'Priya')
  const cookie = (await acceptInvitation(server.url, link))!
  const id = /\/with\/[^/]+\/([^.]+)/.exec(link)![1]!
  return { session, link, cookie, id }
}

async function page(address: string, cookie: string) {
  const response = await fetch(server.url + address, { headers: { cookie, accept: 'text/html' }, redirect: 'manual' })
  return { status: response.status, text: await response.text(), location: response.headers.get('location') }
}

function revoke(session: { code: string, cookie: string }, id: string) {
  return fetch(`${server.url}/present/sessions/${session.code}/co-facilitators/${id}/revoke`, {
    method: 'POST',
    headers: { 'cookie': session.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'manual',
  })
}

it('lets a colleague present one session by a link, and nothing else', async () => {
  const { session: { code }, cookie } = await withPriya()
  const other = await newSession(server)
  const command = await commandAs(server.url, code, cookie, { type: 'screen:blank' })
  expect(command.status).toBe(200)
  expect((await commandAs(server.url, other.code, cookie, { type: 'screen:blank' })).status).toBe(401)
  expect((await getJson(server.url, `/api/sessions/${other.code}?facilitator=1`, cookie)).status).toBe(401)
  expect(await page(`/present/sessions/${other.code}`, cookie)).toMatchObject({ status: 303, location: '/present' })
  expect((await getJson(server.url, '/api/sessions', cookie)).status).toBe(401)
  const own = await page(`/present/sessions/${code}`, cookie)
  expect(own.text).toContain('Open the presenter’s view')
  expect(own.text).not.toMatch(/Delete this|>Edit<|Duplicate|Rehearse|Your sessions|\/present\/with\//)
  expect((await page(`/present/sessions/${code}/edit`, cookie)).status).toBe(303)
})

it('asks a colleague first, so that a program that looks at links does not present', async () => {
  const { link } = await withPriya()
  const asked = await fetch(server.url + link, { headers: { accept: 'text/html' } })
  expect(await asked.text()).toContain('Priya, would you like to help present this session?')
  expect(asked.headers.getSetCookie().filter(cookie => cookie.startsWith('presents-'))).toEqual([])
})

it('takes a link back: its page, its cookie and the streams that are open end at once', async () => {
  const { session, link, cookie, id } = await withPriya()
  const address = `${server.url}/api/sessions/${session.code}/stream?facilitator=1`
  const stream = await openStream(address, cookie)
  await stream.view(({ code }) => code === session.code)
  await revoke(session, id)
  await stream.ended()
  expect((await commandAs(server.url, session.code, cookie, { type: 'screen:blank' })).status).toBe(401)
  expect((await page(`/present/sessions/${session.code}`, cookie)).status).toBe(303)
  expect((await page('/deck/', cookie)).location).toBe('/present')
  expect(await acceptInvitation(server.url, link)).toBeNull()
  expect((await page(link, '')).text).toContain('This link doesn’t work any more')
})

it('finds a session among as many links as a browser has', async () => {
  const { session: { code }, cookie } = await withPriya()
  const others = Array.from({ length: 30 }, (_, at) => `presents-AAAA${at + 22}=old`)
  expect((await page(`/present/sessions/${code}`, [...others, cookie].join('; '))).status).toBe(200)
})

it('lets nobody who presents keep the others from it by sending without end', async () => {
  const { session, cookie } = await withPriya()
  const flood = Array.from({ length: 80 }, () => commandAs(server.url, session.code, cookie, { type: 'screen:show' }))
  const statuses = (await Promise.all(flood)).map(({ status }) => status)
  expect(statuses).toContain(429)
  expect((await session.command({ type: 'screen:blank' })).status).toBe(200)
})

it('refuses a link that was made up, or made for another session', async () => {
  const { link, session } = await withPriya()
  const other = await newSession(server)
  const [, id = '', signature = ''] = /([^/.]+)\.([^/.]+)$/.exec(link)!
  const forged = [
    link.replace(session.code, other.code),
    `/present/with/${session.code}/lead.${signature}`,
    `/present/with/${session.code}/${id}.${'A'.repeat(signature.length)}`,
    `/present/with/${session.code}/${id}`,
  ]
  for (const made of forged)
    expect(await acceptInvitation(server.url, made), made).toBeNull()
})

it('tells every desk who presents and who has the clicker, and lets the other take it', async () => {
  const { session, cookie, id } = await withPriya()
  const stream = async (cookie: string) =>
    openStream(`${server.url}/api/sessions/${session.code}/stream?facilitator=1`, cookie)
  const [lead, priya] = [await stream(session.cookie), await stream(cookie)]
  const desk = (holds: (view: FacilitatorView) => boolean) => lead.view(view => holds(view as FacilitatorView))
  await desk(({ presenters }) => presenters.some(({ name }) => name === 'Priya'))
  expect(await commandAs(server.url, session.code, cookie, goTo('on-quick')))
    .toMatchObject({ status: 409, body: { reason: 'not-clicker' } })
  await commandAs(server.url, session.code, cookie, { type: 'clicker:take' })
  await desk(({ clicker }) => clicker.id === id)
  expect((await commandAs(server.url, session.code, cookie, goTo('on-quick'))).status).toBe(200)
  expect((await session.go('on-menu')).status).toBe(409)
  priya.close()
  await desk(({ presenters }) => presenters.every(({ name }) => name === null))
  lead.close()
})

it('lets a browser that presents by a link read the notes and print the run sheet, until it signs out', async () => {
  const { session, cookie } = await withPriya()
  expect((await page('/deck/', cookie)).status).toBe(200)
  expect((await page('/deck/', `presents-${session.code}=x.y; own-pages=1`)).status).toBe(302)
  expect((await page('/present', cookie)).text).toContain('Sessions you can present')
  const out = await fetch(`${server.url}/present/sign-out`, { method: 'POST', headers: { cookie }, redirect: 'manual' })
  expect(out.headers.getSetCookie().join()).toMatch(new RegExp(`presents-${session.code}=;`))
})

it('wants a name for a link, and says so', async () => {
  const { code, cookie } = await newSession(server)
  const response = await fetch(`${server.url}/present/sessions/${code}/co-facilitators`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ name: ' \u200B ' }),
  })
  expect(await response.text()).toContain('Enter a name of up to 60 characters.')
})
