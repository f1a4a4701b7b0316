/** "1 phone", "2 phones"; a plural that is not the singular with an "s" is named. */
export function count(howMany: number, one: string, many = `${one}s`): string {
  return `${howMany} ${howMany === 1 ? one : many}`
}

/** A figure that may have a fraction: "2.3". */
export function decimal(value: number): string {
  return String(value)
}

/** Of a small count nobody is told which it is: `few` is 1 or 2. `more` is a count from this one on. */
export type CountRange = 'few' | 'more'

/** "12", "12 or more", "fewer than 3". */
export function countInWords(howMany: number, range?: CountRange): string {
  if (range === 'few')
    return 'fewer than 3'
  return range === 'more' ? `${howMany} or more` : String(howMany)
}

/** The same where there is little room: "12", "12+", "1–2". */
export function countInShort(howMany: number, range?: CountRange): string {
  if (range === 'few')
    return '1–2'
  return range === 'more' ? `${howMany}+` : String(howMany)
}

/** "9 answers", "At least 9 answers". */
export function orAtLeast(counted: string, atLeast = false): string {
  return atLeast ? `At least ${counted}` : counted
}

/** The same in a sentence or a table, where nobody is a word: "nobody", "12", "12 or more", "fewer than 3". */
export function shownCount({ count, range }: { count: number, range?: CountRange }): string {
  return count === 0 ? 'nobody' : countInWords(count, range)
}
