import type { Question, QuestionOf } from '../../workshop/model/activity.ts'
import type { Doc, DocBlock } from '../../workshop/model/doc.ts'
import { em, paragraph, strong, table, ticks } from './elements.ts'

/** How a question's ballots lie on a side of paper: beside each other, and how many in all. */
export interface BallotLayout {
  columns: 1 | 2
  perSide: number
}

/** Height for ballots on a side, under the heading, in millimetres. */
const sideMm = 208
/** What fits in a line of a ballot, in letters: the whole width, and half of it. */
const lineLetters = { 1: 85, 2: 38 }
const lineMm = 5.5
const tickMm = 7.5
const gapMm = 4

/** Tables need the whole width; tick lists fit twice beside each other. As many rows as surely fit, four at most. */
export function ballotLayout(question: Question): BallotLayout {
  const columns = question.kind === 'scale' || question.kind === 'order' ? 1 : 2
  const words = [question.prompt, helpOf(question) ?? ''].reduce(
    (sum, part) => sum + Math.ceil(part.length / lineLetters[columns]),
    0,
  )
  const heightMm = words * lineMm + bodyMm(question) + tickMm + gapMm
  const rows = Math.min(Math.max(Math.floor(sideMm / heightMm), 1), 4)
  return { columns, perSide: rows * columns }
}

function bodyMm(question: Question): number {
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return question.options.reduce(
        (sum, { label }) => sum + Math.ceil(label.length / lineLetters[2]) * tickMm,
        lineMm,
      )
    case 'scale':
      return question.comparedWith ? question.items.length * 14 + 32 : question.items.length * 8 + 20
    case 'order':
      return question.options.length * 12 + 18
    case 'number':
      return 12
    case 'text':
      return 50
  }
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

/** One ballot. `copy` keeps the ids of its write-in lines apart from those of its neighbours. */
export function ballot(question: Question, before: Question | null, copy: number, largePrint = false): Doc {
  return [
    paragraph(strong(question.prompt)),
    ...(helpOf(question) ? [paragraph(helpOf(question) ?? '')] : []),
    ...(largePrint && question.kind === 'scale'
      ? largeScaleBody(question, before)
      : ballotBody(question, before, copy)),
    ...(question.private ? [paragraph(em('Keep this. Nobody collects it.'))] : [ticks(['Pass'])]),
  ]
}

/** The help speaks of phones where an answer is kept, compared or moved about; the ballot says these things itself. */
function helpOf(question: Question): string | undefined {
  const aboutPhones
    = question.private || question.kind === 'order' || (question.kind === 'scale' && question.comparedWith)
  return aboutPhones ? undefined : question.help
}

function ballotBody(question: Question, before: Question | null, copy: number): Doc {
  switch (question.kind) {
    case 'choice':
      return [ticks(question.options.map(option => option.label))]
    case 'multi':
      return [...howMany(question), ticks(question.options.map(option => option.label))]
    case 'scale':
      return before?.kind === 'scale' ? changeBody(question) : scaleBody(question)
    case 'number':
      return [field(question, copy, numberLabel(question), 1)]
    case 'order':
      return orderBody(question)
    case 'text':
      return [field(question, copy, 'My words', 4)]
  }
}

/** Where the help already says that several may be ticked, nothing is added. */
function howMany({ most, help }: QuestionOf<'multi'>): Doc {
  if (most)
    return [paragraph(em(`Tick up to ${most}.`))]
  return help ? [] : [paragraph(em('Tick all that fit.'))]
}

function field(question: Question, copy: number, label: string, lines: number): DocBlock {
  return { kind: 'field', id: `${question.id}-${copy}`, label, lines }
}

function numberLabel({ min, max, unit }: QuestionOf<'number'>): string {
  return unit ? `${min} to ${max} ${unit}:` : `${min} to ${max}:`
}

function scaleBody({ items, steps, lowLabel, highLabel }: QuestionOf<'scale'>): Doc {
  const numbers = ratings(steps)
  const head = ['Statement', ...numbers]
  const rows = items.map(item => [item.label, ...numbers])
  return [
    paragraph(em(`Circle one number in each line. 1 means “${lowLabel}”, ${steps} means “${highLabel}”.`)),
    table(head, rows, { widths: [60, ...numbers.map(() => 8)] }),
  ]
}

/** Compared with an earlier card that its writer kept: only the change is handed in. */
function changeBody({ items, steps, lowLabel, highLabel }: QuestionOf<'scale'>): Doc {
  return [
    paragraph(
      em(
        `Take the card that you kept. Write both numbers, from 1 (“${lowLabel}”) to ${steps} (“${highLabel}”). Tear off the last column and hand in only that.`,
      ),
    ),
    table(
      ['Statement', 'Before', 'Now', 'Change (now minus before)'],
      items.map(item => [item.label, '', '', '']),
      { widths: [50, 12, 12, 26] },
    ),
  ]
}

/** Without a table: 18 points leave no room for its columns. */
function largeScaleBody({ items, steps, lowLabel, highLabel }: QuestionOf<'scale'>, before: Question | null): Doc {
  const numbers = paragraph(ratings(steps).join('     '))
  const change = { id: 'change', label: 'Change: now minus before', lines: 1 } as const
  return [
    paragraph(em(`Circle one number for each sentence. 1 means “${lowLabel}”, ${steps} means “${highLabel}”.`)),
    ...items.flatMap((item): Doc => [
      paragraph(strong(item.label)),
      numbers,
      ...(before ? [{ kind: 'field' as const, ...change }] : []),
    ]),
    ...(before ? [paragraph(em('Hand in only the changes.'))] : []),
  ]
}

/** Sorted by id, as phones show them: the order on the paper must not give the suggested one away. */
function orderBody({ options }: QuestionOf<'order'>): Doc {
  const shuffled = options.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [
    paragraph(em(`Number the steps from 1 to ${options.length}. More than one order can be good.`)),
    table(
      ['Step', 'My number'],
      shuffled.map(option => [option.label, '']),
      { widths: [80, 20] },
    ),
  ]
}

export function ratings(steps: number): string[] {
  return Array.from({ length: steps }, (_, index) => String(index + 1))
}
