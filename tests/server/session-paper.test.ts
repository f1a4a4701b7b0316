import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { openPdf, textOf } from '../paper/support.ts'
import { getJson, newSession, startServer } from '../support/live-server.ts'

let server: Awaited<ReturnType<typeof startServer>>
let session: Awaited<ReturnType<typeof newSession>>

beforeAll(async () => {
  const { workshop } = await loadWorkshop(process.cwd())
  server = await startServer({ workshop: workshop!, publicUrl: 'https://workshop.example.ac.uk' })
  session = await newSession(server, { lengthMinutes: 45, startsAt: '2027-03-03T14:00', venue: 'Room 7' })
})
afterAll(() => server.close())

function paper(id: string, cookie = session.cookie) {
  return getJson(server.url, `/present/sessions/${session.code}/papers/${id}`, cookie)
}

it('gives a session its own join poster, run sheet and schedule to print', async () => {
  expect(String((await paper('join-poster')).body)).toContain(session.code)
  expect(String((await paper('run-sheet')).body)).toContain('14:04')
  expect(String((await paper('schedule')).body)).toContain('Room 7')
})

it('prints the hand-over code on the session’s run sheet, and on no paper that others see', async () => {
  const page = String((await getJson(server.url, `/present/sessions/${session.code}`, session.cookie)).body)
  const [code] = /\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\b/.exec(page)!
  expect(String((await paper('run-sheet')).body)).toContain(code)
  for (const other of ['join-poster', 'schedule'])
    expect(String((await paper(other)).body)).not.toContain(code)
})

it('gives a session its own take-away, with where and when to say how things have gone since, and its picture', async () => {
  const takeAway = String((await paper('take-away')).body)
  expect(takeAway).toContain(`/${session.code}/later`)
  expect(takeAway).toContain('from 24 March 2027 to 6 April 2027')
  expect(takeAway).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]{1000}/)
  const bytes = await fetch(`${server.url}/present/sessions/${session.code}/papers/take-away/pdf`, {
    headers: { cookie: session.cookie },
  })
  const pdf = await openPdf(new Uint8Array(await bytes.arrayBuffer()))
  expect(pdf.numPages).toBe(1)
  expect(await textOf(pdf)).toContain(`\nworkshop.example.ac.uk/${session.code}/later`)
  const unplanned = await newSession(server)
  const path = `/present/sessions/${unplanned.code}/papers/take-away`
  expect(String((await getJson(server.url, path, unplanned.cookie)).body)).not.toContain('/later')
})

it('offers every handout whose frontmatter says so, by the words that stand there', async () => {
  const { workshop } = await loadWorkshop(process.cwd())
  const [handout] = workshop!.handouts.filter(({ id }) => id === 'schedule')
  const door = { ...handout!, id: 'door-sign', sessionPage: 'sign for the door' }
  const other = await startServer({ workshop: { ...workshop!, handouts: [door] } })
  const { code, cookie } = await newSession(other, { startsAt: '2027-03-03T14:00', venue: 'Room 8' })
  const path = `/present/sessions/${code}/papers/door-sign`
  expect(String((await getJson(other.url, `/present/sessions/${code}`, cookie)).body)).toContain(
    `<a href="${path}" lang="en-GB">sign for the door</a>`,
  )
  expect(String((await getJson(other.url, path, cookie)).body)).toContain('Room 8')
  await other.close()
})

it('keeps them to the facilitator, and has no others', async () => {
  const response = await fetch(`${server.url}/present/sessions/${session.code}/papers/run-sheet`, {
    redirect: 'manual',
  })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/present'])
  expect((await paper('action-plan')).status).toBe(404)
  expect((await paper('__proto__')).status).toBe(404)
})
