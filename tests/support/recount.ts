/**
 * What a report has to say, counted from a test's own list of what each phone sent. Nothing of the product counts
 * here: its rules are written down a second time. The rule that withholds results which would still tell who is few is
 * not: a test says things for which it does not hold.
 */

/** What one phone said: the options it ticked, or a number for each item. Nothing is a pass. */
export type Said = readonly (string | number)[]

export interface Recount {
  /** "5 answers.", "At least 4 answers."; and as it stands in a spreadsheet. */
  answered: string
  inCsv: string
  /** The value that stands beside each label, in the order of the labels. */
  values: string[]
}

/** Fewer answers than these are never shown. */
const minimumGroup = 5
/** Of a sensitive question one or two are few, and all counts beside them are in steps of so many. */
const step = 3

/** How many picked each option; `null` where fewer than the minimum group answered. */
export function recount(options: string[], said: Said[], sensitive: boolean): Recount | null {
  const answers = said.filter(picks => picks.length > 0)
  if (answers.length < minimumGroup)
    return null
  const counts = options.map(option => answers.filter(picks => picks.includes(option)).length)
  if (!sensitive || !counts.some(isSmall))
    return { answered: `${answers.length} answers.`, inCsv: `${answers.length}`, values: counts.map(String) }
  const least = counts.reduce((sum, count) => sum + leastOf(count), 0)
  return { answered: `At least ${least} answers.`, inCsv: `${least} or more`, values: counts.map(inSteps) }
}

/** Of each item, how many moved up, stayed and moved down, in the words of a sensitive question's change. */
export function recountChange(before: Said[], after: Said[], items: number): string[][] {
  const moved = Array.from({ length: items }, (_, item) => after.map((now, phone) =>
    Math.sign(Number(now[item]) - Number(before[phone]![item]))))
  const counts = moved.map(signs => [1, 0, -1].map(way => signs.filter(sign => sign === way).length))
  const inWords = counts.flat().some(isSmall) ? inSteps : String
  return counts.map(ways => ways.map(count => (count === 0 ? 'nobody' : inWords(count))))
}

function isSmall(count: number): boolean {
  return count > 0 && count < step
}

function leastOf(count: number): number {
  return isSmall(count) ? 1 : count - (count % step)
}

function inSteps(count: number): string {
  if (count === 0)
    return '0'
  return isSmall(count) ? 'fewer than 3' : `${leastOf(count)} or more`
}
