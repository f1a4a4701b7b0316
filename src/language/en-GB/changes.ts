/** A change with its sign: "+1", "0", "−2". */
export function signed(change: number): string {
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0'
}

/** A change of a rating, as a chart names it: "+1", "no change", "−2". */
export function changeWords(change: number): string {
  return change === 0 ? 'no change' : signed(change)
}
