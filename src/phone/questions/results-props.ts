import type { AnswerOf } from '../../live/protocol/answer.ts'
import type { ResultsOf } from '../../live/protocol/view.ts'
import type { QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'

/** What every kind of question needs to show what the room answered. */
export interface ResultsProps<K extends QuestionKind> {
  question: QuestionOf<K>
  results: ResultsOf<K>
  /** What this phone sent. */
  own: AnswerOf<K> | undefined
  /** Of the headings over several charts. */
  level: 'h3' | 'h4'
}
