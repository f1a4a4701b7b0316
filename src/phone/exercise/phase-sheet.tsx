import type { Exercise, Phase } from '../../workshop/model/activity.ts'
import type { Sheet } from './sheet.ts'
import type { OpenSheet } from './use-sheet.ts'
import { exerciseWords as words } from '../../language/words.ts'
import { NoteField } from '../tools/parts/note-field.tsx'
import { AnswerFeedback, AnswerScores } from './answer-review.tsx'
import { QuestionChoice } from './question-choice.tsx'
import { SecondScore } from './second-score.tsx'
import { ownAnswer } from './sheet.ts'
import { StarFields } from './star-fields.tsx'

interface PhaseSheetProps extends OpenSheet {
  exercise: Exercise
  phase: Phase
  /** Nobody else is there: an answer is written, and all that is reviewed is one's own. */
  alone: boolean
}

/** The part of the sheet that belongs to this phase; nothing where there is nothing to write or to read. */
export function PhaseSheet({ exercise, phase, alone, sheet, write }: PhaseSheetProps) {
  const open = { sheet, write }
  const part = { exercise, ...open }
  const about = alone ? ownAnswer(sheet) : (phase.about ?? ownAnswer(sheet))
  switch (phase.write) {
    case 'question':
      return <QuestionChoice {...part} />
    case 'notes':
      return <StarFields star={sheet.star} change={star => write({ star })} />
    case 'answer':
      if (alone)
        return <WrittenAnswer {...open} which={phase.about === 'b' ? 'second' : 'first'} />
      return sheet.who === phase.about ? <NotesToRead sheet={sheet} /> : null
    case 'scores':
      return <AnswerScores {...part} person={about} />
    case 'feedback':
      return <AnswerFeedback {...part} person={about} />
    case 'again':
      return (
        <>
          {sheet.reviews[about].change.trim() && <p class="tried">{words.tried(sheet.reviews[about].change)}</p>}
          {alone && <WrittenAnswer {...open} which="again" />}
        </>
      )
    case 'row':
      return <SecondScore {...part} />
    case 'sentence':
      return <SentenceField {...open} />
    case undefined:
      return null
  }
}

/** Before one speaks: the question and one's key words, to read once. */
function NotesToRead({ sheet: { question, star } }: { sheet: Sheet }) {
  const notes = Object.values(star).filter(note => note.trim())
  return question || notes.length > 0
    ? (
        <div class="to-read">
          {question && <p><strong>{question}</strong></p>}
          {notes.length > 0 && <ul>{notes.map(note => <li key={note}>{note}</li>)}</ul>}
        </div>
      )
    : null
}

/** What to read on the way to the next interview. */
export function SentenceField({ sheet, write }: OpenSheet) {
  return (
    <NoteField label={words.sentence} rows={2} value={sheet.sentence} change={sentence => write({ sentence })} />
  )
}

/** An answer in writing: as good as one said aloud. */
export function WrittenAnswer({ which, sheet, write }: OpenSheet & { which: 'first' | 'second' | 'again' }) {
  return (
    <NoteField
      label={words.written[which]}
      rows={5}
      value={sheet.written[which]}
      change={text => write({ written: { ...sheet.written, [which]: text } })}
    />
  )
}
