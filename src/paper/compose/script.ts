import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { Slide } from '../../workshop/model/workshop.ts'
import type { Run, TimedBlock } from './run.ts'
import { plainText } from '../../workshop/markdown/plain-text.ts'
import { heading, labelled, paragraph, strong, text } from './elements.ts'
import { cutRule } from './run-sheet.ts'
import { timedBlocks } from './run.ts'
import { firstSentences } from './sentences.ts'

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
    heading(level, `${timed.block.title} (${timed.start}–${timed.end})`),
    paragraph(...blockFacts(timed)),
    ...timed.slides.filter(hasNote).flatMap(ofSlide),
    ...(timed.block.onPaper ? [paragraph(strong('Without phones: '), timed.block.onPaper)] : []),
  ])
}

function blockFacts({ block, row }: TimedBlock): Inline[] {
  const materials = block.materials.length > 0 ? [strong(' To hand out: '), text(`${block.materials.join(', ')}.`)] : []
  return [text(`${row.minutes} minutes. `), strong('If late: '), text(`${cutRule(block).toLowerCase()}.`), ...materials]
}

function spoken({ note }: Slide): Doc {
  return [
    ...labelled('Say:', note.say),
    ...labelled('Do:', note.do),
    ...labelled('If it goes wrong:', note.ifItGoesWrong),
  ]
}

function inShort({ note, activity }: Slide): Inline[] {
  const say = firstSentences(plainText(note.say), 2)
  const act = firstSentences(plainText(note.do), activity ? 2 : 1)
  // Most trouble is with a question; the other cases stand in the full script.
  const wrong = activity ? firstSentences(plainText(note.ifItGoesWrong), 2) : ''
  return [
    ...(say ? [strong('Say: '), text(`${say} `)] : []),
    ...(act ? [strong('Do: '), text(`${act} `)] : []),
    ...(wrong ? [strong('If it goes wrong: '), text(wrong)] : []),
  ]
}

function asSentence(title: string): string {
  return /[.!?:…”"]$/.test(title) ? title : `${title}.`
}

function hasNote({ note }: Slide): boolean {
  return note.say.length + note.do.length + note.ifItGoesWrong.length > 0
}
