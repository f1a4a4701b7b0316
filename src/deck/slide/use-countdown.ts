import { computed } from 'vue'
import { deckWords, minutesAndSeconds } from '../../language/words.ts'
import { countdown } from '../../live/timer/countdown.ts'
import { useLiveSession } from '../session/use-live-session.ts'

/** How long a change of phase is shown, in ms: a room looks up from its work. */
const changeOverMs = 6_000

/** The countdown of one activity on the server's clock. `timeLeft` is null while it has no timer. */
export function useCountdown(activityId: () => string | undefined) {
  const { view, serverNowMs } = useLiveSession()

  const timer = computed(() => (view.value?.timer?.activityId === activityId() ? (view.value?.timer ?? null) : null))
  const now = computed(() => (timer.value === null ? null : countdown(timer.value, serverNowMs.value)))
  const timeLeft = computed(() => (now.value === null ? null : minutesAndSeconds(now.value.secondsLeft)))
  const phaseIndex = computed(() => now.value?.phaseIndex ?? 0)
  const isPaused = computed(() => timer.value !== null && timer.value.pausedAtMs !== null)
  const isOver = computed(() => now.value?.done ?? false)

  /** The share of the running phase that is left, from 0 to 1. */
  const share = computed(() => {
    const phase = timer.value?.phases[phaseIndex.value]
    if (!phase || now.value === null || phase.endsAtMs <= phase.startsAtMs)
      return 0
    return Math.min(1, now.value.remainingMs / (phase.endsAtMs - phase.startsAtMs))
  })

  /** What a screen reader says: it changes each minute, not each second. */
  const spoken = computed(() => {
    if (now.value === null)
      return ''
    if (isOver.value)
      return deckWords.timer.spokenOver
    return deckWords.timer.spokenLeft(Math.ceil(now.value.remainingMs / 60_000))
  })

  /** One phase has just ended, and the next begun. */
  const isChangeOver = computed(() => {
    const phase = timer.value?.phases[phaseIndex.value]
    const sinceMs = phase ? serverNowMs.value - phase.startsAtMs : Infinity
    return phaseIndex.value > 0 && !isOver.value && !isPaused.value && sinceMs >= 0 && sinceMs < changeOverMs
  })

  return { timer, timeLeft, phaseIndex, share, isPaused, isOver, isChangeOver, spoken }
}
