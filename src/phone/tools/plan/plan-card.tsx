import type { PlanStart } from '../../../workshop/model/plan.ts'
import type { OnePlan } from './plan-notes.ts'
import { useState } from 'preact/hooks'
import { toolWords } from '../../../language/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { DayField } from '../parts/day-field.tsx'
import { NoteField } from '../parts/note-field.tsx'

const words = toolWords.plan

interface PlanCardProps {
  start: PlanStart['plans'][number]
  plan: OnePlan
  isFirst: boolean
  /** Of title and example. */
  lang: string
  change: (part: Partial<OnePlan>) => void
}

/** One plan; all but the first are folded away until someone wants them, or has written in them. */
export function PlanCard({ start, plan, isFirst, lang, change }: PlanCardProps) {
  const isBegun = Object.values(plan).some(text => text !== '')
  const [opensAtFirst] = useState(isFirst || isBegun)
  return (
    <details class="card fold" open={opensAtFirst}>
      <summary>
        <h3 lang={lang}>{start.title}</h3>
        {isBegun && <Icon name="tick" />}
      </summary>
      <p class="quiet">
        {words.example}
        {' '}
        <span lang={lang}>{start.example}</span>
      </p>
      <NoteField label={words.if} help={words.ifHelp} rows={2} value={plan.if} change={text => change({ if: text })} />
      <NoteField
        label={words.then}
        help={words.thenHelp}
        rows={2}
        value={plan.then}
        change={then => change({ then })}
      />
      <NoteField label={words.who} rows={1} value={plan.who} change={who => change({ who })} />
      <div class="day-and-time">
        <DayField type="date" label={words.day} value={plan.day} change={day => change({ day })} />
        <DayField type="time" label={words.time} value={plan.time} change={time => change({ time })} />
      </div>
    </details>
  )
}
