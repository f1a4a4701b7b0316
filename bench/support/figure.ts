import { cpus, release, totalmem, type } from 'node:os'
import process from 'node:process'

/** One measured number, with what it is held against. */
export interface Figure {
  name: string
  value: number
  unit: string
  /** What it may be at most; or, with `atLeast`, at least. */
  bound: number
  atLeast?: boolean
  /** What someone else's number is, where one was measured. */
  against?: { name: string, value: number }
  /** One line on how it was measured. */
  how: string
}

/** The machine that the figures were measured on. */
export function machineLine(): string {
  const cores = cpus()
  const model = cores[0]?.model.trim() ?? 'unknown processor'
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  return `${model}, ${cores.length} cores, ${memory}, ${type()} ${release()}, Node ${process.versions.node}`
}

/** Whether a figure keeps its bound. */
export function isKept({ value, bound, atLeast }: Figure): boolean {
  return atLeast ? value >= bound : value <= bound
}

/** The figures as a table for a terminal. */
export function figureTable(figures: Figure[]): string {
  const head = ['figure', 'measured', 'bound', 'of the bound', 'beside', '']
  const rows = figures.map(figure => [
    figure.name,
    withUnit(figure.value, figure.unit),
    `${figure.atLeast ? '≥' : '≤'} ${withUnit(figure.bound, figure.unit)}`,
    figure.bound === 0 ? '' : `${(figure.value / figure.bound).toFixed(2)} ×`,
    figure.against
      ? `${(figure.value / figure.against.value).toFixed(2)} × ${figure.against.name} `
      + `(${withUnit(figure.against.value, figure.unit)})`
      : '',
    isKept(figure) ? 'kept' : 'MISSED',
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map(row => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map(width => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

function withUnit(value: number, unit: string): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`
}

/** The value that `share` (0 to 1) of all values do not exceed. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
