/** Phones that joined so close after each other, in ms, belong to one burst. */
const closeMs = 250
/** Fewer than this are a few people who were handed the same address. */
const smallest = 8

/** A burst of phones that joined: how many, and from when to when, in ms of the clock the moments are from. */
export interface Rush {
  phones: number
  fromMs: number
  toMs: number
}

/** The largest burst among the moments at which phones joined, in ms; `null` when there is none worth naming. */
export function largestRush(moments: number[]): Rush | null {
  const bursts: number[][] = []
  for (const moment of moments.toSorted((a, b) => a - b)) {
    const last = bursts.at(-1)
    if (last && moment - last.at(-1)! <= closeMs)
      last.push(moment)
    else
      bursts.push([moment])
  }
  const largest = bursts.toSorted((a, b) => b.length - a.length)[0] ?? []
  return largest.length < smallest ? null : { phones: largest.length, fromMs: largest[0]!, toMs: largest.at(-1)! }
}
