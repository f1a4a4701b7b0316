import type { PublicWorkshop } from '../../../live/public-workshop.ts'
import type { PlanStart } from '../../../workshop/model/plan.ts'
import type { AnswerBook } from '../../answers/book.ts'
import { earlierChoice, storedRecords } from '../../answers/earlier-answer.ts'
import { notebook, ownStorage } from '../../notes/own-notebook.ts'
import { ownWordsShelf } from '../../notes/own-words.ts'

interface ChosenBreak {
  /** In the authors' words, or in one's own where the option has a place for them; empty where nothing was chosen. */
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
  const option = slide.activity.options.find(({ id }) => id === answer?.option)
  const own = notebook.on(ownWordsShelf).get()[slide.activity.id]?.trim()
  return { text: (option?.own ? own : option?.label) ?? '', slideId: slide.id }
}
