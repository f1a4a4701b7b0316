import type { SessionState } from '../../../src/live/rules/state.ts'
import { describe, expect, it } from 'vitest'
import { answerKey, readAnswerKey, readVoteKey, voteKey } from '../../../src/live/protocol/answer-key.ts'
import { textsToVoteFor, withRoomFacts } from '../../../src/live/rules/anytime-questions.ts'
import { arrivedState, stateToHandOver } from '../../../src/live/rules/hand-over.ts'
import { publicView } from '../../../src/live/rules/public-view.ts'
import { questionState } from '../../../src/live/rules/state.ts'
import { playSession } from '../../support/live-rules.ts'
import { workshopWithAnytime } from '../../support/workshop-fixture.ts'

const workshop = workshopWithAnytime()
const sent = ['a', 'b', 'c', 'd'].map(id => ({ id, questionId: 'ask', round: 1, text: `Why ${id}?` }))

/** A session that runs, with these texts sent and these of them approved, in this order. */
function asking(approved: string[] = []) {
  const session = playSession(workshop)
  session.go('hello')
  session.answer('ask', sent.map(({ id }) => ({ value: { kind: 'text' as const, text: id }, count: 1 })))
  for (const textId of approved)
    expect(session.command({ type: 'text:approve', questionId: 'ask', textId })).toBeNull()
  return session
}

function withFacts(state: SessionState, votes: Record<string, number> = {}, joined = 5, texts = sent): SessionState {
  return withRoomFacts(state, { joined, texts, votes: new Map(Object.entries(votes)) }, workshop)
}

function asked(state: SessionState, texts = sent) {
  const counts = { joined: 5, connected: 5, presenters: [], received: new Map<string, number>(), rush: null }
  const view = publicView(state, { ...counts, texts, revision: 0, nowMs: 0, workshop, joinUrl: 'http://host/ABC234' })
  return view.questions.find(({ id }) => id === 'ask')
}

/** The texts that are shown, each with its votes, in their order. */
function shown(state: SessionState): string[] {
  const results = asked(state)?.results
  return results?.kind === 'text' ? results.texts.map(({ id, votes = 0 }) => `${id} ${votes}`) : []
}

describe('a question that is open all the time', () => {
  it('opens with the first slide after the join slide, without a timer, and not before', () => {
    const session = playSession(workshop)
    session.go('join')
    expect(session.question('ask')).toBeUndefined()
    session.go('hello')
    expect(session.question('ask')).toMatchObject({ status: 'open', round: 1, results: null, tooFew: false })
    expect(session.state.timer).toBeNull()
  })

  it('is open from the next move on in a session that was already running', () => {
    const session = asking()
    const before = { ...session.state, questions: [{ ...questionState(session.state, 'ask'), status: 'closed' as const }] }
    const reopened = playSession(workshop)
    reopened.stand(before)
    reopened.go('on-feel')
    expect(reopened.question('ask')?.status).toBe('open')
  })

  it('stays open whatever slide comes and goes, and whatever is clicked on its own, until the end', () => {
    const session = asking()
    for (const [slideId, click] of [['on-ask', 0], ['on-ask', 1], ['on-feel', 0], ['on-ask', 0], ['end', 0]] as const) {
      session.go(slideId, click)
      expect(session.question('ask')?.status, slideId).toBe('open')
    }
    session.command({ type: 'session:end' })
    expect(session.question('ask')?.status).toBe('closed')
  })

  it('cannot be closed, revealed or asked again by hand', () => {
    const session = asking()
    const before = session.state
    for (const type of ['question:open', 'question:close', 'results:reveal'] as const)
      expect(session.command({ type, questionId: 'ask' })).toBe('question-closed')
    expect(session.command({ type: 'question:ask-again', questionId: 'ask', round: 1 })).toBe('question-closed')
    expect(session.state).toBe(before)
  })

  it('does not tell the wall how many have sent something', () => {
    const session = asking()
    session.go('on-ask')
    expect(session.wall().received).toEqual({})
    const before = session.wall().revision
    session.answer('ask', [{ value: { kind: 'text', text: 'more' }, count: 30 }])
    expect(session.wall().revision).toBe(before)
  })

  it('shows only approved texts, counts only them, and nothing below the minimum group', () => {
    const { state } = asking(['b', 'a'])
    expect(asked(withFacts(state, {}, 4))?.results).toBeNull()
    const results = asked(withFacts(state))?.results
    expect(results).toMatchObject({ kind: 'text', answered: 2, texts: [{ text: 'Why b?' }, { text: 'Why a?' }] })
    expect(asked(withFacts(withFacts(state), {}, 4))?.results, 'after a burst was removed').toBeNull()
  })

  it('lets a text fill the wall only once it may be read', () => {
    const session = asking(['a'])
    const enlarge = { type: 'text:enlarge', questionId: 'ask', textId: 'a' } as const
    expect(session.command(enlarge)).toBe('unknown-text')
    session.stand(withFacts(session.state))
    expect(session.command(enlarge)).toBeNull()
    expect(session.command({ ...enlarge, textId: 'b' })).toBe('unknown-text')
  })

  it('says after the end that it showed nothing because too few had joined', () => {
    const session = asking(['a'])
    session.command({ type: 'session:end' })
    expect(session.question('ask')).toMatchObject({ status: 'closed', results: null, tooFew: true })
  })
})

describe('votes', () => {
  it('are shown in steps of three, so that one more or less cannot be read off', () => {
    const { state } = asking(['a', 'b', 'c'])
    expect(shown(withFacts(state, { a: 2, b: 3, c: 8 }))).toEqual(['c 6', 'b 3', 'a 0'])
    expect(withFacts(withFacts(state, { a: 2, b: 3 }), { a: 0, b: 5 })).toEqual(withFacts(state, { a: 2, b: 3 }))
  })

  it('sort by their steps, then by the order of approval; what is answered comes last', () => {
    const session = asking(['d', 'a', 'c', 'b'])
    session.command({ type: 'text:answered', questionId: 'ask', textId: 'c', answered: true })
    expect(shown(withFacts(session.state, { a: 4, b: 3, c: 9, d: 2 }))).toEqual(['a 3', 'b 3', 'd 0', 'c 9'])
  })

  it('change nothing in the state, and so tell phones nothing, as long as no step does', () => {
    const before = withFacts(asking(['a']).state, { a: 3 })
    expect(withFacts(before, { a: 5 })).toBe(before)
    expect(withFacts(before, { a: 6 })).not.toBe(before)
  })

  it('are for approved texts of a question that is open all the time, while the session runs', () => {
    const session = asking(['a', 'b'])
    session.command({ type: 'text:hide', questionId: 'ask', textId: 'b' })
    session.go('on-box')
    session.answer('box', [{ value: { kind: 'text', text: 'x' }, count: 1 }])
    session.command({ type: 'text:approve', questionId: 'box', textId: 'x' })
    expect(textsToVoteFor(session.state, workshop)).toMatchObject([{ id: 'a' }])
    session.command({ type: 'session:end' })
    expect(textsToVoteFor(session.state, workshop)).toEqual([])
  })
})

describe('words that are taken back', () => {
  it('are gone from what is shown, and have to be approved again when they come back', () => {
    const { state } = asking(['a', 'b'])
    const without = withFacts(withFacts(state), {}, 5, sent.slice(1))
    expect(shown(without)).toEqual(['b 0'])
    expect(shown(withFacts(without))).toEqual(['b 0'])
  })
})

describe('a session that goes on at another computer', () => {
  it('takes the question along open and in the same round, still to be read, and no votes', () => {
    const { state } = asking(['a'])
    const left = stateToHandOver(withFacts(state, { a: 6 }))
    const arrived = arrivedState(left, { workshop, code: 'CODE', joined: 9, savedAtMs: 0, nowMs: 1 })
    expect(questionState(arrived, 'ask')).toMatchObject({ status: 'open', round: 1 })
    expect(arrived.votes).toEqual({})
    expect(arrived.handedOver?.askedAnew).toEqual([])
    expect(asked(withFacts(arrived, {}, 0))?.results).not.toBeNull()
  })
})

describe('a key', () => {
  it('names a question, a round and one of three texts, or a vote for a text, and nothing else', () => {
    expect(readAnswerKey(answerKey('ask', 2, 3))).toEqual({ questionId: 'ask', round: 2, slot: 3 })
    expect(readAnswerKey('ask')).toEqual({ questionId: 'ask', round: 1, slot: 1 })
    expect(readVoteKey(voteKey('ask', 'A_b-9'))).toEqual({ questionId: 'ask', textId: 'A_b-9' })
    for (const key of ['ask.1', 'ask.4', 'ask.22', 'ask.2~2', 'ask~1', voteKey('ask', 'a')])
      expect(readAnswerKey(key), key).toBeNull()
    for (const key of ['ask', 'ask~vote~', 'ask~vote~a b', `ask~vote~${'a'.repeat(65)}`, 'ask~vote~a~vote~b'])
      expect(readVoteKey(key), key).toBeNull()
  })
})
