import type { Leaf } from './catalogue.ts'
import * as german from '../../../src/language/de-DE/index.ts'
import * as english from '../../../src/language/en-GB/index.ts'
import { leavesOf, saidBy } from './catalogue.ts'

/** Attributes that are words. */
const spokenIn = /\s(?:aria-label|aria-valuetext|alt|title|placeholder|content|data-copied|data-selected)="([^"]*)"/g

/** What a page shows and what it says to who cannot see it: its texts, and those attributes that are words. */
export function textsOf(html: string): string[] {
  const shown = html.replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '')
  const spoken = [...shown.matchAll(spokenIn)]
  return [...shown.split(/<[^>]*>/), ...spoken.map(match => match[1]!)].map(plain).filter(Boolean)
}

function plain(text: string): string {
  const signs: Record<string, string> = { '&quot;': '"', '&#39;': '\'', '&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': ' ' }
  return text.replaceAll(/&(?:quot|#39|lt|gt|amp|nbsp);/g, sign => signs[sign]!).replaceAll(/\s+/g, ' ').trim()
}

/** Names of days and months, which a date brings, and what the functions were called with. */
const filledIn = /Xylo|xylo|Zebra|X y l o|Europe\/\w+|[\d.:,]*\d|Sunday|Sonntag|March|März|December|Dezember/

/** What is the same whatever a function was called with. */
function piecesOf(said: string): string[] {
  return said.split(filledIn).map(piece => piece.replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
}

function everySaying(words: object): string[] {
  return leavesOf(words).flatMap(leaf => saidBy(leaf))
}

const inGerman = everySaying(german).flatMap(piecesOf).join('\n')
const inEnglish = [...new Set(everySaying(english).flatMap(piecesOf))].filter(piece => !inGerman.includes(piece))
/** Found anywhere in a text: nobody writes these by chance. */
const phrases = inEnglish.filter(piece => /^\p{L}.* \S/u.test(piece) && piece.length >= 9)
/** Found as the whole of a text. */
const labels = new Set(inEnglish.filter(piece => /[a-z]{2}/i.test(piece)))

/** English words of the kit in these texts, each once, with what was found; what the authors wrote is theirs. */
export function englishIn(texts: string[], content: object): string[] {
  const written = new Set(stringsIn(content))
  return [...new Set(texts)].filter(text => !written.has(text)).flatMap((text) => {
    const found = labels.has(text) ? text : phrases.find(phrase => saysWords(text, phrase))
    return found === undefined ? [] : [`${text}  [${found}]`]
  })
}

/** Whether these words stand in a text as words: "our answer" is not in "your answers". */
function saysWords(text: string, words: string): boolean {
  const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !(isLetter(words.at(-1)) && isLetter(text[at + words.length])))
      return true
  }
  return false
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** The places of the German catalogue below these names that no text has shown. */
export function notShown(faces: string[], texts: string[]): string[] {
  const all = texts.join('\n')
  const isShown = (leaf: Leaf) => saidBy(leaf).some(said => piecesOf(said).every(piece => all.includes(piece)))
  return leavesOf(german)
    .filter(({ path }) => faces.some(face => path.startsWith(`${face}.`)))
    .filter(leaf => !isShown(leaf))
    .map(({ path }) => path)
}
