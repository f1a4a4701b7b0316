/** A table as lines for a terminal. Figures stand to the right, words to the left. */
export function tableLines(head: string[], rows: string[][]): string[] {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map(row => row[column]!.length)))
  const isNumber = head.map((_, column) => rows.every(row => /^[\d.]*(?: [kM]B)?$/.test(row[column]!)))
  const cellText = (cell: string, column: number) =>
    isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)
  return [head, ...rows].map(row => row.map(cellText).join('  ').trimEnd())
}
