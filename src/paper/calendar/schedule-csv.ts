import type { Run } from '../compose/run.ts'
import { stringify } from 'csv-stringify/sync'
import { paperWords } from '../../language/words.ts'
import { cutRule } from '../compose/run-sheet.ts'
import { timedBlocks } from '../compose/run.ts'
import { whatHappens } from '../compose/schedule-paper.ts'

/** The schedule as a spreadsheet. */
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
  return csv([Object.values(paperWords.schedule.csvHead), ...rows])
}

/**
 * Rows as RFC 4180 with CRLF. The byte order mark in front is what makes Excel read it as UTF-8; words that a
 * spreadsheet would take for a formula get an apostrophe in front (OWASP, "CSV injection").
 */
export function csv(rows: string[][]): string {
  return stringify(rows.map(row => row.map(withoutLaterFormulas)), {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // By itself the library quotes no line break that is not a record's end.
    quoted_match: /[\r\n]/,
  })
}

/** Where a comma is for decimals, spreadsheets begin a cell at each semicolon. */
function withoutLaterFormulas(cell: string): string {
  return cell.replace(/(;\s*)(?=[=+\-@＝＋－＠])/g, '$1\'')
}
