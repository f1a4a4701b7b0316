import type { Question } from '../../workshop/model/activity.ts'
import type { Doc } from '../../workshop/model/doc.ts'
import { ballotWords as words } from '../../language/words.ts'
import { maskQuestion } from '../../live/questions/mask.ts'
import { bodyMm, bodyOf, columnsOf, helpOf, largeBodyOf, lineLetters, lineMm, tickMm } from './ballot-bodies.ts'
import { em, paragraph, strong, ticks } from './elements.ts'

/** How a question's ballots lie on a side of paper: beside each other, and how many in all. */
export interface BallotLayout {
  columns: 1 | 2
  perSide: number
}

/** Height for ballots on a side, under the heading, in millimetres. */
const sideMm = 208
const gapMm = 4

/** Tables need the whole width; tick lists fit twice beside each other. As many rows as surely fit, four at most. */
export function ballotLayout(question: Question): BallotLayout {
  const columns = columnsOf(question)
  const lines = [question.prompt, helpOf(question) ?? ''].reduce(
    (sum, part) => sum + Math.ceil(part.length / lineLetters[columns]),
    0,
  )
  const heightMm = lines * lineMm + bodyMm(question) + tickMm + gapMm
  const rows = Math.min(Math.max(Math.floor(sideMm / heightMm), 1), 4)
  return { columns, perSide: rows * columns }
}

/** One side of equal ballots with lines to cut along. */
export function ballotSide(question: Question, before: Question | null): Doc {
  const { columns, perSide } = ballotLayout(question)
  const rows = Array.from({ length: perSide / columns }, (_, row) => ballotRow(question, before, row, columns))
  return rows.flatMap((row, index): Doc => (index === 0 ? row : [{ kind: 'rule', cut: true }, ...row]))
}

function ballotRow(question: Question, before: Question | null, row: number, columns: number): Doc {
  const copies = Array.from({ length: columns }, (_, column) => ballot(question, before, row * columns + column + 1))
  return columns === 1 ? copies.flat() : [{ kind: 'columns', columns: copies, cut: true }]
}

/**
 * One ballot, which gives nothing of the reveal away. `before` is the question it is compared with; `copy` keeps
 * the ids of its write-in lines apart from those of its neighbours.
 */
export function ballot(question: Question, before: Question | null, copy: number, largePrint = false): Doc {
  const asked: Question = maskQuestion(question)
  const help = helpOf(asked)
  return [
    paragraph(strong(asked.prompt)),
    ...(help ? [paragraph(help)] : []),
    ...(largePrint ? largeBodyOf(asked, before, copy) : bodyOf(asked, before, copy)),
    ...(asked.private ? [paragraph(em(words.keep))] : [ticks([words.pass])]),
  ]
}
