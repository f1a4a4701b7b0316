import type { Answer } from '../../live/protocol/answer.ts'
import type { Command } from '../../live/protocol/command.ts'
import type { Outcome } from '../../live/protocol/refusal.ts'
import type { FacilitatorView, PublicView, Results } from '../../live/protocol/view.ts'
import type { AnswerRow } from '../../live/questions/tally.ts'
import type { Room, StoredText } from '../../live/rules/public-view.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { DepositQueue } from '../storage/deposit-queue.ts'
import type { AnswerStore } from '../storage/sqlite/answer-store.ts'
import type { SessionStore, StoredSession } from '../storage/sqlite/session-store.ts'
import { accept, refuse } from '../../live/protocol/refusal.ts'
import { checkAnswer } from '../../live/questions/check-answer.ts'
import { tallyAnswers } from '../../live/questions/tally.ts'
import { applyCommand } from '../../live/rules/apply-command.ts'
import { allQuestions, findQuestion, findSlide } from '../../live/rules/lookup.ts'
import { facilitatorView, publicView } from '../../live/rules/public-view.ts'
import { questionState } from '../../live/rules/state.ts'
import { ballotId, participantMark, textId } from '../access/tokens.ts'
import { createStreams } from './streams.ts'

export interface LiveSessionOptions {
  stored: StoredSession
  workshop: () => Workshop
  now: () => number
  joinUrl: (code: string) => string
  sessions: SessionStore
  answers: AnswerStore
  queue: DepositQueue
  onError: (error: unknown) => void
}

type Counts = Pick<Room, 'joined' | 'received' | 'texts'>

/** One running session: its state in memory, as saved; its streams; and the order in which things happen to it. */
export function createLiveSession({
  stored,
  workshop,
  now,
  joinUrl,
  sessions,
  answers,
  queue,
  onError,
}: LiveSessionOptions) {
  const { secret } = stored
  const { code } = stored.state
  let { state, stateVersion, revision } = stored
  let counts: Promise<Counts> | null = null
  let commands: Promise<unknown> = Promise.resolve()
  const known = new Set<string>()
  const streams = createStreams({ frame, onError })

  async function loadCounts(): Promise<Counts> {
    const received = await answers.received(code)
    return { received, joined: await answers.joined(code), texts: await loadTexts(received) }
  }

  async function loadTexts(received: ReadonlyMap<string, number>): Promise<StoredText[]> {
    const textQuestions = allQuestions(workshop()).filter(
      question => question.kind === 'text' && received.has(question.id),
    )
    const rows = await answers.texts(
      code,
      textQuestions.map(question => question.id),
    )
    return rows.map(({ questionId, ballot, text }) => ({ id: textId(secret, ballot, text), questionId, text }))
  }

  async function room(): Promise<Room> {
    counts ??= loadCounts()
    const loading = counts
    try {
      return { ...(await loading), revision, nowMs: now(), joinUrl: joinUrl(code) }
    }
    catch (error) {
      counts = null
      throw error
    }
  }

  /** The room first: while it is loaded a command may change the state, and state and revision must belong together. */
  async function view(): Promise<PublicView> {
    const loaded = await room()
    return publicView(state, loaded, workshop())
  }

  async function deskView(): Promise<FacilitatorView> {
    const loaded = await room()
    return facilitatorView(state, loaded, workshop())
  }

  async function frame(desk: boolean): Promise<Buffer> {
    return Buffer.from(`event: view\ndata: ${JSON.stringify(desk ? await deskView() : await view())}\n\n`)
  }

  /** Commands run one after the other; answers wait for them, so none slips in between the tally and the freeze. */
  function command(wanted: Command): Promise<Outcome<number>> {
    const run = commands.then(() => runCommand(wanted))
    commands = run.catch(() => {})
    return run
  }

  async function runCommand(wanted: Command, mayReload = true): Promise<Outcome<number>> {
    await queue.flush()
    const tallied = await tallyFor(wanted)
    const texts = wanted.type === 'text:approve' || wanted.type === 'text:hide' ? (await room()).texts : []
    const outcome = applyCommand(state, wanted, {
      nowMs: now(),
      workshop: workshop(),
      revision,
      resultsOf: questionId => (tallied?.questionId === questionId ? tallied.results : null),
      hasText: (questionId, id) => texts.some(text => text.questionId === questionId && text.id === id),
    })
    if (!outcome.ok)
      return outcome
    if (outcome.value === state)
      return accept(revision)
    const saved = await sessions.save(outcome.value, stateVersion)
    if (saved === null)
      return mayReload ? reloadAndRun(wanted) : refuse('busy')
    state = outcome.value
    stateVersion += 1
    revision = Math.max(revision, saved)
    streams.changed(true)
    return accept(revision)
  }

  /** Somebody else saved this session meanwhile, another process on the same folder: its state is the truth. */
  async function reloadAndRun(wanted: Command): Promise<Outcome<number>> {
    const fresh = await sessions.find(code)
    if (!fresh)
      return refuse('unknown-session')
    state = fresh.state
    stateVersion = fresh.stateVersion
    revision = Math.max(revision, fresh.revision)
    return runCommand(wanted, false)
  }

  /** The tally that a command may freeze, counted when everything acknowledged is on disk. */
  async function tallyFor(wanted: Command): Promise<{ questionId: string, results: Results } | null> {
    const questionId
      = wanted.type === 'results:reveal'
        ? wanted.questionId
        : wanted.type === 'slide:go' && wanted.click > 0
          ? findSlide(workshop(), wanted.slideId)?.activity?.id
          : undefined
    const question = questionId === undefined ? undefined : findQuestion(workshop(), questionId)
    if (!question || questionState(state, question.id).status === 'revealed')
      return null
    const rows: AnswerRow[] = await answers.tally(code, question.id)
    const figure = question.kind === 'number' ? question.answer : undefined
    const source = workshop().facts.find(fact => fact.id === figure?.fact)?.source
    const results = tallyAnswers(question, rows, figure && source ? { value: figure.value, source } : null)
    return { questionId: question.id, results }
  }

  async function commandsSettled() {
    for (let seen: unknown = null; seen !== commands;) {
      seen = commands
      await commands
    }
  }

  async function answer(participantId: string, questionId: string, given: Answer): Promise<Outcome<null>> {
    const question = findQuestion(workshop(), questionId)
    if (!question)
      return refuse('unknown-question')
    const checked = checkAnswer(question, given)
    if (!checked.ok)
      return checked
    const ballot = ballotId(secret, participantId, questionId)
    await commandsSettled()
    if (questionState(state, questionId).status !== 'open') {
      return (await alreadyHeld(ballot, checked.value))
        ? accept(null)
        : refuse(state.status === 'ended' ? 'session-ended' : 'question-closed')
    }
    await queue.put({ kind: 'answer', sessionCode: code, questionId, ballot, value: checked.value })
    return accept(null)
  }

  /** A phone that missed the acknowledgement asks again after the close: its answer was received. */
  async function alreadyHeld(ballot: string, value: Answer): Promise<boolean> {
    const [held] = await answers.byBallots(code, [ballot])
    return held !== undefined && JSON.stringify(held.value) === JSON.stringify(value)
  }

  async function answersOf(participantId: string): Promise<Record<string, Answer>> {
    const ballots = allQuestions(workshop())
      .filter(question => !question.private)
      .map(question => ballotId(secret, participantId, question.id))
    const own = await answers.byBallots(code, ballots)
    return Object.fromEntries(own.map(({ questionId, value }) => [questionId, value]))
  }

  /** Counts a phone as joined, once; that it did is written with the next batch, and nobody waits for it. */
  function join(participantId: string): void {
    const participant = participantMark(secret, participantId)
    if (known.has(participant))
      return
    known.add(participant)
    queue.put({ kind: 'join', sessionCode: code, participant }).catch(() => known.delete(participant))
  }

  return {
    code,
    view,
    deskView,
    command,
    answer,
    answersOf,
    streams,
    join,
    /** Called when a batch with something of this session is on disk. */
    deposited(newRevision: number) {
      counts = null
      revision = Math.max(revision, newRevision)
      streams.changed()
    },
    get revision() {
      return revision
    },
    get state() {
      return state
    },
  }
}
export type LiveSession = ReturnType<typeof createLiveSession>
