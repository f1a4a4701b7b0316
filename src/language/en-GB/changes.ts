/** A change with its sign: "+1", "0", "−2". */
export function signed(change: number): string {
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0'
}

/** A change of a rating, "+1", "no change", "−2"; at the ends, which stand for more, "+3 or more". */
export function changeWords(change: number, most: number): string {
  if (change === 0)
    return 'no change'
  if (Math.abs(change) < most)
    return signed(change)
  return `${signed(change)} or ${change > 0 ? 'more' : 'less'}`
}
