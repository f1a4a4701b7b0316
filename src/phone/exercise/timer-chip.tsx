import type { PublicSlide, PublicWorkshop } from '../../live/public-workshop.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { phoneWords } from '../../language/words.ts'
import { lazy } from '../parts/lazy.tsx'

const Chip = lazy(() => import('./chip.tsx').then(chunk => chunk.Chip), 'soon')

interface TimerChipProps {
  context: ActivityContext
  content: PublicWorkshop
  slide: PublicSlide
}

/** A timer that runs on while another slide is shown, and leads back to its own. A question's time is said here too. */
export function TimerChip({ context, content, slide }: TimerChipProps) {
  const timer = context.view?.timer
  const home = content.slides.find(candidate => candidate.activity?.id === timer?.activityId)
  if (!timer || !home?.activity || (home.id === slide.id && home.activity.kind === 'exercise'))
    return null
  // Once the room has gone on to another part, it is done with this one, whether or not its time is up.
  const room = content.slides.find(({ id }) => id === context.view?.slideId)
  if (room && room.blockId !== home.blockId)
    return null
  const isHere = home.id === slide.id
  return (
    <Chip
      timer={timer}
      context={context}
      label={isHere ? phoneWords.timer.question : home.title}
      href={isHere ? null : `#slide/${home.id}`}
    />
  )
}
