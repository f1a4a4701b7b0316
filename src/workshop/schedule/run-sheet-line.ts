import type { Slide } from '../model/workshop.ts'
import { plainText } from '../markdown/plain-text.ts'
import { firstSentence } from '../markdown/sentences.ts'

/** What the run sheet says of a slide: the line written for it, or the first sentence to say. */
export function runSheetLine({ runSheet, note }: Slide): string {
  return runSheet ?? firstSentence(plainText(note.say))
}
