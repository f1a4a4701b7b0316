import type { Exercise, Question } from '../../workshop/model/activity.ts'
import type { Doc } from '../../workshop/model/doc.ts'
import type { Block } from '../../workshop/model/workshop.ts'
import type { Run } from './run.ts'
import { paperWords } from '../../language/words.ts'
import { isQuestion } from '../../workshop/model/activity.ts'
import { ballot, ballotLayout, ballotSide } from './ballots.ts'
import { countingSheet } from './counting.ts'
import { heading, paragraph, strong, table } from './elements.ts'
import { exerciseCard } from './exercise-card.ts'

const words = paperWords.pack

/** A group size to reckon with; the facilitator scales it. */
const exampleGroup = 24

interface NumberedQuestion {
  number: number
  question: Question
  block: Block
}

/** Which ballots there are, and how many sides to print of each. */
export function printList(run: Run, largePrint = false): Doc {
  if (largePrint)
    return [paragraph(words.largePrint)]
  const rows = questionsOf(run).map(({ number, question, block }) => {
    const { perSide } = ballotLayout(question)
    return [`${number}`, question.prompt, block.title, `${perSide}`, `${Math.ceil(exampleGroup / perSide)}`]
  })
  const { sides, ...head } = words.printListHead
  return [
    heading(2, words.printList, { newSide: true }),
    table([...Object.values(head), sides(exampleGroup)], rows, {
      widths: [7, 45, 20, 13, 15],
    }),
  ]
}

/** A side of ballots for each question, in the order of the session; in large print one ballot of each. */
export function ballots(run: Run, largePrint = false): Doc {
  const questions = questionsOf(run)
  return questions.flatMap(({ number, question, block }) => [
    heading(2, words.question(number, block.title), { newSide: true }),
    ...(block.onPaper ? [paragraph(strong(words.onPaper), block.onPaper)] : []),
    ...marks(question),
    { kind: 'rule', cut: true },
    ...(largePrint
      ? ballot(question, comparedQuestion(questions, question), 1, true)
      : ballotSide(question, comparedQuestion(questions, question))),
  ])
}

/** The phases card of every exercise. */
export function exerciseCards(run: Run): Doc {
  return exercisesOf(run).flatMap(exercise => exerciseCard(exercise, run.options.lengthMinutes))
}

/** The sheets to count on, for all questions whose ballots are collected. */
export function countingSheets(run: Run, largePrint = false): Doc {
  if (largePrint)
    return []
  const { minimumGroup } = run.workshop.config.session
  const counted = questionsOf(run).filter(({ question }) => !question.private)
  return [
    heading(2, words.counting, { newSide: true }),
    paragraph(words.howToCount),
    ...counted.flatMap(({ number, question }) => countingSheet(question, number, minimumGroup)),
  ]
}

function marks({ sensitive }: Question): Doc {
  return sensitive ? [paragraph(strong(words.sensitive), words.howToCollect)] : []
}

function comparedQuestion(questions: NumberedQuestion[], question: Question): Question | null {
  if (question.kind !== 'scale' || !question.comparedWith)
    return null
  return questions.find(other => other.question.id === question.comparedWith)?.question ?? null
}

function questionsOf(run: Run): NumberedQuestion[] {
  const found = activitiesOf(run).flatMap(({ activity, block }) =>
    isQuestion(activity) ? [{ question: activity, block }] : [],
  )
  return found.map((entry, index) => ({ ...entry, number: index + 1 }))
}

function exercisesOf(run: Run): Exercise[] {
  return activitiesOf(run).flatMap(({ activity }) => (isQuestion(activity) ? [] : [activity]))
}

function activitiesOf({ workshop, options: { lengthMinutes } }: Run) {
  return workshop.slides.flatMap((slide) => {
    const block = workshop.blocks.find(({ id }) => id === slide.blockId)
    return slide.activity && block && slide.lengths.includes(lengthMinutes) ? [{ activity: slide.activity, block }] : []
  })
}
