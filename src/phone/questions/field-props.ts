import type { Question } from '../../workshop/model/activity.ts'
import type { Draft } from '../answers/draft.ts'

/** What every kind of question needs to be answered. */
export interface FieldProps<Q = Question, D = Draft> {
  question: Q
  draft: D
  change: (next: Draft) => void
}
