import type { Question, QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'
import type { Doc, DocBlock } from '../../workshop/model/doc.ts'
import type { Option } from '../../workshop/model/questions/base.ts'
import { ballotWords } from '../../language/words.ts'
import { heading, paragraph, table } from './elements.ts'
import { ratings } from './scale-ballot.ts'

const words = ballotWords.counting

/** More different numbers than this are counted in bands of ten. */
const mostSingleNumbers = 12

const tables: { [K in QuestionKind]: (question: QuestionOf<K>) => DocBlock } = {
  choice: ({ options }) => strokes(words.option, labelsOf(options)),
  multi: ({ options }) => strokes(words.option, labelsOf(options)),
  scale: ({ items, steps, comparedWith }) =>
    grid(ballotWords.scale.statement, labelsOf(items), comparedWith ? words.changes : ratings(steps)),
  number: question => strokes(words.number, numberBands(question)),
  // How many put each step in each place; the suggested order is the one of the rows.
  order: ({ options }) => grid(words.suggested, labelsOf(options), ratings(options.length)),
  sort: sortTable,
  text: () => strokes(words.about, ['', '', '']),
}

/** Where the facilitator counts a question's ballots by hand. */
export function countingSheet(question: Question, number: number, minimumGroup: number): Doc {
  const sensitive = question.sensitive ? ` ${words.sensitive}` : ''
  return [
    heading(3, `${number}. ${question.prompt}`),
    paragraph(`${words.collected(minimumGroup)}${sensitive}`),
    countingTable(question),
  ]
}

function countingTable<K extends QuestionKind>(question: QuestionOf<K>): DocBlock {
  return tables[question.kind](question)
}

function labelsOf(options: Option[]): string[] {
  return options.map(({ label }) => label)
}

/** A line for strokes, and one for their number, beside each label. */
function strokes(first: string, labels: string[]): DocBlock {
  return table(
    [first, words.tally, words.total],
    labels.map(label => [label, '', '']),
    { widths: [45, 42, 13] },
  )
}

/** A cell for strokes under each column, beside each label. */
function grid(first: string, labels: string[], columns: string[]): DocBlock {
  return table(
    [first, ...columns],
    labels.map(label => [label, ...columns.map(() => '')]),
    { widths: [40, ...columns.map(() => 60 / columns.length)] },
  )
}

/** Strokes under each box, beside each line and the box where the workshop would put it. */
function sortTable({ boxes, lines }: QuestionOf<'sort'>): DocBlock {
  const ours = (line: { box?: string }) => boxes.find(({ id }) => id === line.box)?.label ?? ''
  return table(
    [ballotWords.sort.line, ...labelsOf(boxes), words.ours],
    lines.map(line => [line.label, '', '', ours(line)]),
    { widths: [40, 20, 20, 20] },
  )
}

function numberBands({ min, max, step }: QuestionOf<'number'>): string[] {
  const count = Math.floor((max - min) / step) + 1
  if (count <= mostSingleNumbers)
    return Array.from({ length: count }, (_, index) => String(min + index * step))
  const width = Math.ceil((max - min) / 10 / step) * step
  const bands = Math.ceil((max - min) / width)
  return Array.from({ length: bands }, (_, index) => {
    const from = min + index * width
    return words.band(from, index === bands - 1 ? max : from + width - step)
  })
}
