/** A figure found in a text: as written, and where. */
export interface FoundFigure {
  text: string
  index: number
}

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const number = `(?:\\d+(?:[.,]\\d+)*|${numberWords.join('|')})`
/** "4 in 60" also says how long something takes: only groups that people count in are shares. */
const groupOf = `(?:[2-9]|10|20|100|1,?000|${numberWords.slice(1).join('|')})`
/** What follows a span of time or a clock's hour, which are no shares. */
const timeUnit = '(?:minutes?|seconds?|hours?|days?|weeks?|months?|years?)'
const counted
  = 'applications|applicants|people|students|graduates|employers|tests|studies|offers|hires|vacancies|surveys'
const pattern = new RegExp(
  [
    `\\b${number}(?:\\s?%|\\sper\\s?cent\\b)`,
    `\\b${number}(?:\\s|-)(?:in|out of)(?:\\s|-)(?:every\\s)?${groupOf}\\b(?![.,:]\\d|[\\s-]${timeUnit}\\b)`,
    `\\b(?:\\d+(?:\\.\\d+)?|${numberWords.join('|')})\\s(?:thousand|million|billion)\\b`,
    `\\b\\d{1,3}(?:,\\d{3})+\\b`,
    // A number of people or things that someone must have counted.
    `(?<!every )\\b\\d{2,}\\s(?:${counted})\\b`,
  ].join('|'),
  'gi',
)

/** Statements that need a source: percentages, "N in M", "N out of M", thousands, millions and counts of people. */
export function findFigures(text: string): FoundFigure[] {
  // Addresses have signs and digits that state nothing; blanks keep every other place as it was.
  const words = text.replace(/\]\([^)]*\)|https?:\/\/\S+/g, address => ' '.repeat(address.length))
  return [...words.matchAll(pattern)].map(match => ({ text: match[0].replace(/\s+/g, ' '), index: match.index }))
}

const researchPattern = new RegExp(
  [
    '\\b(?:in|by|from|some|recent)\\sresearch\\b',
    '\\bresearch(?:ers)?\\s(?:has|have|shows?|found|suggests?|says?|tells?|with|on)\\b',
    '\\b(?:studies|surveys?|scientists|psychologists)\\b',
    '\\b(?:a|one|this|that|the)\\sstudy\\b',
  ].join('|'),
  'gi',
)

/** Words that claim to know something from research: "studies", "a study", "research found", "a survey of". */
export function findResearch(text: string): FoundFigure[] {
  return [...text.matchAll(researchPattern)].map(match => ({ text: match[0], index: match.index }))
}

/** One form for all ways to write the same figure: "one in four", "1 out of 4" and "1 in 4". */
export function normaliseFigure(figure: string): string {
  return figure
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace(new RegExp(`\\b(?:${numberWords.join('|')})\\b`, 'g'), word => String(numberWords.indexOf(word) + 1))
    .replace(/\s?per\s?cent/, '%')
    .replace(/\s%/, '%')
    .replace('out of', 'in')
    .replace('every ', '')
    .replace(/\s+/g, ' ')
    .trim()
}
