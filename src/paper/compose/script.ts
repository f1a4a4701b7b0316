import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { Slide } from '../../workshop/model/workshop.ts'
import type { Run, TimedBlock } from './run.ts'
import { paperWords } from '../../language/words.ts'
import { plainText } from '../../workshop/markdown/plain-text.ts'
import { firstSentences } from '../../workshop/markdown/sentences.ts'
import { heading, labelled, paragraph, strong, text } from './elements.ts'
import { cutRule } from './run-sheet.ts'
import { timedBlocks } from './run.ts'

const words = paperWords.script

/** Every word of the notes for the chosen length: to rehearse with. */
export function fullScript(run: Run): Doc {
  return blocksOf(run, 2, slide => [heading(3, slide.title), ...spoken(slide)])
}

/** One paragraph for each slide: how it begins, what to do, and what helps when it goes wrong. */
export function shortScript(run: Run): Doc {
  return blocksOf(run, 3, slide => [
    paragraph(strong(asSentence(slide.title)), text(' '), ...inShort(slide)),
  ])
}

function blocksOf(run: Run, level: 2 | 3, ofSlide: (slide: Slide) => Doc): Doc {
  return timedBlocks(run).flatMap(timed => [
    heading(level, words.blockTitle(timed.block.title, timed.start, timed.end)),
    paragraph(...blockFacts(timed)),
    ...timed.slides.filter(hasNote).flatMap(ofSlide),
    ...(timed.block.onPaper ? [paragraph(strong(words.withoutPhones), timed.block.onPaper)] : []),
  ])
}

function blockFacts({ block, row }: TimedBlock): Inline[] {
  const materials = block.materials.length > 0 ? [strong(words.materials), text(`${block.materials.join(', ')}.`)] : []
  return [
    text(words.blockMinutes(row.minutes)),
    strong(words.ifLate),
    text(words.cutRule(cutRule(block))),
    ...materials,
  ]
}

function spoken({ note }: Slide): Doc {
  return [
    ...labelled(words.say, note.say),
    ...labelled(words.do, note.do),
    ...labelled(words.ifItGoesWrong, note.ifItGoesWrong),
  ]
}

function inShort({ note, activity }: Slide): Inline[] {
  const say = firstSentences(plainText(note.say), 2)
  const act = firstSentences(plainText(note.do), 1)
  // Most trouble is with a question; the other cases stand in the full script.
  const wrong = activity ? firstSentences(plainText(note.ifItGoesWrong), 2) : ''
  return [
    ...(say ? [strong(`${words.say} `), text(`${say} `)] : []),
    ...(act ? [strong(`${words.do} `), text(`${act} `)] : []),
    ...(wrong ? [strong(`${words.ifItGoesWrong} `), text(wrong)] : []),
  ]
}

function asSentence(title: string): string {
  return /[.!?:…”"]$/.test(title) ? title : `${title}.`
}

function hasNote({ note }: Slide): boolean {
  return note.say.length + note.do.length + note.ifItGoesWrong.length > 0
}
