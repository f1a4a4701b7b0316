import type { TestServer } from '../support/live-server.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPdfPrinter } from '../../src/server/session/pdf-printer.ts'
import { altTextsOf, config, openPdf, paragraph, rolesOf, textOf, worksheet } from '../paper/support.ts'
import { newSession, startServer } from '../support/live-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer({ now: () => Date.parse('2027-03-03T14:00:00Z') })
})
afterEach(() => server.close())

type Session = Awaited<ReturnType<typeof newSession>>

async function pdfOf({ code, cookie }: Session) {
  const response = await fetch(`${server.url}/present/sessions/${code}/report.pdf`, { headers: { cookie } })
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).toContain(`report-${code}.pdf`)
  expect(response.headers.get('cache-control')).toContain('private')
  return openPdf(new Uint8Array(await response.arrayBuffer()))
}

/** A session in which seven answered two questions, and four a third one; these texts were approved. */
async function endedSession(texts: string[] = []): Promise<Session> {
  const session = await newSession(server, { title: 'Group <1>', startsAt: '2027-03-03T14:00' })
  const phones = await Promise.all(Array.from({ length: 7 }, () => session.phone()))
  const ask = async (id: string, answers: unknown[]) => {
    await session.go(`on-${id}`)
    for (const [index, answer] of answers.entries())
      await phones[index % phones.length]!.answer(id, answer)
    await session.go(`on-${id}`, 1)
  }
  await ask('quick', Array.from({ length: 7 }, (_, no) => ({ kind: 'choice', option: no < 5 ? 'anger' : 'numb' })))
  await ask('feel', Array.from({ length: 4 }, () => ({ kind: 'choice', option: 'relief' })))
  await ask('after', Array.from({ length: 7 }, (_, no) => ({ kind: 'scale', ratings: [no < 4 ? 1 : 0, -1] })))
  await ask('box', Array.from({ length: 7 }, (_, no) => ({ kind: 'text', text: texts[no] ?? `left out ${no}` })))
  const { code, cookie } = session
  const desk = await fetch(`${server.url}/api/sessions/${code}?facilitator=1`, { headers: { cookie } })
  const held = ((await desk.json()) as { texts: { id: string, text: string }[] }).texts
  for (const { id } of held.filter(({ text }) => texts.includes(text)))
    await session.command({ type: 'text:approve', questionId: 'box', textId: id })
  await session.command({ type: 'session:end' })
  return session
}

describe('the report as PDF', () => {
  it('is a tagged document with title, language and a described picture for each sentence that changed', async () => {
    const pdf = await pdfOf(await endedSession())
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Report: Group <1>', Language: 'en-GB' })
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.numPages).toBeLessThanOrEqual(2)
    expect(await rolesOf(pdf)).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'Figure', 'L']))
    expect((await altTextsOf(pdf)).filter(alt => alt.includes('true'))).toEqual([
      expect.stringContaining('I can try again More true: 4. As true as before: 3. Less true: nobody.'),
      expect.stringContaining('I can ask More true: nobody. As true as before: nobody. Less true: 7.'),
    ])
  })

  it('has what its page has: results, minutes, approved texts, and what is left out and why', async () => {
    const text = await textOf(await pdfOf(await endedSession(['How long do I wait?'])))
    for (const said of [
      ...['Wednesday 3 March 2027, 2 pm', '7 phones joined.', 'Which email?', '7 answers.', 'How long do I wait?'],
      ...['Minutes', 'welcome', '1 question with fewer than 5 answers', 'Written answers that weren’t approved'],
    ])
      expect(text).toContain(said)
    expect(text).toMatch(/Anger\s*5/)
    expect(text).not.toContain('left out 3')
    // Of a question with too few answers only its words stand there, among what is left out.
    const line = text.replaceAll(/\s+/g, ' ')
    expect(line.split('After a rejection, I feel')).toHaveLength(2)
    expect(line.indexOf('After a rejection, I feel')).toBeGreaterThan(line.indexOf('What isn’t in this report'))
    // What changed comes first, as a picture.
    expect(line.indexOf('What changed during the session')).toBeLessThan(line.indexOf('Which email?'))
    // A report is nobody's licensed material.
    expect(text).not.toContain('CC BY')
  })

  it('says when the printed fonts lack letters', async () => {
    const text = await textOf(await pdfOf(await endedSession(['متى'])))
    expect(text).toContain('[Arabic]')
    expect(text).toContain('It names the script instead')
    expect(await textOf(await pdfOf(await endedSession(['When?'])))).not.toContain('names the script')
  })

  it('takes as many sides as it needs when there is a lot to say', async () => {
    const printer = createPdfPrinter()
    const content = Array.from({ length: 200 }, (_, no) => paragraph(`Question ${no}`))
    const pdf = await openPdf(await printer.print(worksheet({ sides: 2, fillable: false, content }), config))
    await printer.settled()
    expect(pdf.numPages).toBeGreaterThan(2)
    expect(await textOf(pdf)).toContain('Question 199')
  })

  it('is made for many who ask at once, one after the other', async () => {
    const session = await endedSession()
    const pages = await Promise.all(Array.from({ length: 3 }, async () => (await pdfOf(session)).numPages))
    expect(new Set(pages).size).toBe(1)
  })
})
