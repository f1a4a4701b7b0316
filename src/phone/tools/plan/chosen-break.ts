import type { PublicWorkshop } from '../../../live/public-workshop.ts'
import type { PlanStart } from '../../../workshop/model/plan.ts'
import type { AnswerBook } from '../../answers/book.ts'
import { earlierChoice, storedRecords } from '../../answers/earlier-answer.ts'
import { ownStorage } from '../../notes/own-notebook.ts'

interface ChosenBreak {
  /** In the authors' words; empty where nothing was chosen, or an idea of one's own. */
  text: string
  /** The slide with all the ideas. */
  slideId: string | null
}

/** The break that was chosen on the slides: in this session, in another one, or alone. */
export function chosenBreak(start: PlanStart, { slides }: PublicWorkshop, book: AnswerBook): ChosenBreak {
  const slide = slides.find(({ activity }) => activity?.id === start.breakQuestion)
  if (slide?.activity?.kind !== 'choice')
    return { text: '', slideId: null }
  const answer = earlierChoice(slide.activity, [book.records.get(), ...storedRecords(ownStorage())])
  const option = slide.activity.options.find(({ id }) => id === answer?.option && id !== start.ownIdea)
  return { text: option?.label ?? '', slideId: slide.id }
}
