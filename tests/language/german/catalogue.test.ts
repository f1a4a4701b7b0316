import { describe, expect, it } from 'vitest'
import * as german from '../../../src/language/de-DE/index.ts'
import * as english from '../../../src/language/en-GB/index.ts'
import { deskWords, habits, languageTag } from '../../../src/language/words.ts'
import { leavesOf, saidBy } from './catalogue.ts'

const leaves = leavesOf(german)
/** What both languages call the same, and what the functions were called with. */
const shared
  = /\b(?:block|code|csv|esc|letter|live|min|name|optional|partner|pdf|tab|timer|workshop|xylo|zebra|x y l o)\b/gi

describe('german', () => {
  it('is spoken where it is chosen', () => {
    expect([languageTag, deskWords.signIn.button]).toEqual(['de-DE', 'Anmelden'])
  })

  it('has every word that English has, and no other', () => {
    const paths = (words: object) => leavesOf(words).map(({ path }) => path).sort()
    expect(paths(german)).toEqual(paths(english))
  })

  it('says something in each place, with everything filled in', () => {
    // In the report, the column of written answers has no second heading.
    const bySign = leaves.filter(({ path }) => path !== 'reportWords.columns.text.value')
    for (const leaf of bySign) {
      for (const said of saidBy(leaf)) {
        expect(said.trim(), leaf.path).not.toBe('')
        expect(said, leaf.path).not.toMatch(/undefined|NaN|\[object|Invalid/)
      }
    }
  })

  it('says nothing as English says it, but for names and signs', () => {
    const inEnglish = new Map(leavesOf(english).map(leaf => [leaf.path, leaf]))
    const same = leaves.flatMap((leaf) => {
      const said = new Set(saidBy(inEnglish.get(leaf.path)!))
      return saidBy(leaf)
        .filter(text => said.has(text) && /[a-z]{3}/i.test(text.replaceAll(shared, '')))
        .map(text => `${leaf.path}: ${text}`)
    })
    expect(same).toEqual([])
  })

  it('keeps its own habits, and quotes as Germans do', () => {
    for (const leaf of leaves) {
      for (const said of saidBy(leaf)) {
        expect(habits.filter(({ pattern }) => pattern.test(said)), said).toEqual([])
        expect(said, leaf.path).not.toMatch(/“[^”„]*”|[a-z]'[a-z]/i)
      }
    }
  })

  it('says "du" to students and "Sie" to who presents, never both', () => {
    const toStudents
      = /^(?:phone|exercise|practice|recorder|question|result|support|deck(?!\w*presenter)|rehearsalWords\.phone)/
    const toFacilitators
      = /^(?:desk|report|compare|presenter|storage|eventWarning|handOver|rehearsalWords\.(?!badge|phone|texts))/
    for (const leaf of leaves) {
      const said = saidBy(leaf).join(' ')
      if (toFacilitators.test(leaf.path))
        expect(said, leaf.path).not.toMatch(/\b(?:du|dich|dir|dein\w*)\b/i)
      else if (toStudents.test(leaf.path))
        expect(said, leaf.path).not.toMatch(/\b(?:Ihnen|Ihre?[mnrs]?)\b|\b\w+en Sie\b/)
    }
  })
})
