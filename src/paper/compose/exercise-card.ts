import type { Exercise, Phase } from '../../workshop/model/activity.ts'
import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { Length } from '../../workshop/model/length.ts'
import { minutesAndSeconds, paperWords } from '../../language/words.ts'
import { bullets, heading, lines, paragraph, strong, table, text } from './elements.ts'

const words = paperWords.exercise

/** The phases, the questions to choose from and the rubric of a timed exercise, as one card for a pair. */
export function exerciseCard(exercise: Exercise, lengthMinutes: Length): Doc {
  const phases = exercise.phases[lengthMinutes]
  const total = phases.reduce((sum, phase) => sum + phase.seconds, 0)
  return [
    heading(2, exercise.title, { newSide: true }),
    paragraph(words.opening(total)),
    phaseTable(phases),
    heading(3, words.back(exercise.title), { newSide: true }),
    paragraph(words.choose),
    bullets(exercise.prompts.map(prompt => [text(prompt)])),
    heading(3, words.score),
    paragraph(words.howToScore),
    rubricTable(exercise),
  ]
}

function phaseTable(phases: Phase[]): Doc[number] {
  return table(
    Object.values(words.head),
    phases.map((phase, index) => [
      minutesAndSeconds(phases.slice(0, index).reduce((sum, earlier) => sum + earlier.seconds, 0)),
      minutesAndSeconds(phase.seconds),
      lines([[strong(phase.title)], [text(phase.who)]]),
      phaseWords(phase),
    ]),
    { widths: [9, 9, 24, 58] },
  )
}

function phaseWords({ prompt, others }: Phase): Inline[] {
  return others ? lines([[text(prompt)], [strong(words.others), text(others)]]) : [text(prompt)]
}

function rubricTable({ rubric }: Exercise): Doc[number] {
  return table(
    ['', ...Object.values(words.rubricHead)],
    rubric.map(row => [[strong(row.label)], row.low, row.high, '1  2  3  4']),
    { widths: [20, 32, 32, 16] },
  )
}
