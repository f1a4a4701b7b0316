import type { Doc } from '../../workshop/doc.ts'
import type { Slide, Workshop } from '../../workshop/workshop.ts'
import type { PaperOptions } from '../paper.ts'
import type { TimedBlock } from './timing.ts'
import { heading, labelled, paragraph, strong, text } from './elements.ts'
import { cutRule } from './run-sheet.ts'
import { timedBlocks } from './timing.ts'

/** What to say and do on every slide of the chosen length, from the notes. */
export function script(workshop: Workshop, options: PaperOptions): Doc {
  return timedBlocks(workshop, options).flatMap(blockScript)
}

function blockScript(timed: TimedBlock): Doc {
  const { block, slides } = timed
  return [
    heading(3, `${block.title} (${timed.start}–${timed.end})`),
    paragraph(...blockFacts(timed)),
    ...slides.flatMap(slide => slideScript(slide)),
    ...block.onPaper ? [paragraph(strong('Without phones: '), block.onPaper)] : [],
  ]
}

function blockFacts({ block, row }: TimedBlock) {
  const materials = block.materials.length > 0 ? [strong(' To hand out: '), text(`${block.materials.join(', ')}.`)] : []
  return [text(`${row.minutes} minutes. `), strong('If late: '), text(`${cutRule(block).toLowerCase()}.`), ...materials]
}

function slideScript({ title, note }: Slide): Doc {
  const spoken = [...labelled('Say:', note.say), ...labelled('Do:', note.do), ...labelled('If it goes wrong:', note.ifItGoesWrong)]
  return spoken.length > 0 ? [heading(4, title), ...spoken] : []
}
