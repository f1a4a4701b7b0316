import type { TimerView } from '../../live/protocol/view.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { minutesAndSeconds } from '../../language/words.ts'
import { addStyles } from '../parts/add-styles.ts'
import styles from '../styles/chip.css?inline'
import { useCountdown } from './use-countdown.ts'

addStyles(styles)

interface ChipProps {
  timer: TimerView
  context: ActivityContext
  label: string
  /** Where it leads; `null` where the timer's own slide is shown already. */
  href: string | null
}

/** What is left of a running timer, with a way to where it belongs; nothing when it is over. */
export function Chip({ timer, context, label, href }: ChipProps) {
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
