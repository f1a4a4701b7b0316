import type { Question, QuestionOf } from '../../workshop/activity.ts'
import type { Doc, DocBlock } from '../../workshop/doc.ts'
import { em, paragraph, strong, table, ticks } from './elements.ts'

/** How a question's ballots lie on a side of paper: beside each other, and how many in all. */
export interface BallotLayout {
  columns: 1 | 2
  perSide: number
}

/** Tables need the whole width; tick lists fit twice beside each other. */
export function ballotLayout(question: Question): BallotLayout {
  if (question.kind === 'scale' || question.kind === 'order')
    return { columns: 1, perSide: 2 }
  return { columns: 2, perSide: 4 }
}

/** One side of equal ballots with lines to cut along. */
export function ballotSide(question: Question, before: Question | null): Doc {
  const { columns, perSide } = ballotLayout(question)
  const rows = Array.from({ length: perSide / columns }, (_, row) => ballotRow(question, before, row, columns))
  return rows.flatMap((row, index): Doc => index === 0 ? row : [{ kind: 'rule', cut: true }, ...row])
}

function ballotRow(question: Question, before: Question | null, row: number, columns: number): Doc {
  const copies = Array.from({ length: columns }, (_, column) => ballot(question, before, row * columns + column + 1))
  return columns === 1 ? copies.flat() : [{ kind: 'columns', columns: copies }]
}

/** One ballot. `copy` keeps the ids of its write-in lines apart from those of its neighbours. */
export function ballot(question: Question, before: Question | null, copy: number): Doc {
  return [
    paragraph(strong(question.prompt)),
    ...question.help ? [paragraph(question.help)] : [],
    ...ballotBody(question, before, copy),
    ...question.private ? [paragraph(em('Keep this. Nobody collects it.'))] : ticks(['Pass']),
  ]
}

function ballotBody(question: Question, before: Question | null, copy: number): Doc {
  switch (question.kind) {
    case 'choice':
      return ticks(question.options.map(option => option.label))
    case 'multi':
      return [paragraph(em(question.most ? `Tick up to ${question.most}.` : 'Tick all that fit.')), ticks(question.options.map(option => option.label))]
    case 'scale':
      return before?.kind === 'scale' ? changeBody(question) : scaleBody(question)
    case 'number':
      return [field(question, copy, numberLabel(question), 1)]
    case 'order':
      return orderBody(question)
    case 'text':
      return [paragraph(em('Please write no names.')), field(question, copy, 'My words', 4)]
  }
}

function field(question: Question, copy: number, label: string, lines: number): DocBlock {
  return { kind: 'field', id: `${question.id}-${copy}`, label, lines }
}

function numberLabel({ min, max, unit }: QuestionOf<'number'>): string {
  return `A number from ${min} to ${max}${unit ? ` (${unit})` : ''}`
}

function scaleBody({ items, steps, lowLabel, highLabel }: QuestionOf<'scale'>): Doc {
  const numbers = ratings(steps)
  const head = ['Statement', ...numbers]
  const rows = items.map(item => [item.label, ...numbers])
  return [
    paragraph(em(`Circle one number in each line. 1 means "${lowLabel}", ${steps} means "${highLabel}".`)),
    table(head, rows, { widths: [60, ...numbers.map(() => 8)] }),
  ]
}

/** Compared with an earlier card that its writer kept: only the change is handed in. */
function changeBody({ items, steps, lowLabel, highLabel }: QuestionOf<'scale'>): Doc {
  return [
    paragraph(em(`Take the card that you kept. Write both numbers, from 1 ("${lowLabel}") to ${steps} ("${highLabel}"). Tear off the last column and hand in only that.`)),
    table(
      ['Statement', 'Before', 'Now', 'Change (now minus before)'],
      items.map(item => [item.label, '', '', '']),
      { widths: [50, 12, 12, 26], roomy: true },
    ),
  ]
}

/** Sorted by id, as phones show them: the order on the paper must not give the suggested one away. */
function orderBody({ options }: QuestionOf<'order'>): Doc {
  const shuffled = options.toSorted((a, b) => a.id < b.id ? -1 : 1)
  return [
    paragraph(em(`Number the steps from 1 to ${options.length}.`)),
    table(['My number', 'Step'], shuffled.map(option => ['', option.label]), { widths: [15, 85], roomy: true }),
  ]
}

export function ratings(steps: number): string[] {
  return Array.from({ length: steps }, (_, index) => String(index + 1))
}
