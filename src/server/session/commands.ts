import type { Command } from '../../live/protocol/command.ts'
import type { Outcome } from '../../live/protocol/refusal.ts'
import type { CommandContext } from '../../live/rules/command-context.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Question } from '../../workshop/model/activity.ts'
import type { Admission } from './admission.ts'
import type { Participants } from './participants.ts'
import type { ParticipationCache } from './participation.ts'
import type { SavedState } from './saved-state.ts'
import type { SessionContext } from './session-context.ts'
import type { ShownTexts } from './shown-texts.ts'
import { answerKey } from '../../live/protocol/answer-key.ts'
import { accept, refuse } from '../../live/protocol/refusal.ts'
import { keysOfPhone } from '../../live/rules/anytime-questions.ts'
import { applyCommand } from '../../live/rules/apply-command.ts'
import { withoutGoneTexts } from '../../live/rules/judge-texts.ts'
import { questionToReveal } from '../../live/rules/reveal.ts'
import { earlierKeys, hasClosedQuestion, openedKeys, questionState } from '../../live/rules/state.ts'
import { ballotId } from '../access/tokens.ts'
import { createOneAtATime } from './one-at-a-time.ts'

export interface CommandsOptions {
  context: SessionContext
  saved: SavedState
  participation: ParticipationCache
  participants: Participants
  texts: ShownTexts
  admission: Admission
  /** Called after each command that changed something. */
  onChange: () => void
  /** Called when answers or phones were deleted from the storage. */
  onDeleted: () => void
}

/** How saving went: another process on the same storage may have saved meanwhile. */
type Saving = Outcome<number> | 'saved elsewhere'

/** Runs the commands of one session one after the other, and saves what they change. */
export function createCommands(options: CommandsOptions) {
  const { context, saved, participation, participants, admission, texts: shownTexts, onChange, onDeleted } = options
  const { code, secret, workshop, now, storage, queue, tidySoon } = context
  const turns = createOneAtATime()

  async function saving(attempt: () => Promise<Saving>): Promise<Outcome<number>> {
    const first = await attempt()
    if (first !== 'saved elsewhere')
      return first
    // Another process on the same storage has saved this session meanwhile: its state is the truth.
    if (!(await saved.reload()))
      return refuse('unknown-session')
    const second = await attempt()
    return second === 'saved elsewhere' ? refuse('busy') : second
  }

  async function edit(change: (state: SessionState) => SessionState): Promise<Saving> {
    if (!(await saved.save(change(saved.state))))
      return 'saved elsewhere'
    onChange()
    return accept(saved.revision)
  }

  async function execute(command: Command, presenterId: string): Promise<Saving> {
    // What has been acknowledged must be counted, so it is stored first.
    participants.storeJoins()
    await queue.flush()
    const outcome = applyCommand(saved.state, command, { ...await commandContext(command), presenterId })
    if (!outcome.ok)
      return outcome
    const next = await withoutGone(outcome.value)
    if (command.type === 'phones:remove')
      await removePhones(command.burst)
    // Saved even when nothing else has changed: a smaller count needs a newer revision to be shown under.
    if (next !== saved.state || command.type === 'phones:remove') {
      const before = saved.state
      if (!(await saved.save(next)))
        return 'saved elsewhere'
      openedKeys(before, saved.state).forEach(admission.opened)
      if (command.type === 'question:ask-again')
        await forgetEarlier(command.questionId)
      onChange()
      if (hasClosedQuestion(before, saved.state) || command.type === 'question:ask-again')
        tidySoon()
    }
    return accept(saved.revision)
  }

  /** What the facilitator has made of a text goes with the text. */
  async function withoutGone(state: SessionState): Promise<SessionState> {
    if (state.corrections.length === 0 && state.enlarged === null)
      return state
    return withoutGoneTexts(state, (await participation.current()).texts)
  }

  async function forgetEarlier(questionId: string): Promise<void> {
    await storage.answers.forget(code, earlierKeys(saved.state, questionId))
    onDeleted()
  }

  async function removePhones(burst: string): Promise<void> {
    const gone = await participants.remove(burst)
    const keys = keysOfPhone(saved.state)
    const ballots = gone.flatMap(participantId => keys.map(key => ballotId(secret, participantId, key)))
    await storage.answers.removeBallots(code, ballots)
    admission.removed(gone, ballots)
    onDeleted()
  }

  async function commandContext(command: Command): Promise<Omit<CommandContext, 'presenterId'>> {
    const question = questionToReveal(saved.state, command, workshop())
    const key = question ? keyOf(question) : null
    const rows = key ? await storage.answers.tally(code, key) : []
    const judgesText = command.type.startsWith('text:')
    const current = judgesText || key ? await participation.current() : null
    // Of the texts that the desk sees: a refusal would tell at which moment one was changed.
    const texts = current && judgesText ? shownTexts.of(current.texts) : []
    return {
      nowMs: now(),
      workshop: workshop(),
      revision: saved.revision,
      answersTo: questionId => (questionId === question?.id ? rows : []),
      room: { joined: current?.joined ?? 0, received: current?.received.get(key ?? '') ?? 0 },
      uncounted: key ? admission.uncounted(key) : 0,
      texts,
    }
  }

  function keyOf({ id }: Question): string {
    return answerKey(id, questionState(saved.state, id).round)
  }

  return {
    /** Runs a presenter's command after all before it; gives the revision after it, or why it was refused. */
    run: (command: Command, presenterId: string): Promise<Outcome<number>> =>
      turns.run(() => saving(() => execute(command, presenterId))),
    /** Changes what is said of the session, as its page does. */
    edit: (change: (state: SessionState) => SessionState): Promise<Outcome<number>> =>
      turns.run(() => saving(() => edit(change))),
    /** Resolves when no command is running. Answers wait for it: none may come between a tally and its release. */
    settled: turns.settled,
  }
}
export type Commands = ReturnType<typeof createCommands>
