import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { Length } from '../../workshop/model/length.ts'
import type { AnswerRecords } from '../answers/record.ts'
import { phoneLaterWords } from '../../language/words.ts'
import { titleFor } from '../content/title-for.ts'
import { addStyles } from '../parts/add-styles.ts'
import styles from '../styles/slide-list.css?inline'

addStyles(styles)

const words = phoneLaterWords.slideList

interface SlideListProps {
  content: PublicWorkshop
  /** Only the slides of this length; all when `null`. */
  lengthMinutes: Length | null
  liveId: string | null
  records: AnswerRecords
}

/** Every slide, by block: read any of them at any time. */
export function SlideList({ content, lengthMinutes, liveId, records }: SlideListProps) {
  const slides = content.slides.filter(slide => lengthMinutes === null || slide.lengths.includes(lengthMinutes))
  return (
    <section class="slide-list">
      <h2>{words.title}</h2>
      {content.blocks.map((block) => {
        const own = slides.filter(slide => slide.blockId === block.id)
        return (
          own.length > 0 && (
            <section key={block.id} class="block">
              <h3>{block.title}</h3>
              <ol>
                {own.map(slide => (
                  <li key={slide.id}>
                    <a href={`#slide/${slide.id}`}>
                      <span>{titleFor(slide, records)}</span>
                      {slide.id === liveId && <span class="pill">{words.now}</span>}
                    </a>
                  </li>
                ))}
              </ol>
            </section>
          )
        )
      })}
    </section>
  )
}
