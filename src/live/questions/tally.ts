import type { Option, Question, QuestionOf } from '../../workshop/model/activity.ts'
import type { Answer } from '../protocol/answer.ts'
import type { Bar, Results } from '../protocol/view.ts'

/** How many phones gave one and the same answer. */
export interface AnswerRow {
  value: Answer
  count: number
}

interface RowOf<K extends Answer['kind']> {
  value: Extract<Answer, { kind: K }>
  count: number
}

/** A figure that answers a `number` question, with where it comes from. */
export type NumberAnswer = { value: number, source: string } | null

/** More values than this are gathered into ranges, or nobody could read the chart. */
const mostNumberBars = 12
const numberRanges = 10

/** How many answered with something other than a pass. */
export function answeredCount(rows: AnswerRow[]): number {
  return sum(rows.filter(row => row.value.kind !== 'pass'))
}

/** Counts the answers of one question. Texts are not counted: the approved ones are added when they are shown. */
export function tallyAnswers(question: Question, rows: AnswerRow[], numberAnswer: NumberAnswer = null): Results {
  switch (question.kind) {
    case 'choice': {
      const given = rowsOf('choice', rows)
      return {
        kind: 'choice',
        answered: sum(given),
        bars: optionBars(question.options, id => sum(given.filter(row => row.value.option === id))),
      }
    }
    case 'multi': {
      const given = rowsOf('multi', rows)
      return {
        kind: 'multi',
        answered: sum(given),
        bars: optionBars(question.options, id => sum(given.filter(row => row.value.options.includes(id)))),
      }
    }
    case 'scale':
      return tallyScale(question, rowsOf('scale', rows))
    case 'number':
      return tallyNumber(question, rowsOf('number', rows), numberAnswer)
    case 'order':
      return tallyOrder(question, rowsOf('order', rows))
    case 'text':
      return { kind: 'text', answered: sum(rowsOf('text', rows)), texts: [] }
  }
}

function rowsOf<K extends Answer['kind']>(kind: K, rows: AnswerRow[]): RowOf<K>[] {
  return rows.filter((row): row is RowOf<K> => row.value.kind === kind)
}

function sum(rows: { count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0)
}

function optionBars(options: Option[], countOf: (id: string) => number): Bar[] {
  return options.map(option => ({ id: option.id, label: option.label, count: countOf(option.id) }))
}

function tallyScale(question: QuestionOf<'scale'>, rows: RowOf<'scale'>[]): Results {
  const change = question.comparedWith !== undefined
  const ratings = change ? range(1 - question.steps, question.steps - 1) : range(1, question.steps)
  const items = question.items.map((item, place) => ({
    id: item.id,
    label: item.label,
    bars: ratings.map(rating => ({
      id: String(rating),
      label: change ? changeLabel(rating) : String(rating),
      count: sum(rows.filter(row => row.value.ratings[place] === rating)),
    })),
  }))
  return { kind: 'scale', answered: sum(rows), change, items }
}

function changeLabel(change: number): string {
  if (change === 0)
    return 'no change'
  return change > 0 ? `+${change}` : `−${-change}`
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function tallyNumber(question: QuestionOf<'number'>, rows: RowOf<'number'>[], answer: NumberAnswer): Results {
  return { kind: 'number', answered: sum(rows), bars: numberBars(question, rows), median: median(rows), answer }
}

function numberBars(question: QuestionOf<'number'>, rows: RowOf<'number'>[]): Bar[] {
  const values = Math.floor((question.max - question.min) / question.step + 1e-9) + 1
  const perBar = values <= mostNumberBars ? 1 : Math.ceil(values / numberRanges)
  const valueAt = (index: number) => tidy(question.min + index * question.step)
  return range(0, Math.ceil(values / perBar) - 1).map((bar) => {
    const low = valueAt(bar * perBar)
    const high = valueAt(Math.min((bar + 1) * perBar, values) - 1)
    return {
      id: String(low),
      label: low === high ? String(low) : `${low}–${high}`,
      count: sum(rows.filter(row => row.value.value >= low - 1e-9 && row.value.value <= high + 1e-9)),
    }
  })
}

/** 0.30000000000000004 is 0.3 to everybody but a computer. */
function tidy(value: number): number {
  return Number(value.toFixed(6))
}

function median(rows: RowOf<'number'>[]): number {
  const sorted = rows.flatMap(row => repeated(row.value.value, row.count)).sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  return tidy((lower + upper) / 2)
}

function repeated(value: number, count: number): number[] {
  const values: number[] = []
  for (let index = 0; index < count; index++) values.push(value)
  return values
}

function tallyOrder(question: QuestionOf<'order'>, rows: RowOf<'order'>[]): Results {
  const answered = sum(rows)
  const steps = question.options.map((option, place) => {
    const places = rows.reduce((total, row) => total + (row.value.options.indexOf(option.id) + 1) * row.count, 0)
    return {
      id: option.id,
      label: option.label,
      agreed: sum(rows.filter(row => row.value.options[place] === option.id)),
      meanPlace: answered === 0 ? place + 1 : Math.round((places / answered) * 10) / 10,
    }
  })
  return { kind: 'order', answered, steps }
}
