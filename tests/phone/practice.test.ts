import type { Try } from '../../src/phone/tools/practice/practice-notes.ts'
import { describe, expect, it } from 'vitest'
import { emptyStar } from '../../src/phone/exercise/sheet.ts'
import {
  byQuestion,
  closed,
  practiceShelf,
  rowChanges,
  withChange,
  withNewTry,
  withoutTry,
} from '../../src/phone/tools/practice/practice-notes.ts'

const { empty } = practiceShelf
function one(id: number, question: string, more: Partial<Try> = {}): Try {
  return {
    id,
    question,
    why: false,
    route: 'free',
    star: emptyStar,
    free: '',
    scores: {},
    keep: '',
    change: '',
    recording: null,
    ...more,
  }
}

describe('the tries on a phone', () => {
  it('read back as they were written', () => {
    const notes = withChange(withNewTry(empty, 'Why this role?', true), 1, { free: 'Because', scores: { structure: 3 } })
    expect(practiceShelf.read(JSON.parse(JSON.stringify(notes)))).toEqual(notes)
  })

  it('read whatever is stored without harm, and keep what fits', () => {
    for (const stored of [null, [], 7, { tries: 'x' }, { tries: [null, 3, {}, { id: 0, question: 'x' }, { id: 2 }] }])
      expect(practiceShelf.read(stored), JSON.stringify(stored)).toEqual(empty)
    const odd = { id: 4, question: 'Why?', route: 'sing', scores: { a: 9, b: 2 }, star: 'x', free: 3 }
    expect(practiceShelf.read({ tries: [odd, odd], open: 9, seconds: -1 })).toEqual({
      ...empty,
      tries: [one(4, 'Why?', { scores: { b: 2 } })],
    })
  })

  it('are all kept, each with an id of its own, also after one has gone', () => {
    let notes = withNewTry(withNewTry(empty, 'Why?', true), 'Why?', true)
    notes = withNewTry(withoutTry(notes, 1), 'Your strengths?', false)
    expect(notes.tries.map(({ id, question }) => [id, question])).toEqual([[2, 'Why?'], [3, 'Your strengths?']])
    expect([notes.open, withoutTry(notes, 3).open, withoutTry(notes, 2).open]).toEqual([3, null, 3])
    expect(notes.tries.map(({ route }) => route)).toEqual(['free', 'star'])
  })

  it('are not kept when nothing was done in them', () => {
    const begun = withNewTry(empty, 'Why?', true)
    expect(closed(begun)).toEqual(empty)
    const scored = withChange(begun, 1, { scores: { structure: 1 } })
    expect(closed(scored)).toEqual({ ...scored, open: null })
  })

  it('stand by question, the last one tried first', () => {
    const groups = byQuestion([one(1, 'Why?'), one(2, 'Strengths?'), one(3, 'Why?')])
    expect(groups.map(({ question, tries }) => [question, tries.map(({ id }) => id)])).toEqual([
      ['Why?', [1, 3]],
      ['Strengths?', [2]],
    ])
  })
})

describe('two tries side by side', () => {
  const rubric = ['relevance', 'structure', 'result'].map(id => ({ id, label: id }))

  it('have a line for each row that was scored in one of them', () => {
    const first = one(1, 'Why?', { scores: { relevance: 2, gone: 4 } })
    const second = one(2, 'Why?', { scores: { relevance: 3, structure: 1 } })
    expect(rowChanges(rubric, first, second)).toEqual([
      { label: 'relevance', first: 2, second: 3 },
      { label: 'structure', first: null, second: 1 },
    ])
  })
})
