import type { QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'
import type { Draft, DraftOf } from '../answers/draft.ts'

/** What every kind of question needs to be answered. */
export interface FieldProps<K extends QuestionKind> {
  question: QuestionOf<K>
  draft: DraftOf<K>
  change: (next: Draft) => void
}
