import type { Answer } from '../../../src/live/protocol/answer.ts'
import type { Question } from '../../../src/workshop/model/activity.ts'
import { describe, expect, it } from 'vitest'
import { codeAlphabet, codeFromBytes, normaliseCode } from '../../../src/live/protocol/session-code.ts'
import { checkAnswer, parseAnswer } from '../../../src/live/questions/check-answer.ts'
import { cleanText } from '../../../src/live/questions/clean-text.ts'
import { findQuestion } from '../../../src/live/rules/lookup.ts'
import { deletionDay } from '../../../src/live/rules/retention.ts'
import { workshopFixture } from '../../support/workshop-fixture.ts'

const workshop = workshopFixture()
function verdict(questionId: string, answer: Answer) {
  const outcome = checkAnswer(findQuestion(workshop, questionId) as Question, answer)
  return outcome.ok ? outcome.value : outcome.refusal.reason
}

describe('an answer', () => {
  it.each<[string, Answer]>([
    ['feel', { kind: 'choice', option: 'joy' }],
    ['feel', { kind: 'multi', options: ['relief'] }],
    ['menu', { kind: 'multi', options: ['relief', 'relief'] }],
    ['menu', { kind: 'multi', options: ['relief', 'anger', 'numb'] }],
    ['after', { kind: 'scale', ratings: [1] }],
    ['after', { kind: 'scale', ratings: [5, 0] }],
    ['guess', { kind: 'number', value: 15 }],
    ['guess', { kind: 'number', value: 210 }],
    ['guess', { kind: 'number', value: Number.NaN }],
    ['steps', { kind: 'order', options: ['thank', 'thank', 'act'] }],
    ['steps', { kind: 'order', options: ['thank', 'act'] }],
    ['email', { kind: 'sort', boxes: { thanks: 'in', question: 'in' } }],
    ['email', { kind: 'sort', boxes: { thanks: 'in', question: 'in', blame: 'elsewhere' } }],
    ['email', { kind: 'sort', boxes: { thanks: 'in', question: 'in', constructor: 'in' } }],
  ])('to %s is refused as %o', (questionId, answer) => {
    expect(verdict(questionId, answer)).toBe('invalid-answer')
  })

  it.each(['feel', 'menu', 'after', 'guess', 'steps', 'email', 'box'])('to %s may be a pass', (questionId) => {
    expect(verdict(questionId, { kind: 'pass' })).toEqual({ kind: 'pass' })
  })

  it('to a private question is never taken, not even a pass', () => {
    expect(verdict('before', { kind: 'pass' })).toBe('question-private')
  })

  it('with several picks is kept without the order of tapping', () => {
    expect(verdict('menu', { kind: 'multi', options: ['numb', 'relief'] })).toEqual({
      kind: 'multi',
      options: ['relief', 'numb'],
    })
  })

  it('that sorts lines is kept in the order of the lines, whatever the phone showed first', () => {
    const stored = verdict('email', { kind: 'sort', boxes: { blame: 'out', question: 'in', thanks: 'in' } })
    expect(JSON.stringify(stored)).toBe('{"kind":"sort","boxes":{"thanks":"in","question":"in","blame":"out"}}')
  })

  it('in words loses what nobody can see, and is refused when nothing is left or it is too long', () => {
    expect(verdict('box', { kind: 'text', text: ' Why\u0000 me?\n\u202E ok ' })).toEqual({
      kind: 'text',
      text: 'Why me? ok',
    })
    expect(verdict('box', { kind: 'text', text: '\u200B\u0007' })).toBe('invalid-answer')
    expect(verdict('box', { kind: 'text', text: 'x'.repeat(201) })).toBe('text-too-long')
  })

  it('is unknown until it is read: extra keys, wrong kinds and prototypes are malformed', () => {
    const reasons = [
      null,
      [],
      'pass',
      { kind: 'pass', extra: 1 },
      { kind: 'voice' },
      { kind: 'vote', texts: ['a'] },
      JSON.parse('{"kind":"pass","__proto__":{"a":1}}'),
      { kind: 'text', text: 5 },
    ]
      .map(body => parseAnswer(body))
      .map(outcome => (outcome.ok ? 'taken' : outcome.refusal.reason))
    expect(new Set(reasons)).toEqual(new Set(['malformed']))
    expect(parseAnswer({ kind: 'text', text: 'x'.repeat(10_000) })).toMatchObject({
      ok: false,
      refusal: { reason: 'text-too-long' },
    })
  })
})

describe('a code', () => {
  it('has no letters that look alike, and is read however it was typed', () => {
    expect([...'0O1IL'].some(letter => codeAlphabet.includes(letter))).toBe(false)
    expect(codeFromBytes(Uint8Array.from([0, 1, 2, 23, 24, 25]))).toBe('ABC234')
    expect([' abc 234', 'ABC-234', 'abc234', 'ABC10O', 'ABC23', 'ABC2345'].map(normaliseCode)).toEqual([
      'ABC234',
      'ABC234',
      'ABC234',
      null,
      null,
      null,
    ])
  })
})

describe('a change from end to end of the scale', () => {
  it('would tell both ratings, so it is kept as the largest that does not', () => {
    expect(verdict('after', { kind: 'scale', ratings: [4, -4] })).toEqual({ kind: 'scale', ratings: [3, -3] })
    expect(verdict('after', { kind: 'scale', ratings: [3, 0] })).toEqual({ kind: 'scale', ratings: [3, 0] })
  })
})

describe('small rules', () => {
  it('keep emoji, accents and right-to-left words in a text', () => {
    expect(cleanText('Zoë  שלום 🙂')).toBe('Zoë שלום 🙂')
    const england = String.fromCodePoint(0x1F3F4, 0xE0067, 0xE0062, 0xE0065, 0xE006E, 0xE0067, 0xE007F)
    for (const emoji of ['👩🏽‍🎓', '❤️', england])
      expect(cleanText(emoji)).toBe(emoji)
  })

  it('take what nobody can see for no text, and what turns the writing round out of it', () => {
    const invisible = [
      ...[0x20, 0xAD, 0x301, 0x115F, 0x200B, 0x200D, 0x202E, 0x2060, 0x2800, 0x3164],
      ...[0xD83D, 0xFE0F, 0xFEFF, 0xFFFC, 0x13441, 0x13442, 0x1D159, 0xE0041],
    ]
    for (const point of invisible)
      expect(cleanText(String.fromCodePoint(point).repeat(3)), point.toString(16)).toBe('')
    expect(cleanText(String.fromCodePoint(...invisible))).toBe('')
    expect(cleanText(`say ${String.fromCharCode(0x202E)}it`)).toBe('say it')
    expect(cleanText(`inter${String.fromCharCode(0xAD)}view\n${String.fromCharCode(0x200B)}two`)).toBe('interview two')
  })

  it('leave a letter its marks, and take heaps of marks and rows of hidden characters away', () => {
    const repeated = (point: number, count: number) => String.fromCodePoint(point).repeat(count)
    expect(cleanText('Việt, ẹ̄́, שָׁלוֹם')).toBe('Việt, ẹ̄́, שָׁלוֹם'.normalize('NFC'))
    expect(cleanText(`o${repeated(0x30D, 60)}k`)).toBe(`o${repeated(0x30D, 4)}k`)
    expect(cleanText(`a${repeated(0x200D, 60)}b`)).toBe(`a${repeated(0x200D, 7)}b`)
    expect(cleanText(`a${repeated(0xE0041, 60)}b`)).toBe(`a${repeated(0xE0041, 7)}b`)
  })

  it('count the days of keeping from the session\'s own day, across the year\'s end', () => {
    expect(deletionDay('2026-12-10', null, 30)).toBe('2027-01-09')
    expect(deletionDay('2026-12-10', '2027-03-03T14:00', 30)).toBe('2027-04-02')
  })
})
