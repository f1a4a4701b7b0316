import type { PublicSlide } from '../../live/public-workshop.ts'
import type { AnswerRecords } from '../answers/record.ts'
import { phoneLaterWords } from '../../language/words.ts'

/** A slide's title as a link to it says: one that is itself the answer is not told to someone who has not tried. */
export function titleFor({ title, reveals }: PublicSlide, records: AnswerRecords): string {
  return reveals === undefined || records[reveals] ? title : phoneLaterWords.neighbours.answer
}
