import type { Blank } from '../../../workshop/model/letters.ts'
import type { FilledBlanks } from './letter-text.ts'
import { toolWords } from '../../../language/words.ts'
import { NoteField } from '../parts/note-field.tsx'

const words = toolWords.letters

interface BlankFieldsProps {
  /** Those of the letter that is shown. */
  blanks: readonly Blank[]
  filled: FilledBlanks
  fill: (name: string, value: string) => void
  empty: () => void
  lang: string
}

/** A field for each blank of a letter; what other letters use too is filled in there as well. */
export function BlankFields({ blanks, filled, fill, empty, lang }: BlankFieldsProps) {
  const isBegun = blanks.some(({ name }) => Object.hasOwn(filled, name))
  return (
    <section class="card">
      <h3>{words.blanks}</h3>
      <div class="blank-fields" lang={lang}>
        {blanks.map(({ name, label, help, autofill }) => (
          <NoteField
            key={name}
            label={label}
            help={help}
            rows={1}
            autocomplete={autofill}
            value={Object.hasOwn(filled, name) ? filled[name]! : ''}
            change={value => fill(name, value)}
          />
        ))}
      </div>
      {isBegun && (
        <p>
          <button class="button plain" type="button" onClick={empty}>
            {words.emptyBlanks}
          </button>
        </p>
      )}
    </section>
  )
}
