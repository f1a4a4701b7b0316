import type { Exercise, Phase } from '../../workshop/model/activity.ts'
import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { Length } from '../../workshop/model/length.ts'
import type { Run } from './run.ts'
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
    bullets(exercise.prompts.map(prompt => [text(prompt.text)])),
    heading(3, words.score),
    paragraph(words.howToScore),
    ...rubricTables(exercise),
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

function phaseWords({ prompt, others, alone }: Phase): Inline[] {
  return lines([
    [text(prompt)],
    ...(others ? [[strong(words.others), text(others)]] : []),
    ...(alone ? [[strong(words.alone), text(alone)]] : []),
  ])
}

/** The rubric of the workshop's exercise, for the worksheet: written once, in the slide. */
export function rubricSheet(run: Run): Doc {
  const exercise = run.workshop.slides.map(slide => slide.activity).find(activity => activity?.kind === 'exercise')
  return exercise ? rubricTables(exercise) : []
}

/** All four scores of each row, and for a question about reasons the rows that need other words. */
function rubricTables({ rubric }: Exercise): Doc {
  const { row, levels, own, partner, again } = words.rubricHead
  const head = [row, ...levels, own, partner, again]
  const cells = (label: string, descriptions: string[]) => [[strong(label)], ...descriptions, '', '', '']
  const motivation = rubric.flatMap(({ label, motivation }) =>
    motivation ? [cells(words.motivation(label), motivation)] : [],
  )
  const rows = rubric.map(({ label, levels: descriptions }) => cells(label, descriptions))
  return [table(head, [...rows, ...motivation], { widths: [15, 16, 16, 16, 16, 6, 8, 7] })]
}
