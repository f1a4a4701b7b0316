import type { TimerView } from '../../live/protocol/view.ts'
import type { PublicSlide, PublicWorkshop } from '../../live/public-workshop.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { minutesAndSeconds, phoneWords } from '../../language/words.ts'
import { useCountdown } from './use-countdown.ts'

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

interface ChipProps {
  timer: TimerView
  context: ActivityContext
  label: string
  /** Where it leads; `null` where the timer's own slide is shown already. */
  href: string | null
}

function Chip({ timer, context, label, href }: ChipProps) {
  const { secondsLeft, done } = useCountdown(timer, context.serverNow)
  if (done)
    return null
  const words = (
    <>
      <span>{label}</span>
      <span class="digits" role="timer">
        {minutesAndSeconds(secondsLeft)}
      </span>
    </>
  )
  return href ? <a class="chip" href={href}>{words}</a> : <p class="chip">{words}</p>
}
