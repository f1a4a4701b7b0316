import type { Letter, Tone } from '../../../workshop/model/letters.ts'
import { blankPattern, blanksIn } from '../../../workshop/model/blanks.ts'

export type LetterKind = 'email' | 'message'

/** A letter as it would be sent; a message has no subject. */
export interface WrittenText {
  subject: string
  text: string
}

/** What has been filled in, by a blank's name. */
export type FilledBlanks = Readonly<Record<string, string>>

/** A piece of a text; one that is `open` is a blank that nobody has filled in yet, in its brackets. */
export interface LetterPiece {
  text: string
  isOpen: boolean
}

/** The tone of this name, or the letter's first. */
export function toneOf({ tones }: Letter, name: string): Tone {
  return tones.find(tone => tone.name === name) ?? tones[0]!
}

/** The names of the blanks of a tone. */
export function blanksOf({ subject = '', text }: Tone): Set<string> {
  return new Set([...blanksIn(subject), ...blanksIn(text)])
}

/** A tone with what has been filled in; an open blank keeps its brackets. */
export function writtenFrom({ subject = '', text }: Tone, filled: FilledBlanks): WrittenText {
  const fill = (template: string) =>
    template.replace(blankPattern, (open, name: string) => valueOf(filled, name) ?? open)
  return { subject: fill(subject), text: fill(text).trim() }
}

/** With this blank filled in, or open again where the value is empty. */
export function withBlank(filled: FilledBlanks, name: string, value: string): FilledBlanks {
  const others = without(filled, new Set([name]))
  return value === '' ? others : Object.fromEntries([...Object.entries(others), [name, value]])
}

/** The same without the entries of these names. */
export function without<T>(entries: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.has(name)))
}

/** A text, with the blanks apart that are still open. */
export function letterPieces(text: string): LetterPiece[] {
  return text
    .split(new RegExp(`(${blankPattern.source.replace(/[()]/g, '')})`, 'g'))
    .map((piece, index) => ({ text: piece, isOpen: index % 2 === 1 }))
    .filter(piece => piece.text !== '')
}

function valueOf(filled: FilledBlanks, name: string): string | null {
  const value = Object.hasOwn(filled, name) ? filled[name]!.trim() : ''
  return value === '' ? null : value
}

/**
 * An address that opens a letter in the mail app, with nobody in "to". Line ends are CRLF and everything but letters
 * and digits is percent-encoded, a space too (RFC 6068, sections 2 and 5): "+" would arrive as a plus.
 */
export function mailAddress({ subject, text }: WrittenText): string {
  const encode = (words: string) => encodeURIComponent(whole(words).replace(/\r?\n|\r/g, '\r\n'))
  return `mailto:?subject=${encode(subject.replace(/\s+/g, ' ').trim())}&body=${encode(text)}`
}

/** Without halves of characters, which a keyboard may leave for a moment and no address can hold. */
function whole(words: string): string {
  return words.replace(/\p{Surrogate}/gu, '\uFFFD')
}
