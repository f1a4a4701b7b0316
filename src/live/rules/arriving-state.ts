import type { Workshop } from '../../workshop/model/workshop.ts'
import type { SessionState } from './state.ts'
import { z } from 'zod'
import { mostRetentionDays } from '../../workshop/model/config.ts'
import { isRealDay, isRealLocalTime } from '../../workshop/model/local-time.ts'
import { mostRounds } from '../protocol/answer-key.ts'
import { mostMessageCharacters } from '../protocol/message.ts'
import { resultsSchema } from '../protocol/results-schema.ts'
import { normaliseCode } from '../protocol/session-code.ts'
import { isForHands, isPossible } from '../questions/hands.ts'
import { findQuestion } from './lookup.ts'
import { deletionDay } from './retention.ts'

/** The last moment, ms since 1970, whose year has four digits. */
export const lastMomentMs = Date.UTC(9999, 11, 31)
const moment = z.number().min(0).max(lastMomentMs)
const line = z.string().max(500)

/** What no session of ours can be without. What the pages and papers are made from has to be what they take it for. */
const arrivingSchema = z.looseObject({
  code: z.string().refine(code => normaliseCode(code) === code),
  title: line,
  venue: line,
  startsAt: z.string().refine(isRealLocalTime).nullable(),
  deleteOn: z.string().refine(isRealDay),
  startedAtMs: moment.nullable(),
  endedAtMs: moment.nullable(),
  message: z.string().max(mostMessageCharacters).nullable(),
  people: z.number().max(5000).nullable(),
  click: z.number().int().min(0).max(99),
  questions: z.array(z.looseObject({ round: z.number().max(mostRounds) })),
  timer: z.looseObject({
    phases: z.array(z.looseObject({ startsAtMs: moment, endsAtMs: moment })),
    pausedAtMs: moment.nullable(),
  }).nullable(),
  blockLog: z.array(z.looseObject({ enteredAtMs: moment })),
  followUp: z.array(z.looseObject({ released: resultsSchema.nullable() })).nullable(),
  // A rehearsal never leaves its computer's memory.
  rehearsal: z.literal(false),
})

/**
 * Whether a session from a file can be one. Whoever has a hand-over code can write a file of their own, and one state
 * that a page cannot show would keep a facilitator from all sessions. `today`: the later of the two computers' days.
 */
export function mayArrive(state: SessionState, workshop: Workshop, today: string): boolean {
  return arrivingSchema.safeParse(state).success
    && state.deleteOn <= deletionDay(today, state.startsAt, mostRetentionDays)
    && state.handCounts.every(counted => isCountedByHand(workshop, counted))
}

function isCountedByHand(workshop: Workshop, counted: SessionState['handCounts'][number]): boolean {
  const question = findQuestion(workshop, counted.questionId)
  return question !== undefined && isForHands(question) && counted.people <= 500 && isPossible(question, counted)
}
