import type { Question, QuestionOf } from '../../workshop/model/activity.ts'
import type { Doc } from '../../workshop/model/doc.ts'
import { ratings } from './ballots.ts'
import { heading, paragraph, table } from './elements.ts'

/** More different numbers than this are counted in bands of ten. */
const mostSingleNumbers = 12

/** Where the facilitator counts a question's ballots by hand. */
export function countingSheet(question: Question, number: number, minimumGroup: number): Doc {
  const sensitive = question.sensitive ? ' Sensitive: count once, when the last ballot is in.' : ''
  return [
    heading(3, `${number}. ${question.prompt}`),
    paragraph(`Ballots without “Pass”: ________ Read out totals only from ${minimumGroup} upwards.${sensitive}`),
    countingTable(question),
  ]
}

function countingTable(question: Question): Doc[number] {
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return tally(
        'Option',
        question.options.map(option => option.label),
      )
    case 'number':
      return tally('Number', numberBands(question))
    case 'scale':
      return scaleTable(question)
    case 'order':
      return orderTable(question)
    case 'text':
      return tally('What the texts are about', ['', '', ''])
  }
}

function tally(first: string, labels: string[]): Doc[number] {
  return table(
    [first, 'Tally', 'Total'],
    labels.map(label => [label, '', '']),
    { widths: [45, 42, 13] },
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
    const last = index === bands - 1
    return `${from} to ${last ? max : from + width - step}`
  })
}

function scaleTable({ items, steps, comparedWith }: QuestionOf<'scale'>): Doc[number] {
  const columns = comparedWith ? ['2 or more down', '1 down', 'Same', '1 up', '2 or more up'] : ratings(steps)
  return table(
    ['Statement', ...columns],
    items.map(item => [item.label, ...columns.map(() => '')]),
    { widths: [40, ...columns.map(() => 60 / columns.length)] },
  )
}

/** How many put each step in each place; the suggested order is the one of the rows. */
function orderTable({ options }: QuestionOf<'order'>): Doc[number] {
  const places = ratings(options.length)
  return table(
    ['Suggested order', ...places],
    options.map(option => [option.label, ...places.map(() => '')]),
    { widths: [40, ...places.map(() => 60 / places.length)] },
  )
}
