import type * as English from '../en-GB/changes.ts'

/** A change with its sign: "+1", "0", "−2". */
export const signed: typeof English.signed = change =>
  change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0'

/** A change of a rating, "+1", "unverändert", "−2"; at the ends, which stand for more, "+3 oder mehr". */
export const changeWords: typeof English.changeWords = (change, most) => {
  if (change === 0)
    return 'unverändert'
  if (Math.abs(change) < most)
    return signed(change)
  return `${signed(change)} oder ${change > 0 ? 'mehr' : 'weniger'}`
}
