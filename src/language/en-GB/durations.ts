import { count } from './counts.ts'

/** 125 seconds as "2:05". */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** 67 minutes as "1:07". */
export function hoursAndMinutes(minutes: number): string {
  return minutesAndSeconds(minutes)
}

/** 125 seconds as "2 minutes 5 seconds", to be read aloud; no seconds as "no time". */
export function spokenDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return [minutes && count(minutes, 'minute'), rest && count(rest, 'second')].filter(Boolean).join(' ') || 'no time'
}

/** A length as people say it, for a wall: "1 min", "1 min 30", "45 s". */
export function shortDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0)
    return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest}`
}
