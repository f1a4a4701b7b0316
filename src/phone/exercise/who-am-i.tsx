import type { Sheet } from './sheet.ts'
import type { OpenSheet } from './use-sheet.ts'
import { useId } from 'preact/hooks'
import { exerciseWords } from '../../language/words.ts'

const words = exerciseWords.who

/** Chooses which of the pair or the three one is, or to work alone: at the room's clock, and nobody is told. */
export function WhoAmI({ trios, sheet, write }: OpenSheet & { trios: boolean }) {
  const name = useId()
  const choices: Exclude<Sheet['who'], null>[] = trios ? ['a', 'b', 'c', 'alone'] : ['a', 'b', 'alone']
  return (
    <fieldset class="who">
      <legend>{words.title}</legend>
      <div class="ratings">
        {choices.map(who => (
          <label key={who} class="rating">
            <input type="radio" name={name} checked={sheet.who === who} onChange={() => write({ who })} />
            <span>{who === 'alone' ? words.alone : who.toUpperCase()}</span>
          </label>
        ))}
      </div>
      <p class="quiet">{sheet.who === 'alone' ? words.aloneMore : words.more}</p>
    </fieldset>
  )
}
