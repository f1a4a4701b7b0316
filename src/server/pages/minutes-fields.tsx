import type { Workshop } from '../../workshop/model/workshop.ts'
import { deskWords } from '../../language/words.ts'
import { lengths } from '../../workshop/model/length.ts'
import { minutesHints } from '../session/block-minutes.ts'

const words = deskWords.sessionForm.minutes

/** What the names of these fields begin with, before the block's id. */
export const minutesPrefix = 'minutes-'

interface MinutesFieldsProps {
  workshop: Workshop
  lengthMinutes: string
  /** By the block's id. */
  typed: Record<string, string>
  problem: string | undefined
}

/** A session's own minutes for each part; with a warning where a part gets less than its slides need. */
export function MinutesFields({ workshop, lengthMinutes, typed, problem }: MinutesFieldsProps) {
  const length = lengths.find(one => String(one) === lengthMinutes) ?? workshop.config.session.lengthMinutes
  return (
    <fieldset {...(problem && { 'aria-invalid': true, 'aria-describedby': 'minutes-problem' })}>
      <legend>{words.legend}</legend>
      <p class="hint">{words.hint(length)}</p>
      {problem && <p class="problem" id="minutes-problem">{problem}</p>}
      {minutesHints(workshop, length, typed).map(({ id, title, hint, isShort }) => (
        <p class="minutes">
          <label for={minutesPrefix + id} lang={workshop.config.contentLanguage}>{title}</label>
          <input
            id={minutesPrefix + id}
            name={minutesPrefix + id}
            value={typed[id] ?? ''}
            inputmode="numeric"
            autocomplete="off"
            aria-describedby={`minutes-${id}-hint`}
          />
          <span class={isShort ? 'problem' : 'hint'} id={`minutes-${id}-hint`}>
            {isShort ? words.short(hint) : hint}
          </span>
        </p>
      ))}
    </fieldset>
  )
}
