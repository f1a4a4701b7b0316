import type { PublicWorkshop } from '../../../live/public-workshop.ts'
import type { Blank, Letter } from '../../../workshop/model/letters.ts'
import type { Store } from '../../state/store.ts'
import type { LetterNotes } from './letter-notes.ts'
import type { LetterKind, WrittenText } from './letter-text.ts'
import { useRef, useState } from 'preact/hooks'
import { toolWords } from '../../../language/words.ts'
import { addStyles } from '../../parts/add-styles.ts'
import { useStore } from '../../state/store.ts'
import styles from '../../styles/letters.css?inline'
import { UndoCard } from '../parts/undo-card.tsx'
import { BlankFields } from './blank-fields.tsx'
import { HandFields } from './hand-fields.tsx'
import { LetterLook } from './letter-look.tsx'
import { LetterPreview } from './letter-preview.tsx'
import { blanksOf, toneOf, withBlank, without, writtenFrom } from './letter-text.ts'
import { NamePick } from './name-pick.tsx'
import { SendRow } from './send-row.tsx'

addStyles(styles)

const words = toolWords.letters

interface LetterBuilderProps {
  kind: LetterKind
  letters: readonly Letter[]
  blanks: readonly Blank[]
  store: Store<LetterNotes>
  content: PublicWorkshop
}

/** Chooses a letter, fills in its blanks, shows it as it will be, looks it over, and hands it on. */
export function LetterBuilder({ kind, letters, blanks, store, content }: LetterBuilderProps) {
  const notes = useStore(store)
  const work = useRef<HTMLDivElement>(null)
  const [undone, setUndone] = useState<{ says: string, notes: LetterNotes } | null>(null)
  const letter = letters.find(({ id }) => id === notes.letter) ?? letters[0]!
  const tone = toneOf(letter, notes.tone)
  const byHand = Object.hasOwn(notes.byHand, letter.id) ? notes.byHand[letter.id]! : null
  const written = byHand ?? writtenFrom(tone, notes.filled)
  const change = (part: Partial<LetterNotes>) => store.set({ ...store.get(), ...part })
  const writeByHand = (text: WrittenText) => change({ byHand: { ...store.get().byHand, [letter.id]: text } })

  /** Changes what can be taken back: until something else is, or the tool is left. */
  function replace(part: Partial<LetterNotes>, says: string) {
    setUndone({ says, notes: store.get() })
    change(part)
  }

  function beginByHand() {
    setUndone(null)
    writeByHand(written)
    requestAnimationFrame(() => {
      const field = work.current?.querySelector('textarea')
      field?.setSelectionRange(0, 0)
      field?.focus()
    })
  }

  function backToTemplate() {
    replace({ byHand: without(notes.byHand, new Set([letter.id])) }, words.templateIsBack)
  }

  return (
    <>
      <NamePick
        legend={words.which[kind]}
        names={letters.map(({ id, title }) => ({ name: id, label: title }))}
        chosen={letter.id}
        choose={id => change({ letter: id })}
        lang={content.language}
      />
      <div class="letter-when" lang={content.language}>
        <p>{letter.when}</p>
        {letter.notes.map(note => <p key={note} class="quiet">{note}</p>)}
      </div>
      {undone && (
        <UndoCard
          says={undone.says}
          undo={() => {
            store.set(undone.notes)
            setUndone(null)
          }}
        />
      )}
      <div class="letter-work" ref={work}>
        {byHand
          ? (
              <HandFields
                text={byHand}
                hasSubject={tone.subject !== undefined}
                change={writeByHand}
                back={backToTemplate}
                lang={content.language}
              />
            )
          : (
              <>
                <BlankFields
                  key={letter.id}
                  blanks={blanks.filter(({ name }) => blanksOf(tone).has(name))}
                  filled={notes.filled}
                  fill={(name, value) => change({ filled: withBlank(store.get().filled, name, value) })}
                  empty={() => replace({ filled: without(notes.filled, blanksOf(tone)) }, words.emptied)}
                  lang={content.language}
                />
                {letter.tones.length > 1 && (
                  <NamePick
                    legend={words.tone}
                    names={letter.tones.map(({ name }) => ({ name, label: name }))}
                    chosen={tone.name}
                    choose={name => change({ tone: name })}
                    lang={content.language}
                    isRow
                  />
                )}
                <LetterPreview kind={kind} written={written} byHand={beginByHand} lang={content.language} />
              </>
            )}
      </div>
      <LetterLook written={written} letter={letter} language={content.language} />
      <SendRow kind={kind} written={written} />
    </>
  )
}
