import type { PublicSlide, PublicWorkshop } from '../../live/public-workshop.ts'
import type { Length } from '../../workshop/model/length.ts'
import type { Stage } from '../state/stage.ts'
import { useEffect } from 'preact/hooks'
import { phoneWords } from '../../language/words.ts'
import { TimerChip } from '../exercise/timer-chip.tsx'
import { lazy } from '../parts/lazy.tsx'
import { SlideCards } from '../parts/slide-cards.tsx'
import { SlideText } from '../parts/slide-text.tsx'
import { QuestionCard } from '../questions/question-card.tsx'

const ExerciseCard = lazy(() => import('../exercise/exercise-card.tsx').then(chunk => chunk.ExerciseCard), 'soon')

const words = phoneWords.slides

interface SlideViewProps {
  slideId: string
  content: PublicWorkshop
  lengthMinutes: Length | null
  stage: Stage
  /** Read by choice, not because the room is here. */
  browsing: boolean
}

/** One slide, reflowed, with what there is to do on it. */
export function SlideView({ slideId, content, lengthMinutes, stage, browsing }: SlideViewProps) {
  useEffect(() => scrollTo(0, 0), [])
  const slides = content.slides.filter(slide => lengthMinutes === null || slide.lengths.includes(lengthMinutes))
  const slide = content.slides.find(candidate => candidate.id === slideId)
  if (!slide)
    return <p class="card">{words.unknown}</p>
  return (
    <article>
      <TimerChip stage={stage} content={content} slide={slide} />
      {slide.html && <SlideText html={slide.html} />}
      <SlideCards cards={slide.cards} content={content} />
      <ActivityPart slide={slide} content={content} stage={stage} />
      {browsing && <Neighbours slides={slides} slideId={slideId} />}
    </article>
  )
}

function ActivityPart({ slide, content, stage }: { slide: PublicSlide, content: PublicWorkshop, stage: Stage }) {
  const { activity } = slide
  if (!activity)
    return null
  const titled = slide.html.includes('<h')
  return activity.kind === 'exercise'
    ? (
        <ExerciseCard exercise={activity} level={titled ? 'h3' : 'h2'} stage={stage} />
      )
    : (
        <QuestionCard
          question={activity}
          isTitled={titled && slide.title === activity.prompt}
          level={titled ? 'h3' : 'h2'}
          content={content}
          stage={stage}
        />
      )
}

function Neighbours({ slides, slideId }: { slides: PublicSlide[], slideId: string }) {
  const place = slides.findIndex(slide => slide.id === slideId)
  const before = slides[place - 1]
  const after = slides[place + 1]
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {before && <a href={`#slide/${before.id}`} rel="prev">{words.before(before.title)}</a>}
      {after && <a href={`#slide/${after.id}`} rel="next">{words.next(after.title)}</a>}
    </nav>
  )
}
