import type { ReportedPart } from './session-report.ts'
import { reportWords as words } from '../../language/words.ts'

/** The minutes of each part, planned and actual, as a table to read. */
export function partMinutes(parts: ReportedPart[]): { head: string[], rows: string[][] } {
  const actual = ({ actualMinutes, wasLeftOut }: ReportedPart) =>
    wasLeftOut ? words.partLeftOut : String(actualMinutes ?? words.unknown)
  return {
    head: [words.part, words.planned, words.actual],
    rows: parts.map(part => [part.title, String(part.plannedMinutes), actual(part)]),
  }
}
