import type { Command } from '../../../src/live/protocol/command.ts'
import type { SessionState } from '../../../src/live/rules/state.ts'
import { expect, it } from 'vitest'
import { applyCommand } from '../../../src/live/rules/apply-command.ts'
import { questionToReveal } from '../../../src/live/rules/reveal.ts'
import { questionState } from '../../../src/live/rules/state.ts'
import { playSession } from '../../support/live-rules.ts'

/** Sessions in every situation that matters to a reveal. */
const situations: Record<string, Command[]> = {
  'nobody has moved': [],
  'a question is open': [{ type: 'slide:go', slideId: 'on-quick', click: 0 }],
  'its results are shown': [{ type: 'slide:go', slideId: 'on-quick', click: 1 }],
  'it was opened again after its results': [
    { type: 'slide:go', slideId: 'on-quick', click: 1 },
    { type: 'question:ask-again', questionId: 'quick', round: 1 },
  ],
  'another slide is shown': [
    { type: 'slide:go', slideId: 'on-quick', click: 0 },
    { type: 'slide:go', slideId: 'hello', click: 0 },
  ],
  'it has ended': [{ type: 'slide:go', slideId: 'on-quick', click: 0 }, { type: 'session:end' }],
}

const commands: Command[] = [
  ...['on-quick', 'on-menu', 'on-review', 'hello', 'nowhere'].flatMap(slideId =>
    [0, 1, 2].map((click): Command => ({ type: 'slide:go', slideId, click }))),
  ...['quick', 'before', 'review', 'nothing'].map((questionId): Command => ({ type: 'results:reveal', questionId })),
  { type: 'question:close', questionId: 'quick' },
  { type: 'screen:blank' },
  { type: 'session:end' },
]

function revealed(state: SessionState): string[] {
  return state.questions.filter(question => question.status === 'revealed').map(question => question.id)
}

it.each(Object.entries(situations))('names exactly the question that a command releases when %s', (_name, before) => {
  const session = playSession()
  before.forEach(command => session.command(command))
  const { state, workshop } = session
  for (const command of commands) {
    const named = questionToReveal(state, command, workshop)?.id ?? null
    const outcome = applyCommand(state, command, {
      nowMs: session.nowMs,
      presenterId: 'lead',
      workshop,
      revision: 1,
      answersTo: () => [],
      room: { joined: 0, received: 0 },
      uncounted: 0,
      texts: [],
    })
    const released = outcome.ok ? revealed(outcome.value).filter(id => !revealed(state).includes(id)) : []
    expect(named === null ? [] : [named], JSON.stringify(command)).toEqual(released)
  }
})

it('names a question again after it was opened once more', () => {
  const session = playSession()
  session.go('on-quick', 1)
  session.command({ type: 'question:ask-again', questionId: 'quick', round: 1 })
  expect(questionState(session.state, 'quick').status).toBe('open')
  const command: Command = { type: 'results:reveal', questionId: 'quick' }
  expect(questionToReveal(session.state, command, session.workshop)?.id).toBe('quick')
})
