import { describe, expect, it } from 'vitest'
import { printable } from '../../src/paper/typeset/glyphs.ts'

describe('printable text', () => {
  it.each([
    ['plain – “quoted” … €', 'plain – “quoted” … €'],
    ['Łódź, Győr, Timișoara, Αθήνα, Київ', 'Łódź, Győr, Timișoara, Αθήνα, Київ'],
    ['a → b', 'a › b'],
    ['✓ done ✗ not', '√ done × not'],
    ['☐ open', '[ ] open'],
    ['one\u0000 two\uFEFF', 'one two'],
    ['half \uD83E of a pair', 'half  of a pair'],
  ])('%j is printed as %j', (source, expected) => {
    expect(printable(source)).toEqual({ text: expected, missing: [] })
  })

  it('writes one name for a run of words in one script', () => {
    expect(printable('محمد علي الحسن: 5').text).toBe('[Arabic]: 5')
    expect(printable('王伟 and 김민').text).toBe('[Chinese] and [Hangul]')
  })

  it('puts a question mark for a sign that belongs to no script', () => {
    expect(printable('⠋').text).toBe('[?]')
  })

  it('tells which letters were missing', () => {
    expect(printable('שלום').missing).toEqual(['ש', 'ל', 'ו', 'ם'])
  })
})
