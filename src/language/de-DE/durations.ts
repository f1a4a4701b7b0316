import type * as English from '../en-GB/durations.ts'
import { count } from './counts.ts'

/** 125 seconds as "2:05". */
export const minutesAndSeconds: typeof English.minutesAndSeconds = seconds =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** 67 minutes as "1:07". */
export const hoursAndMinutes: typeof English.hoursAndMinutes = minutes => minutesAndSeconds(minutes)

/** 125 seconds as "2 Minuten 5 Sekunden", to be read aloud; no seconds as "keine Zeit". */
export const spokenDuration: typeof English.spokenDuration = (seconds) => {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  const parts = [minutes && count(minutes, 'Minute', 'Minuten'), rest && count(rest, 'Sekunde', 'Sekunden')]
  return parts.filter(Boolean).join(' ') || 'keine Zeit'
}

/** A length as people say it, for a wall: "1 min", "1 min 30", "45 s". */
export const shortDuration: typeof English.shortDuration = (seconds) => {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0)
    return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest}`
}
