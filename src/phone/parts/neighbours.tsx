import type { PublicSlide } from '../../live/public-workshop.ts'
import type { AnswerRecords } from '../answers/record.ts'
import { phoneLaterWords } from '../../language/words.ts'
import { titleFor } from '../content/title-for.ts'
import styles from '../styles/neighbours.css?inline'
import { addStyles } from './add-styles.ts'

addStyles(styles)

const words = phoneLaterWords.neighbours

interface NeighboursProps {
  slides: PublicSlide[]
  slideId: string
  records: AnswerRecords
}

/** The ways to the slides before and after one that is read by choice. */
export function Neighbours({ slides, slideId, records }: NeighboursProps) {
  const index = slides.findIndex(slide => slide.id === slideId)
  const before = slides[index - 1]
  const after = slides[index + 1]
  return (
    <nav class="neighbours" aria-label={words.label}>
      {before && <a href={`#slide/${before.id}`} rel="prev">{words.before(titleFor(before, records))}</a>}
      {after && <a href={`#slide/${after.id}`} rel="next">{words.next(titleFor(after, records))}</a>}
    </nav>
  )
}
