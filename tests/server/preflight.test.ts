import type { PreflightFacts } from '../../src/server/session/preflight.ts'
import { expect, it } from 'vitest'
import { preflight } from '../../src/server/session/preflight.ts'
import { openStream } from '../support/event-stream.ts'
import { newSession, startServer } from '../support/live-server.ts'

const ready: PreflightFacts = {
  phoneOrigin: 'http://192.168.1.20:3030',
  otherAddresses: [],
  phonesHere: 1,
  freeBytes: 2e9,
  localTime: '2027-03-03T13:40',
  reviewed: '2026-11-22',
  unconfirmed: [],
}
function whatIsNot(change: Partial<PreflightFacts>) {
  return preflight({ ...ready, ...change }).filter(({ isReady }) => !isReady)
}

it('finds everything ready where it is', () => {
  expect(whatIsNot({})).toEqual([])
})

it.each<[string, Partial<PreflightFacts>, string]>([
  ['no network', { phoneOrigin: 'http://localhost:3030' }, 'isn’t on a network'],
  ['no phone', { phonesHere: 0 }, 'No phone is here yet'],
  ['a full disk', { freeBytes: 1e6 }, 'little room'],
  ['a disk that nobody can ask', { freeBytes: null }, 'can’t tell'],
  ['old numbers', { reviewed: '2026-06-01' }, '1 June 2026'],
  ['an event that is not confirmed', { unconfirmed: ['Careers fair'] }, '“Careers fair”'],
])('says what to do about %s', (_name, change, fact) => {
  const found = whatIsNot(change)
  expect(found).toEqual([{ isReady: false, fact: expect.stringContaining(fact), remedy: expect.stringMatching(/\.$/) }])
})

it('names the other networks that the computer is on', () => {
  expect(preflight({ ...ready, otherAddresses: ['10.0.0.4'] })[0]?.fact).toContain('try 10.0.0.4 in its place')
})

it('stands on the page of a session until it begins, and is ready once a phone hears the server', async () => {
  const server = await startServer()
  const session = await newSession(server)
  const page = async () =>
    (await fetch(`${server.url}/present/sessions/${session.code}`, { headers: { cookie: session.cookie } })).text()
  expect(await page()).toContain('No phone is here yet.')
  const { cookie } = await session.phone()
  const stream = await openStream(`${server.url}/api/sessions/${session.code}/stream`, cookie)
  expect(await page()).toContain('1 phone has the page open and can hear this computer.')
  stream.close()
  await session.go('on-quick')
  expect(await page()).not.toContain('Before people arrive')
  await server.close()
})
