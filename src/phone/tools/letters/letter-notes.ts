import type { Shelf } from '../../notes/shelf.ts'
import type { FilledBlanks, WrittenText } from './letter-text.ts'
import { entriesOf, textIn } from '../../notes/read.ts'

/** What someone has written with the builder of emails, or of messages. */
export interface LetterNotes {
  /** The id of the letter last chosen, and the name of its tone; empty: the first. */
  letter: string
  tone: string
  /** One name, one value: whoever was called Priya in one email is so in the next. */
  filled: FilledBlanks
  /** Letters that were changed by hand, by id: from then on their blanks change nothing. */
  byHand: Readonly<Record<string, WrittenText>>
}

/** One for the emails and one for the messages, because they may go to different people. */
function letterShelf(name: string): Shelf<LetterNotes> {
  return { name, empty: { letter: '', tone: '', filled: {}, byHand: {} }, read: readNotes }
}

export const emailShelf = letterShelf('email')
export const messageShelf = letterShelf('message')

function readNotes(value: unknown): LetterNotes {
  return {
    letter: textIn(value, 'letter'),
    tone: textIn(value, 'tone'),
    filled: entriesOf(value, 'filled', filled => (typeof filled === 'string' ? filled : null)),
    byHand: entriesOf(value, 'byHand', readWritten),
  }
}

function readWritten(value: unknown): WrittenText | null {
  return typeof value === 'object' && value !== null
    ? { subject: textIn(value, 'subject'), text: textIn(value, 'text') }
    : null
}
