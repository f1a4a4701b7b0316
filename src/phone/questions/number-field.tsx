import type { FieldProps } from './field-props.ts'
import { questionWords as words } from '../../language/words.ts'
import { Icon } from '../parts/icon.tsx'

/** Rounds away what adding decimal steps leaves behind. */
export function stepTo(value: number, { min, max }: { min: number, max: number }): number {
  return Math.min(max, Math.max(min, Number(value.toFixed(6))))
}

export function NumberField({ question, draft, change }: FieldProps<'number'>) {
  const { min, max, step, unit } = question
  const middle = stepTo(min + Math.round((max - min) / step / 2) * step, question)
  const set = (value: number) => change({ kind: 'number', value: stepTo(value, question) })
  const spoken = draft.value === null ? words.number.notChosen : `${draft.value}${unitAfter(unit)}`
  return (
    <div class="number">
      <p class="figure">
        <output class="big digits">{draft.value ?? '–'}</output>
        <span>{unit}</span>
      </p>
      <div class="slider">
        <button
          class="round"
          type="button"
          aria-label={words.number.less}
          onClick={() => set((draft.value ?? middle) - step)}
        >
          <Icon name="minus" />
        </button>
        <input
          type="range"
          class={draft.value === null ? 'untouched' : undefined}
          min={min}
          max={max}
          step={step}
          value={draft.value ?? middle}
          aria-label={words.number.guess}
          aria-valuetext={spoken}
          onInput={event => set(event.currentTarget.valueAsNumber)}
          // A tap that leaves the slider in the middle is a choice too, and no input event.
          onPointerUp={event => set(event.currentTarget.valueAsNumber)}
        />
        <button
          class="round"
          type="button"
          aria-label={words.number.more}
          onClick={() => set((draft.value ?? middle) + step)}
        >
          <Icon name="plus" />
        </button>
      </div>
      <p class="ends" aria-hidden="true">
        <span>{min}</span>
        <span>{max}</span>
      </p>
    </div>
  )
}

/** "%" stands close to its number, words do not. */
export function unitAfter(unit: string | undefined): string {
  return !unit ? '' : /^\w/.test(unit) ? ` ${unit}` : unit
}
