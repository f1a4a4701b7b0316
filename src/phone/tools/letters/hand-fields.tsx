import type { WrittenText } from './letter-text.ts'
import { toolWords } from '../../../language/words.ts'
import { NoteField } from '../parts/note-field.tsx'

const words = toolWords.letters

interface HandFieldsProps {
  text: WrittenText
  hasSubject: boolean
  change: (text: WrittenText) => void
  back: () => void
  /** In which it is written, for whatever checks its spelling or reads it aloud. */
  lang: string
}

/** A letter as one's own text. */
export function HandFields({ text, hasSubject, change, back, lang }: HandFieldsProps) {
  return (
    <section class="card">
      <p class="quiet">{words.isByHand}</p>
      {hasSubject && (
        <NoteField
          label={words.subject}
          rows={1}
          value={text.subject}
          lang={lang}
          change={subject => change({ ...text, subject })}
        />
      )}
      <NoteField
        label={words.text}
        rows={14}
        value={text.text}
        lang={lang}
        change={own => change({ ...text, text: own })}
      />
      <p><button class="button plain" type="button" onClick={back}>{words.fromTemplate}</button></p>
    </section>
  )
}
