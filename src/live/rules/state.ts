import type { Length } from '../../workshop/model/length.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { BlockMinutes } from '../../workshop/schedule/planned-minutes.ts'
import type { Results } from '../protocol/view.ts'
import { z } from 'zod'
import { lengthSchema } from '../../workshop/model/length.ts'
import { answerKey, slotKeys } from '../protocol/answer-key.ts'
import { leadId } from '../protocol/presenter.ts'

const resultsSchema = z.custom<Results>(value => typeof value === 'object' && value !== null && 'kind' in value)

const questionStateSchema = z.object({
  id: z.string(),
  status: z.enum(['waiting', 'open', 'closed', 'revealed']),
  /** 1, and one more each time it was asked again. */
  round: z.number().int().positive(),
  /** The results as they were at the reveal. They never change: a difference would tell what a late answer was. */
  released: resultsSchema.nullable(),
})
export type QuestionState = z.infer<typeof questionStateSchema>

const timerSchema = z.object({
  activityId: z.string(),
  phases: z.array(z.object({ id: z.string(), startsAtMs: z.number(), endsAtMs: z.number() })).min(1),
  pausedAtMs: z.number().nullable(),
})

const handedOverSchema = z.object({
  /** The hand-over code, which stays what it was: it is printed on the run sheet. */
  code: z.string(),
  /** The most phones that had joined at any of the computers before this one. Here they are new phones. */
  joined: z.number().int().nonnegative(),
  /** The rounds, by key, that had to begin anew: what was answered before them stayed behind. */
  askedAnew: z.array(z.string()),
})

/** Grows when an older state no longer fits the schema; upgrade-state.ts then needs a step from the shape before. */
export const stateShape = 4

/** Everything about one run of the workshop but the answers themselves: plain JSON, saved after each command. */
export const sessionStateSchema = z.object({
  shape: z.literal(stateShape),
  code: z.string(),
  title: z.string(),
  venue: z.string(),
  lengthMinutes: lengthSchema,
  startsAt: z.string().nullable(),
  /** The minutes of each block, by id, where they are not the workshop's own. */
  blockMinutes: z.record(z.string(), z.number().int().nonnegative()).nullable().default(null),
  deleteOn: z.string(),
  status: z.enum(['waiting', 'running', 'ended']),
  startedAtMs: z.number().nullable(),
  blank: z.boolean(),
  /** What every phone shows from the facilitator. */
  message: z.string().nullable().default(null),
  /** Whether phones that have not joined yet are kept out. */
  joiningLocked: z.boolean(),
  /** How many people are in the room, as the facilitator counted; `null` until then. */
  people: z.number().int().nonnegative().nullable(),
  slideId: z.string(),
  click: z.number(),
  /** The deck that made the last move, and the revision it was made on. */
  lastMove: z.object({ by: z.string(), revision: z.number() }).nullable().default(null),
  /** Who may present this session beside whoever has the key, by a link of their own. */
  coFacilitators: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
  /** The slides that are stepped over, because the session runs late. */
  skipped: z.array(z.string()).default([]),
  /** The presenter who moves the slides. */
  clicker: z.string().default(leadId),
  questions: z.array(questionStateSchema),
  timer: timerSchema.nullable(),
  /** The revision that the last change of the timer was made on; a command written before it is a repeat. */
  timerChangedAt: z.number(),
  /** Exercises whose timer has been started; coming back to their slide does not start it again. */
  startedExercises: z.array(z.string()),
  /** Texts that the facilitator has looked at; every other text is held. */
  texts: z.array(z.object({ questionId: z.string(), id: z.string(), status: z.enum(['approved', 'hidden']) })),
  /** Texts as the facilitator spells them, by the id of the text. */
  corrections: z.array(z.object({ id: z.string(), text: z.string() })).default([]),
  /** The texts that were answered, by id. */
  answeredTexts: z.array(z.string()).default([]),
  /** The text that the wall shows alone, by id. */
  enlarged: z.string().nullable().default(null),
  /** How many would ask the same, in steps, by the id of a text; without those of whom there are fewer than a step. */
  votes: z.record(z.string(), z.number()).default({}),
  /** What was counted by hand, in the question's round. */
  handCounts: z.array(z.object({
    questionId: z.string(),
    people: z.number(),
    hands: z.record(z.string(), z.number()),
  })).default([]),
  blockLog: z.array(z.object({ blockId: z.string(), enteredAtMs: z.number() })),
  /** What came of the questions weeks later, by question, once they were counted; `null` until then. */
  followUp: z.array(z.object({ id: z.string(), released: resultsSchema.nullable() })).nullable().default(null),
  /** When it was ended, ms since 1970 on the server's clock. */
  endedAtMs: z.number().nullable().default(null),
  /** When a facilitator deleted it, ms since 1970: for a while it can be brought back, and is served to nobody. */
  deletedAtMs: z.number().nullable().default(null),
  /** What came with it when it went on from a hand-over file of another computer; `null` where it never moved. */
  handedOver: handedOverSchema.nullable().default(null),
  /** Whether it is only rehearsed: its phones are simulated. */
  rehearsal: z.boolean().default(false),
})
export type SessionState = z.infer<typeof sessionStateSchema>

/** What a facilitator says about a new session. */
export interface SessionDetails {
  code: string
  title: string
  venue: string
  lengthMinutes: Length
  startsAt: string | null
  blockMinutes?: BlockMinutes | null
  deleteOn: string
}

/** The state of a new session: on the first slide, no question open. */
export function newSession(details: SessionDetails, workshop: Workshop): SessionState {
  return {
    ...details,
    blockMinutes: details.blockMinutes ?? null,
    shape: stateShape,
    status: 'waiting',
    startedAtMs: null,
    blank: false,
    message: null,
    joiningLocked: false,
    people: null,
    slideId: workshop.slides[0]?.id ?? '',
    click: 0,
    lastMove: null,
    coFacilitators: [],
    skipped: [],
    clicker: leadId,
    questions: [],
    timer: null,
    timerChangedAt: 0,
    startedExercises: [],
    texts: [],
    corrections: [],
    answeredTexts: [],
    enlarged: null,
    votes: {},
    handCounts: [],
    blockLog: [],
    followUp: null,
    endedAtMs: null,
    deletedAtMs: null,
    handedOver: null,
    rehearsal: false,
  }
}

/** Whether the session stands at this slide and click because a deck has brought it there. */
export function hasArrivedAt(state: SessionState, { slideId, click }: { slideId: string, click: number }): boolean {
  return state.slideId === slideId && state.click === click && state.blockLog.length > 0
}

/** How a question of this session stands; one that was never opened is waiting. */
export function questionState(state: SessionState, questionId: string): QuestionState {
  return (
    state.questions.find(question => question.id === questionId) ?? {
      id: questionId,
      status: 'waiting',
      round: 1,
      released: null,
    }
  )
}

/** Under what the rounds of a question were answered that are over. */
export function earlierKeys(state: SessionState, questionId: string): string[] {
  const { round } = questionState(state, questionId)
  return Array.from({ length: round - 1 }, (_, index) => slotKeys(questionId, index + 1)).flat()
}

/** The keys of the questions that were not open before and are now. */
export function openedKeys(before: SessionState, after: SessionState): string[] {
  const isOpen = (state: SessionState, { id, round }: QuestionState) => {
    const { status, round: its } = questionState(state, id)
    return status === 'open' && its === round
  }
  return after.questions
    .filter(question => isOpen(after, question) && !isOpen(before, question))
    .map(({ id, round }) => answerKey(id, round))
}

/** Whether a question that was open before is not any more. */
export function hasClosedQuestion(before: SessionState, after: SessionState): boolean {
  return before.questions.some(({ id, status }) => status === 'open' && questionState(after, id).status !== 'open')
}

/** The same session with one question changed. */
export function withQuestion(state: SessionState, changed: QuestionState): SessionState {
  const others = state.questions.filter(question => question.id !== changed.id)
  return { ...state, questions: [...others, changed] }
}
