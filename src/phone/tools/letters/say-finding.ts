import type { Finding } from './letter-checks.ts'
import { toolWords } from '../../../language/words.ts'

const words = toolWords.letters.findings

/** A finding in a sentence or two: what is there, or what to do. */
export function sayFinding(finding: Finding): string {
  switch (finding.about) {
    case 'blanks':
      return finding.open.length === 0 ? words.noBlanks : words.blanks(finding.open)
    case 'asks':
      return sayAsks(finding)
    case 'thanks':
      return finding.isThere ? words.thanks : words.noThanks
    case 'length':
      return finding.words <= finding.most ? words.short(finding.words) : words.long(finding.words, finding.most)
    case 'characters':
      return sayCharacters(finding)
    case 'apologies':
      return finding.found === null ? words.noApology : words.apology(finding.found)
    case 'blame':
      return finding.found === null ? words.noBlame : words.blame(finding.found)
  }
}

function sayAsks({ asked, wanted }: Extract<Finding, { about: 'asks' }>): string {
  if (wanted === 0)
    return asked === 0 ? words.asksNothing : words.asksHere
  if (asked === 0)
    return words.asksNothingYet
  return asked === 1 ? words.asksOne : words.asksMore(asked)
}

function sayCharacters({ used, free, paid, hasWide }: Extract<Finding, { about: 'characters' }>): string {
  const fits = used <= free ? words.fits : used <= paid ? words.fitsPaid : words.fitsNone
  return [fits(used, free, paid), ...(hasWide ? [words.wide] : [])].join(' ')
}
