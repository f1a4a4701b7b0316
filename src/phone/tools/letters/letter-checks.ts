import type { LetterSigns } from '../../../language/letter-signs-of.ts'
import type { Letter } from '../../../workshop/model/letters.ts'
import type { WrittenText } from './letter-text.ts'
import { blanksIn } from '../../../workshop/model/blanks.ts'

/** What was found in a letter: always a fact, never a verdict. */
export type Finding
  /** The blanks that are still open. */
  = | { about: 'blanks', open: string[] }
    /** How many things it asks for, and how many it should. */
    | { about: 'asks', asked: number, wanted: number }
    | { about: 'thanks', isThere: boolean }
    | { about: 'length', words: number, most: number }
    /** Counted in UTF-16 units: LinkedIn does not say how it counts, and no way counts more. `hasWide`: one is two. */
    | { about: 'characters', used: number, free: number, paid: number, hasWide: boolean }
    /** The word that was found, or `null`. */
    | { about: 'apologies' | 'blame', found: string | null }

/** What a letter should be like. */
export type Wanted = Pick<Letter, 'asks' | 'thanks' | 'mostWords' | 'characters'>

/** Looks a letter over, in the order in which one would mend it. */
export function lookOver({ subject, text }: WrittenText, wanted: Wanted, signs: LetterSigns): Finding[] {
  const plain = plainWords(text)
  return [
    { about: 'blanks', open: blanksIn(`${subject}\n${text}`) },
    { about: 'asks', asked: sentencesThatAsk(text, signs).length, wanted: wanted.asks },
    ...(wanted.thanks ? [{ about: 'thanks' as const, isThere: firstSign(plain, signs.thanks) !== null }] : []),
    ...(wanted.mostWords ? [{ about: 'length' as const, words: countWords(text), most: wanted.mostWords }] : []),
    ...(wanted.characters ? [countCharacters(text, wanted.characters)] : []),
    { about: 'apologies', found: firstSign(plain, signs.apologies) },
    { about: 'blame', found: firstSign(plain, signs.blame) },
  ]
}

/** Whether there is nothing to do about it. */
export function isFine(finding: Finding): boolean {
  switch (finding.about) {
    case 'blanks':
      return finding.open.length === 0
    case 'asks':
      return finding.asked === finding.wanted
    case 'thanks':
      return finding.isThere
    case 'length':
      return finding.words <= finding.most
    case 'characters':
      return finding.used <= finding.free
    case 'apologies':
    case 'blame':
      return finding.found === null
  }
}

function sentencesThatAsk(text: string, { asks }: LetterSigns): string[] {
  const sentences = text.match(/[^.?!\n]+[.?!]*/g) ?? []
  return sentences.filter(sentence => sentence.includes('?') || firstSign(plainWords(sentence), asks) !== null)
}

function countCharacters(text: string, limits: NonNullable<Wanted['characters']>): Finding {
  return { about: 'characters', used: text.length, ...limits, hasWide: text.length > Array.from(text).length }
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

/** Lower case, straight apostrophes, single spaces. */
function plainWords(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, '\'').replace(/\s+/g, ' ')
}

/** The first of these words that stands in a text as a whole word, as it stands there. */
function firstSign(plain: string, signs: readonly string[]): string | null {
  for (const sign of signs) {
    const rest = sign.endsWith('*') ? '\\p{L}*' : ''
    const pattern = new RegExp(`(?:^|[^\\p{L}\\p{N}])(${sign.replace('*', '')}${rest})(?![\\p{L}\\p{N}])`, 'u')
    const found = pattern.exec(plain)
    if (found)
      return found[1]!
  }
  return null
}
