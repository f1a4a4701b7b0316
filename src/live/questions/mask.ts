import type { Activity, QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'
import { isQuestion } from '../../workshop/model/activity.ts'
import * as number from './number.ts'
import * as order from './order.ts'
import * as sort from './sort.ts'

const masks: { [K in QuestionKind]: (question: QuestionOf<K>) => QuestionOf<K> } = {
  choice: asItIs,
  multi: asItIs,
  scale: asItIs,
  number: number.mask,
  order: order.mask,
  sort: sort.mask,
  text: asItIs,
}

/** A question without what would give its reveal away: for phones, for the deck's build and for ballots. */
export function maskQuestion<K extends QuestionKind>(question: QuestionOf<K>): QuestionOf<K> {
  return masks[question.kind](question)
}

/** What the room does on a slide, without what would give a reveal away. */
export function maskActivity(activity: Activity): Activity {
  return isQuestion(activity) ? maskQuestion(activity) : activity
}

/** For kinds that reveal nothing but what the room answered. */
function asItIs<Q>(question: Q): Q {
  return question
}
