/** Marks the place of a variable without a value, until its sentence has left. No keyboard types it. */
export const noValue = '\uE000'

/** What a line begins with that is no part of its first sentence: a list's mark, a quote's, a tick box, a label. */
const opening = /^(\s*(?:>\s*)*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[ \]\s+)?(?:\*\*[^*\n]+:\*\*\s*)?)/
const sentenceEnd = /(?<=[.!?…]["”’)*]*)\s+(?=["“‘(*[]*[\p{Lu}\d\uE000])/u

/** A value that was a sentence by itself: without its full stop it would take the next sentence with it. */
const wholeSentence = new RegExp(`(?<=^|[.!?…]["”’)*]*\\s+|${noValue}\\s+)${noValue}(?=\\s|$)`, 'g')

/**
 * Takes out of a Markdown text what cannot be said without a value: the sentence, and with it the list item, row,
 * callout or part that has nothing else. A sentence stands on one line. Every other line keeps its number, so that a
 * problem is named where it was written.
 */
export function leaveOut(text: string): string {
  if (!text.includes(noValue))
    return text
  const shortened = text.split('\n').map(line => ({ text: shorten(line), wasCut: line.includes(noValue) }))
  return closeGaps(withoutEmptyParts(shortened)).join('\n')
}

interface Line {
  text: string
  /** Something was taken out of it, or of what stood under it. */
  wasCut: boolean
}

function shorten(line: string): string {
  if (!line.includes(noValue))
    return line
  if (/^\s*(?:\||#{1,6}\s|:::)/.test(line))
    return ''
  const [start = ''] = opening.exec(line) ?? []
  const kept = line
    .slice(start.length)
    .replace(wholeSentence, `${noValue}.`)
    .split(sentenceEnd)
    .filter(sentence => !sentence.includes(noValue))
  return kept.length === 0 || start.includes(noValue) ? '' : start + kept.join(' ')
}

/** A heading, a callout or a table that has lost all its lines goes too. */
function withoutEmptyParts(lines: Line[]): Line[] {
  return lines.map((line, index) => {
    const emptied = isEmptied(lines, index)
    return emptied ? { text: '', wasCut: true } : line
  })
}

function isEmptied(lines: Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (/^#{2,6}\s/.test(text))
    return lostAll(lines, index, next => /^#{1,6}\s|^:::$/.test(next))
  if (/^:::\s*\w/.test(text))
    return lostAll(lines, index, next => next === ':::')
  if (text === ':::') {
    const from = lines.findLastIndex((line, at) => at < index && /^:::\s*\w/.test(line.text))
    return from >= 0 && lostAll(lines, from, next => next === ':::')
  }
  // A table's head and the line under it, when no row is left.
  if (/^\|[\s|:-]+\|$/.test(text))
    return tableIsEmpty(lines, index)
  return text.startsWith('|') && /^\|[\s|:-]+\|$/.test(lines[index + 1]?.text ?? '') && tableIsEmpty(lines, index + 1)
}

function tableIsEmpty(lines: Line[], rule: number): boolean {
  return lines[rule + 1]?.wasCut === true && !lines.slice(rule + 1, nextBlank(lines, rule)).some(line => line.text)
}

/** The first line after this one that was blank from the start. */
function nextBlank(lines: Line[], from: number): number {
  const at = lines.findIndex((line, index) => index > from && line.text === '' && !line.wasCut)
  return at < 0 ? lines.length : at
}

function lostAll(lines: Line[], index: number, isEnd: (text: string) => boolean): boolean {
  const rest = lines.slice(index + 1)
  const end = rest.findIndex(line => isEnd(line.text))
  const inside = end < 0 ? rest : rest.slice(0, end)
  return inside.some(line => line.wasCut) && inside.every(line => line.text.trim() === '')
}

/** An empty line inside a list or a table would part it: it moves to the end of its paragraph. */
function closeGaps(lines: Line[]): string[] {
  const closed: string[] = []
  let gaps = 0
  for (const { text, wasCut } of lines) {
    if (text === '' && wasCut) {
      gaps++
      continue
    }
    if (text === '') {
      closed.push(...blankLines(gaps))
      gaps = 0
    }
    closed.push(text)
  }
  return [...closed, ...blankLines(gaps)]
}

function blankLines(howMany: number): string[] {
  return Array.from<string>({ length: howMany }).fill('')
}
