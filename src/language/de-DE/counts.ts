import type * as English from '../en-GB/counts.ts'

/** "1 Handy", "2 Handys". A German plural follows no rule: one that differs is named. */
export const count: typeof English.count = (howMany, one, many = one) =>
  `${howMany} ${howMany === 1 ? one : many}`

/** A figure that may have a fraction: "2,3". */
export const decimal: typeof English.decimal = value => String(value).replace('.', ',')

/** "12", "12 oder mehr", "weniger als 3". */
export const countInWords: typeof English.countInWords = (howMany, range) => {
  if (range === 'few')
    return 'weniger als 3'
  return range === 'more' ? `${howMany} oder mehr` : String(howMany)
}

/** A count of people in a sentence: "niemand", "12", "weniger als 3". */
export const shownCount: typeof English.shownCount = ({ count, range }) =>
  count === 0 ? 'niemand' : countInWords(count, range)

/** The same where there is little room: "12", "12+", "1–2". */
export const countInShort: typeof English.countInShort = (howMany, range) => {
  if (range === 'few')
    return '1–2'
  return range === 'more' ? `${howMany}+` : String(howMany)
}

/** "9 Antworten", "Mindestens 9 Antworten". */
export const orAtLeast: typeof English.orAtLeast = (counted, atLeast = false) =>
  atLeast ? `Mindestens ${counted}` : counted
