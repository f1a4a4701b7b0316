import type { PublicSlide, PublicWorkshop } from '../../live/public-workshop.ts'
import type { Length } from '../../workshop/model/length.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { useEffect } from 'preact/hooks'
import { phoneWords } from '../../language/words.ts'
import { isAnytime } from '../../live/questions/anytime.ts'
import { TimerChip } from '../exercise/timer-chip.tsx'
import { lazy } from '../parts/lazy.tsx'
import { SlideText } from '../parts/slide-text.tsx'
import { QuestionCard } from '../questions/question-card.tsx'

const SlideCards = lazy(() => import('../parts/slide-cards.tsx').then(chunk => chunk.SlideCards), 'soon')
const Neighbours = lazy(() => import('../parts/neighbours.tsx').then(chunk => chunk.Neighbours), 'soon')
const ExerciseCard = lazy(() => import('../exercise/exercise-card.tsx').then(chunk => chunk.ExerciseCard), 'soon')

// Fetched ahead: questions can be sent from a dead spot too, once it has come.
const RoomQuestions = lazy(() => import('../questions/room-questions.tsx').then(chunk => chunk.RoomQuestions), 'soon')

const words = phoneWords.slides

interface SlideViewProps {
  slideId: string
  content: PublicWorkshop
  lengthMinutes: Length | null
  context: ActivityContext
  /** Read by choice, not because the room is here. */
  browsing: boolean
}

/** One slide, reflowed, with what there is to do on it. */
export function SlideView({ slideId, content, lengthMinutes, context, browsing }: SlideViewProps) {
  useEffect(() => scrollTo(0, 0), [])
  const slides = content.slides.filter(slide => lengthMinutes === null || slide.lengths.includes(lengthMinutes))
  const slide = content.slides.find(candidate => candidate.id === slideId)
  if (!slide)
    return <p class="card">{words.unknown}</p>
  return (
    <article>
      <TimerChip context={context} content={content} slide={slide} />
      {slide.html && <SlideText html={slide.html} language={content.language} />}
      {slide.cards.length > 0 && <SlideCards cards={slide.cards} content={content} />}
      <ActivityPart slide={slide} content={content} context={context} />
      {slide.sources.map(source => <p key={source} class="source">{source}</p>)}
      {browsing && <Neighbours slides={slides} slideId={slideId} />}
    </article>
  )
}

interface ActivityPartProps {
  slide: PublicSlide
  content: PublicWorkshop
  context: ActivityContext
}

function ActivityPart({ slide, content, context }: ActivityPartProps) {
  const { activity } = slide
  if (!activity)
    return null
  const titled = slide.html.includes('<h')
  const level = titled ? 'h3' : 'h2'
  if (activity.kind === 'exercise')
    return <ExerciseCard exercise={activity} level={level} context={context} />
  const isTitled = titled && slide.title === activity.prompt
  const common = { isTitled, level, content, context } as const
  // Alone there is nobody to ask: the words stay on the phone, as of any other question.
  return context.view && isAnytime(activity)
    ? <RoomQuestions question={activity} {...common} />
    : <QuestionCard question={activity} {...common} />
}
