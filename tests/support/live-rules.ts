import type { Command } from '../../src/live/protocol/command.ts'
import type { RefusalReason } from '../../src/live/protocol/refusal.ts'
import type { QuestionView } from '../../src/live/protocol/view.ts'
import type { AnswerRow } from '../../src/live/questions/tally.ts'
import type { CommandContext } from '../../src/live/rules/command-context.ts'
import type { SessionState } from '../../src/live/rules/state.ts'
import type { SentText, ViewContext } from '../../src/live/rules/view-context.ts'
import type { Length } from '../../src/workshop/model/length.ts'
import { answerKey } from '../../src/live/protocol/answer-key.ts'
import { leadId } from '../../src/live/protocol/presenter.ts'
import { revisionOf } from '../../src/live/protocol/revision.ts'
import { applyCommand } from '../../src/live/rules/apply-command.ts'
import { publicView, roomView } from '../../src/live/rules/public-view.ts'
import { questionToReveal } from '../../src/live/rules/reveal.ts'
import { newSession, questionState } from '../../src/live/rules/state.ts'
import { workshopFixture } from './workshop-fixture.ts'

/** A session played through by hand: commands in, answers in, the clock moved by the test. */
export function playSession(workshop = workshopFixture(), lengthMinutes: Length = 60) {
  const rows = new Map<string, AnswerRow[]>()
  let state: SessionState = newSession(
    { code: 'ABC234', title: 'A session', venue: '', lengthMinutes, startsAt: null, deleteOn: '2026-12-22' },
    workshop,
  )
  let nowMs = 1_000_000
  let uncounted = 0
  let joined = 1000
  let revision = revisionOf(1)
  let presenterId: string = leadId

  function received(): Map<string, number> {
    return new Map([...rows].map(([id, given]) => [id, given.reduce((total, row) => total + row.count, 0)]))
  }

  function texts(): SentText[] {
    return [...rows].flatMap(([questionId, given]) =>
      given.flatMap(({ value }) =>
        value.kind === 'text' ? [{ id: value.text, questionId, round: 1, text: value.text }] : []),
    )
  }

  function context(command: Command): CommandContext {
    const revealed = questionToReveal(state, command, workshop)
    const key = revealed && answerKey(revealed.id, questionState(state, revealed.id).round)
    return {
      nowMs,
      presenterId,
      workshop,
      revision,
      answersTo: questionId => rows.get(answerKey(questionId, questionState(state, questionId).round)) ?? [],
      uncounted,
      room: { joined, received: received().get(key ?? '') ?? 0 },
      texts: texts(),
    }
  }

  function viewContext(): ViewContext {
    const joinUrl = 'http://host/ABC234'
    const connected = joined
    const counts = { joined, connected, presenters: [], received: received() }
    return { revision, nowMs, workshop, joinUrl, ...counts, texts: texts(), rush: null }
  }

  return {
    workshop,
    /** Gives `null` when the command was taken, else the reason. */
    command(command: Command): RefusalReason | null {
      const outcome = applyCommand(state, command, context(command))
      if (!outcome.ok)
        return outcome.refusal.reason
      if (outcome.value !== state)
        revision += revisionOf(1)
      state = outcome.value
      return null
    },
    go(slideId: string, click = 0) {
      return this.command({ type: 'slide:go', slideId, click })
    },
    /** `key`: the question's id, with the number of a later round: `quick~2`. */
    answer(key: string, given: AnswerRow[]) {
      rows.set(key, [...(rows.get(key) ?? []), ...given])
    },
    /** So many of the answers come from phones that do not count towards the minimum group. */
    leaveOut(answers: number) {
      uncounted = answers
    },
    /** So many phones have joined; without it, many more than answer. */
    join(phones: number) {
      joined = phones
    },
    /** Whose commands come next. */
    presentedBy(id: string) {
      presenterId = id
    },
    /** Goes on from this state, as after something that no command does. */
    stand(next: SessionState) {
      state = next
    },
    after(seconds: number) {
      nowMs += seconds * 1000
    },
    get state() {
      return state
    },
    get nowMs() {
      return nowMs
    },
    get revision() {
      return revision
    },
    view: () => publicView(state, viewContext()),
    /** What the wall shows. */
    wall: () => roomView(state, viewContext()),
    /** How many have answered, as the wall shows it. */
    received: (id: string): number => roomView(state, viewContext()).received[id] ?? 0,
    question(id: string): QuestionView | undefined {
      return this.view().questions.find(question => question.id === id)
    },
  }
}

/** So many who chose this option. */
export function choices(option: string, count: number): AnswerRow[] {
  return [{ value: { kind: 'choice', option }, count }]
}
