import type { PublicView, QuestionView } from '../../src/live/protocol/view.ts'
import { describe, expect, it } from 'vitest'
import { publicWorkshop } from '../../src/live/public-workshop.ts'
import { stepTo } from '../../src/phone/questions/number-field.tsx'
import { whatIsNew } from '../../src/phone/session/news.ts'
import { readOwnAnswers } from '../../src/phone/session/own-answers.ts'
import { readOutcome } from '../../src/phone/session/send-answer.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'

const content = publicWorkshop(workshopFixture(), 'alone')

describe('what the server says to an answer', () => {
  it('is received only when it says so', () => {
    expect(readOutcome(200, '{"status":"received"}')).toEqual({ kind: 'received' })
    expect(readOutcome(200, '<html>Sign in to this Wi-Fi</html>')).toEqual({ kind: 'later' })
  })

  it('is final when it gives a reason', () => {
    expect(readOutcome(409, '{"reason":"question-closed","message":"This question has closed."}')).toEqual({
      kind: 'refused',
      message: 'This question has closed.',
    })
  })

  it('is worth another try when it is busy, or when someone else spoke', () => {
    expect(readOutcome(503, '{"reason":"busy","message":"…"}')).toEqual({ kind: 'later' })
    expect(readOutcome(429, '{"reason":"too-many","message":"…"}')).toEqual({ kind: 'later' })
    expect(readOutcome(401, '{"reason":"not-participant","message":"…"}')).toEqual({ kind: 'later' })
    expect(readOutcome(404, '{"reason":"unknown-session","message":"…"}')).toEqual({ kind: 'later' })
    expect(readOutcome(403, '{"reason":"blocked","message":"Games are blocked here."}')).toEqual({ kind: 'later' })
    expect(readOutcome(502, 'Bad Gateway')).toEqual({ kind: 'later' })
    expect(readOutcome(403, '<html>Proxy</html>')).toEqual({ kind: 'later' })
  })
})

describe('what the server says it has of this phone', () => {
  it('is taken as far as it looks like answers', () => {
    const answer = { kind: 'choice', option: 'yes' }
    expect(readOwnAnswers(JSON.stringify({ answers: { first: answer, second: null, third: 'yes' } }))).toEqual({
      first: answer,
    })
  })

  it('is nothing when someone else spoke', () => {
    for (const body of ['<html>Sign in to this Wi-Fi</html>', '{"answers":"none"}', '[]', 'null'])
      expect(readOwnAnswers(body)).toEqual({})
  })
})

describe('a guess with the buttons', () => {
  it('stays on the scale, and without the dust of decimal steps', () => {
    expect(stepTo(0.1 + 0.2, { min: 0, max: 1 })).toBe(0.3)
    expect(stepTo(210, { min: 0, max: 200 })).toBe(200)
    expect(stepTo(-10, { min: 0, max: 200 })).toBe(0)
  })
})

describe('what is said aloud', () => {
  const question = (status: QuestionView['status'], results: QuestionView['results'] = null): QuestionView => ({
    id: 'feel',
    status,
    round: 1,
    results,
    tooFew: false,
  })
  const view = (changes: Partial<PublicView>) =>
    ({ status: 'running', blank: false, slideId: 'on-feel', questions: [], ...changes }) as PublicView

  it('is a new slide and a new question, once', () => {
    const open = view({ questions: [question('open')] })
    expect(whatIsNew(view({ slideId: 'hello' }), open, content)).toEqual([
      'Now: on-feel.',
      'New question: After a rejection, I feel…',
    ])
    expect(whatIsNew(open, open, content)).toEqual([])
  })

  it('is only what is open for whoever joins late', () => {
    const asked = view({ questions: [question('closed')] })
    expect(whatIsNew(null, asked, content)).toEqual([])
    const open = view({ questions: [question('open')] })
    expect(whatIsNew(null, open, content)).toEqual(['New question: After a rejection, I feel…'])
  })

  it('is the results when there are some, and the end of the question when not', () => {
    const open = view({ questions: [question('open')] })
    expect(
      whatIsNew(open, view({ questions: [question('revealed', { kind: 'choice', answered: 9, bars: [] })] }), content),
    ).toEqual(['The results are here.'])
    expect(whatIsNew(open, view({ questions: [question('revealed')] }), content)).toEqual(['The question has closed.'])
  })

  it('is nothing of the room while the screens are blank', () => {
    const blank = view({ blank: true, questions: [question('open')] })
    expect(whatIsNew(view({}), blank, content)).toEqual(['The screens are blank for a moment.'])
    expect(whatIsNew(blank, view({ blank: true, questions: [question('closed')] }), content)).toEqual([])
  })

  it('is silent about a private question that the deck closes', () => {
    const closed: QuestionView = { ...question('closed'), id: 'before' }
    expect(whatIsNew(view({}), view({ questions: [closed] }), content)).toEqual([])
  })
})
