import type { Results } from '../protocol/view.ts'
import type { ResultRow } from './result-rows.ts'
import { reportWords } from '../../language/words.ts'
import { isChange } from './change-summary.ts'
import { resultRows } from './result-rows.ts'

const words = reportWords

/** Results as a table to read; `shares`: how long the bar in each row's last cell is, from 0 to 1. */
export interface ResultsTable {
  head: string[]
  rows: string[][]
  shares: (number | null)[] | null
}

/** Of a question with several statements, what was said of each stands in one table. Texts have none. */
export function resultsTable(results: Exclude<Results, { kind: 'text' }>): ResultsTable {
  const rows = resultRows(results)
  const { label, value } = words.columns[results.kind]
  switch (results.kind) {
    case 'sort':
      return crossTable(words.columns.sort.line, rows, 'group', 'label')
    case 'scale':
      return crossTable(isChange(results) ? words.change.column : label, rows, 'label', 'group')
    case 'order':
      return plainTable([label, value], rows.map(inOurOrder))
    default:
      return plainTable([label, value], rows)
  }
}

/** The lines stand in the order that the workshop suggests, as the head of their column says. */
function inOurOrder(row: ResultRow, index: number): ResultRow {
  return { ...row, label: `${index + 1}. ${row.label}`, ours: null }
}

function plainTable(head: string[], rows: ResultRow[]): ResultsTable {
  const shares = rows.map(({ share }) => share)
  return {
    head,
    rows: rows.map(row => [row.label, cellOf(row)]),
    shares: shares.some(share => share !== null) ? shares : null,
  }
}

function crossTable(head: string, rows: ResultRow[], down: 'group' | 'label', across: 'group' | 'label'): ResultsTable {
  const namesOf = (key: 'group' | 'label') => [...new Set(rows.map(row => row[key] ?? ''))]
  const columns = namesOf(across)
  const cell = (name: string, column: string) => {
    const row = rows.find(row => row[down] === name && row[across] === column)
    return row ? cellOf(row) : words.nothing
  }
  return {
    head: [head, ...columns],
    rows: namesOf(down).map(name => [name, ...columns.map(column => cell(name, column))]),
    shares: null,
  }
}

function cellOf({ value, ours }: ResultRow): string {
  return ours === null ? value || words.nothing : words.ours.marked(value, ours)
}
