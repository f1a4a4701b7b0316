import type { PublicSlide } from '../../live/public-workshop.ts'
import { phoneLaterWords } from '../../language/words.ts'
import styles from '../styles/neighbours.css?inline'
import { addStyles } from './add-styles.ts'

addStyles(styles)

const words = phoneLaterWords.neighbours

/** The ways to the slides before and after one that is read by choice. */
export function Neighbours({ slides, slideId }: { slides: PublicSlide[], slideId: string }) {
  const index = slides.findIndex(slide => slide.id === slideId)
  const before = slides[index - 1]
  const after = slides[index + 1]
  return (
    <nav class="neighbours" aria-label={words.label}>
      {before && <a href={`#slide/${before.id}`} rel="prev">{words.before(before.title)}</a>}
      {after && <a href={`#slide/${after.id}`} rel="next">{words.next(after.title)}</a>}
    </nav>
  )
}
