import type { PlanStart } from '../../../workshop/model/plan.ts'
import type { SheetPart } from '../parts/sheet-part.ts'
import type { Reminder } from './calendar-text.ts'
import type { OnePlan, PlanNotes } from './plan-notes.ts'
import { formatDay, formatTime, toolWords } from '../../../language/words.ts'
import { asText } from '../parts/sheet-part.ts'
import { noPlan } from './plan-notes.ts'

const words = toolWords.plan

/** A plan's notes with what each began with, and the break, whoever's words it is in. */
export interface WholePlan {
  start: PlanStart
  notes: PlanNotes
  rest: string
}

/** What is written, part by part; what is empty leaves. */
export function planParts({ start, notes, rest }: WholePlan): SheetPart[] {
  const parts = [
    { title: words.rest.title, lines: [rest.trim(), rest.trim() && sayDay(notes.restDay, '')] },
    ...start.plans.map(({ id, title }) => ({ title, lines: planLines(planOf(notes, id)) })),
    { title: words.checkIn.title, lines: [sayDay(notes.checkIn, '') && words.checkIn.on(formatDay(notes.checkIn))] },
  ]
  return parts
    .map(({ title, lines }) => ({ title, lines: lines.filter(line => line !== '') }))
    .filter(({ lines }) => lines.length > 0)
}

/** The same as a plain text, to copy or to send. */
export function planAsText(plan: WholePlan): string {
  return asText(planParts(plan))
}

/** What goes into a calendar: whatever has words and a day. */
export function remindersOf({ start, notes, rest }: WholePlan): Reminder[] {
  const plans = start.plans.map(({ id, title }) => {
    const plan = planOf(notes, id)
    const note = [sentence(plan), sayWho(plan)].filter(Boolean).join('\n')
    return { id, title: withoutEnd(plan.then) || title, note, day: note ? plan.day : '', time: plan.time }
  })
  const restDay = rest.trim() ? notes.restDay : ''
  const whole = planAsText({ start, notes, rest })
  return [
    { id: 'rest', title: words.rest.reminder(rest.trim()), note: '', day: restDay, time: '' },
    ...plans,
    { id: 'check-in', title: words.checkIn.reminder, note: whole, day: notes.checkIn, time: '' },
  ].filter(({ day }) => isDay(day))
}

/** The plan that began with this, or an empty one. */
export function planOf({ plans }: PlanNotes, id: string): OnePlan {
  return Object.hasOwn(plans, id) ? plans[id]! : noPlan
}

function planLines(plan: OnePlan): string[] {
  const said = sentence(plan)
  if (said === '' && plan.who.trim() === '')
    return []
  const day = sayDay(plan.day, plan.time)
  return [said, day && words.by(day), sayWho(plan)]
}

function sayWho({ who }: OnePlan): string {
  return who.trim() && words.with(who.trim())
}

function sentence(plan: OnePlan): string {
  const moment = withoutEnd(plan.if)
  const action = withoutEnd(plan.then)
  return moment === '' && action === '' ? '' : words.sentence(moment || '…', action || '…')
}

/** Part of a sentence, without the full stop or comma of one that was whole. */
function withoutEnd(text: string): string {
  return text.trim().replace(/[\s.,]+$/, '')
}

function sayDay(day: string, time: string): string {
  return isDay(day) ? [formatDay(day), ...(time ? [formatTime(time)] : [])].join(', ') : ''
}

/** While a year is typed, it is one of long ago. */
function isDay(day: string): boolean {
  return day >= '2000'
}
