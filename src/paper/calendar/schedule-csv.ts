import type { Run } from '../compose/run.ts'
import { cutRule } from '../compose/run-sheet.ts'
import { timedBlocks } from '../compose/run.ts'
import { whatHappens } from '../compose/schedule-paper.ts'

const header = ['Start', 'End', 'Block', 'Minutes', 'Planned minutes', 'If late', 'What happens', 'To hand out']

/**
 * The schedule as a spreadsheet: RFC 4180 with CRLF. The byte order mark in front is what makes
 * Excel read it as UTF-8.
 */
export function scheduleCsv(run: Run): string {
  const rows = timedBlocks(run).map((timed) => {
    const dropped = timed.row.cut === 'dropped'
    return [
      dropped ? '' : timed.start,
      dropped ? '' : timed.end,
      timed.block.title,
      String(timed.row.minutes),
      String(timed.row.plannedMinutes),
      cutRule(timed.block),
      whatHappens(timed),
      timed.block.materials.join('; '),
    ]
  })
  return `\uFEFF${[header, ...rows].map(csvLine).join('')}`
}

function csvLine(cells: string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/**
 * One cell. Words that a spreadsheet would take for a formula get an apostrophe in front
 * (OWASP, "CSV injection").
 */
export function csvCell(words: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
