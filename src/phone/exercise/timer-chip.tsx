import type { TimerView } from '../../live/protocol/view.ts'
import type { PublicSlide, PublicWorkshop } from '../../live/public-workshop.ts'
import type { Stage } from '../state/stage.ts'
import { minutesAndSeconds, phoneWords } from '../../language/words.ts'
import { useCountdown } from './use-countdown.ts'

interface TimerChipProps {
  stage: Stage
  content: PublicWorkshop
  slide: PublicSlide
}

/** A timer that runs on while another slide is shown, and leads back to its own. A question's time is said here too. */
export function TimerChip({ stage, content, slide }: TimerChipProps) {
  const timer = stage.view?.timer
  const home = content.slides.find(candidate => candidate.activity?.id === timer?.activityId)
  if (!timer || !home?.activity || (home.id === slide.id && home.activity.kind === 'exercise'))
    return null
  const isHere = home.id === slide.id
  return (
    <Chip
      timer={timer}
      stage={stage}
      label={isHere ? phoneWords.timer.question : home.title}
      href={isHere ? null : `#slide/${home.id}`}
    />
  )
}

function Chip({ timer, stage, label, href }: { timer: TimerView, stage: Stage, label: string, href: string | null }) {
  const { secondsLeft, done } = useCountdown(timer, stage.serverNow)
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
  return href
    ? (
        <a class="chip" href={href}>
          {words}
        </a>
      )
    : (
        <p class="chip">{words}</p>
      )
}
