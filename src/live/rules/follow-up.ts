import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Results } from '../protocol/view.ts'
import type { AnswerRow } from '../questions/tally.ts'
import type { SessionState } from './state.ts'
import { followUpWords } from '../../language/words.ts'
import { daysBetween, localDayAt } from '../../workshop/model/local-time.ts'
import { isReachedFromHome } from '../protocol/reach.ts'
import { tallyAnswers } from '../questions/tally.ts'
import { dayAfter } from './retention.ts'
import { withoutSmallCells } from './small-cells.ts'

/** In days after the session: around four weeks, and later than a phone of the room keeps its cookie. */
const opensAfter = 21
const meantAfter = 28
const countedAfter = 35
/** So many days before everything is deleted the results are in the report. */
const daysToRead = 7

/** A question of the follow-up. */
export type FollowUpQuestion = QuestionOf<'choice'>

/** When students can answer after a session: from the first day to the last; from `countedOn` there are results. */
export interface FollowUpDays {
  opensOn: string
  lastDay: string
  countedOn: string
}

/** Whether the questions are not open yet, are open, are over, or are not asked after this session. */
export type FollowUpPhase = 'early' | 'open' | 'over' | 'none'

/** The same three after every session. Small counts are hidden as those of a sensitive question. */
export function followUpQuestions(): FollowUpQuestion[] {
  const options = Object.entries(followUpWords.options).map(([id, label]) => ({ id, label }))
  return Object.entries(followUpWords.questions).map(([id, prompt]): FollowUpQuestion =>
    ({ id, prompt, kind: 'choice', options, private: false, sensitive: true }))
}

/** Under what its answers are stored; no question of a workshop can have such a key. */
export function followUpKey(questionId: string): string {
  return `follow-up:${questionId}`
}

/**
 * The days of a session's follow-up; `null` where its day is not known, or where it would be deleted before people had
 * been asked after four weeks and someone had time to read the results.
 */
export function followUpDays(
  { startsAt, startedAtMs, deleteOn }: Pick<SessionState, 'startsAt' | 'startedAtMs' | 'deleteOn'>,
  { config }: Workshop,
): FollowUpDays | null {
  const begun = startedAtMs === null ? null : localDayAt(startedAtMs, config.session.timeZone)
  const heldOn = startsAt?.slice(0, 10) ?? begun
  if (heldOn === null)
    return null
  const after = Math.min(countedAfter, daysBetween(heldOn, deleteOn) - daysToRead)
  if (after <= meantAfter)
    return null
  const on = (days: number) => dayAfter(heldOn, days)
  return { opensOn: on(opensAfter), lastDay: on(after - 1), countedOn: on(after) }
}

/**
 * The days on which to invite people; `null` also where the `address` of the server leads nowhere from home, as that of
 * a laptop in the room: nobody could open it weeks later.
 */
export function followUpInvitation(state: SessionState, workshop: Workshop, address: string): FollowUpDays | null {
  return isReachedFromHome(address) ? followUpDays(state, workshop) : null
}

/** Where a session's follow-up stands at `nowMs` since 1970. What has been counted is over, whatever a clock says. */
export function followUpPhase(state: SessionState, workshop: Workshop, nowMs: number): FollowUpPhase {
  const days = followUpDays(state, workshop)
  if (days === null)
    return 'none'
  const today = localDayAt(nowMs, workshop.config.session.timeZone)
  if (state.followUp !== null || today >= days.countedOn)
    return 'over'
  return state.status === 'waiting' || today < days.opensOn ? 'early' : 'open'
}

/** The results of one question as they are shown from then on; `null` where they would tell too much of one person. */
export function followUpResults(question: FollowUpQuestion, rows: AnswerRow[], minimumGroup: number): Results | null {
  const results = tallyAnswers(question, rows, [])
  const received = rows.reduce((total, { count }) => total + count, 0)
  // Nobody knows how many could answer: the page is open to whoever has its address.
  const room = { joined: Infinity, received, minimumGroup }
  return results.answered < minimumGroup ? null : withoutSmallCells(question, results, room)
}
