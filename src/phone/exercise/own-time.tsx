import type { Pace } from './sheet.ts'
import type { OpenSheet } from './use-sheet.ts'
import { useId } from 'preact/hooks'
import { exerciseWords } from '../../language/words.ts'

const words = exerciseWords.time

const shares = [25, 50]
const mostMinutes = 60

/** Chooses more time than the room has: by a share, or by minutes of one's own for each step. Nobody is told. */
export function OwnTime({ sheet: { pace }, write }: OpenSheet) {
  const name = useId()
  const ownMinutes = pace.minutes > 0
  // The clock is made anew from where the room is.
  const choose = (pace: Pace) => write({ pace, clock: null })
  const choices = [
    { label: words.room, pace: { percent: 0, minutes: 0 } },
    ...shares.map(percent => ({ label: words.percent(percent), pace: { percent, minutes: 0 } })),
  ]
  return (
    <details class="own-time">
      <summary>{words.title}</summary>
      <fieldset class="sheet-part">
        <legend class="unseen">{words.title}</legend>
        <p class="quiet">{words.more}</p>
        <div class="options">
          {choices.map(choice => (
            <label key={choice.label} class="option">
              <input
                type="radio"
                name={name}
                checked={!ownMinutes && pace.percent === choice.pace.percent}
                onChange={() => choose(choice.pace)}
              />
              {choice.label}
            </label>
          ))}
          <label class="option">
            <input
              type="radio"
              name={name}
              checked={ownMinutes}
              onChange={() => choose({ percent: 0, minutes: 1 })}
            />
            {words.own}
          </label>
        </div>
        {ownMinutes && (
          <label class="own-minutes">
            {words.minutes}
            <input
              type="number"
              inputMode="numeric"
              min={1}
              max={mostMinutes}
              value={pace.minutes}
              onChange={event => choose({ percent: 0, minutes: minutesIn(event.currentTarget.value) })}
            />
          </label>
        )}
      </fieldset>
    </details>
  )
}

function minutesIn(text: string): number {
  const minutes = Math.round(Number(text))
  return Number.isFinite(minutes) ? Math.min(mostMinutes, Math.max(1, minutes)) : 1
}
