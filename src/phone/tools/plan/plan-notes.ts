import type { Shelf } from '../../notes/shelf.ts'
import { isRealDay, isRealLocalTime } from '../../../workshop/model/local-time.ts'
import { entriesOf, fieldOf, textIn } from '../../notes/read.ts'

/** One plan: a moment, what to do then, and with whom. */
export interface OnePlan {
  if: string
  then: string
  who: string
  /** By when: `2027-03-07`, and perhaps `18:00`; empty where nothing is chosen. */
  day: string
  time: string
}

export interface PlanNotes {
  /** The break in one's own words; `null` while nobody has written any: then it is what was chosen on the slides. */
  rest: string | null
  restDay: string
  /** By the id of what each began with. */
  plans: Readonly<Record<string, OnePlan>>
  checkIn: string
  /** Tells this plan's reminders from everyone else's, so that a calendar which has them already takes changes. */
  uid: string
}

export const noPlan: OnePlan = { if: '', then: '', who: '', day: '', time: '' }

export const planShelf: Shelf<PlanNotes> = {
  name: 'plan',
  empty: { rest: null, restDay: '', plans: {}, checkIn: '', uid: '' },
  read: value => ({
    rest: typeof fieldOf(value, 'rest') === 'string' ? textIn(value, 'rest') : null,
    restDay: dayIn(value, 'restDay'),
    plans: entriesOf(value, 'plans', readPlan),
    checkIn: dayIn(value, 'checkIn'),
    uid: /^[a-z0-9]{1,40}$/.test(textIn(value, 'uid')) ? textIn(value, 'uid') : '',
  }),
}

function readPlan(value: unknown): OnePlan | null {
  if (typeof value !== 'object' || value === null)
    return null
  const time = textIn(value, 'time')
  return {
    if: textIn(value, 'if'),
    then: textIn(value, 'then'),
    who: textIn(value, 'who'),
    day: dayIn(value, 'day'),
    time: isRealLocalTime(`2027-03-07T${time}`) ? time : '',
  }
}

function dayIn(value: unknown, key: string): string {
  const day = textIn(value, key)
  return isRealDay(day) ? day : ''
}
