import type { PhoneStorage } from '../../src/phone/state/storage.ts'
import type { Question } from '../../src/workshop/model/activity.ts'
import { describe, expect, it } from 'vitest'
import { openBook, whatToSend } from '../../src/phone/answers/book.ts'
import { draftOf, emptyDraft, finish, fitting } from '../../src/phone/answers/draft.ts'
import { moveTo } from '../../src/phone/answers/order-moves.ts'
import { giveAnswer, readRecords, restore } from '../../src/phone/answers/record.ts'
import { questionSchema } from '../../src/workshop/model/activity.ts'
import { activities } from '../support/workshop-fixture.ts'

const { feel, menu, before, after, guess, steps, email, box } = Object.fromEntries(
  Object.entries(activities)
    .filter(([id]) => id !== 'review')
    .map(([id, activity]) => [id, questionSchema.parse(activity)]),
) as Record<'feel' | 'menu' | 'before' | 'after' | 'guess' | 'steps' | 'email' | 'box', Question>

describe('what was begun', () => {
  it('is kept on the phone, cleared with all else, and comes back when that is undone', () => {
    const kept = new Map<string, unknown>()
    const storage: PhoneStorage = {
      lasting: true,
      read: name => kept.get(name) ?? null,
      write: (name, value) => void kept.set(name, value),
      onOutsideChange() {},
    }
    const begun = { kind: 'text', text: 'Where do' } as const
    openBook(storage, true).keepDraft('box', begun)
    const book = openBook(storage, true)
    expect(book.draft(box)).toEqual(begun)
    const undo = book.clear()
    expect([book.isEmpty(), openBook(storage, true).isEmpty()]).toEqual([true, true])
    undo()
    expect(openBook(storage, true).draft(box)).toEqual(begun)
  })
})

describe('an answer in the making', () => {
  it('is no answer while something is missing', () => {
    for (const question of [feel, menu, before, guess, email, box]) expect(finish(emptyDraft(question, 'seed'))).toBeNull()
    expect(finish({ kind: 'scale', ratings: [3, null] })).toBeNull()
    expect(finish({ kind: 'text', text: '  \n ' })).toBeNull()
    expect(finish({ kind: 'sort', boxes: { thanks: 'in', question: null, blame: 'out' } })).toBeNull()
  })

  it('is kept as the server keeps it, without what nobody can see', () => {
    expect(finish({ kind: 'text', text: ' How\u0000 long\u202E? ' })).toEqual({ kind: 'text', text: 'How long?' })
  })

  it('does not count a slider that nobody moved', () => {
    expect(emptyDraft(guess, 'seed')).toEqual({ kind: 'number', value: null })
    expect(finish({ kind: 'number', value: 0 })).toEqual({ kind: 'number', value: 0 })
  })

  it('shuffles an order the same way again after a refresh', () => {
    const first = emptyDraft(steps, 'this phone')
    expect(emptyDraft(steps, 'this phone')).toEqual(first)
    expect([...(first.kind === 'order' ? first.options : [])].sort()).toEqual(['act', 'connect', 'thank'])
  })

  it('starts a change from the answer that was given, and a pass from nothing', () => {
    expect(draftOf({ kind: 'choice', option: 'anger' }, feel)).toEqual({ kind: 'choice', option: 'anger' })
    expect(draftOf({ kind: 'pass' }, feel)).toBeNull()
    const sorted = { kind: 'sort' as const, boxes: { thanks: 'in', question: 'in', blame: 'out' } }
    expect(finish(draftOf(sorted, email)!)).toEqual(sorted)
  })

  it('does not use a kept draft that the question has outgrown', () => {
    expect(fitting({ kind: 'choice', option: 'gone' }, feel)).toBeNull()
    expect(fitting({ kind: 'order', options: ['thank', 'act'] }, steps)).toBeNull()
    expect(fitting({ kind: 'scale', ratings: [1] }, before)).toBeNull()
    expect(fitting('nonsense', box)).toBeNull()
    expect(fitting({ kind: 'sort', boxes: { thanks: 'in' } }, email)).toBeNull()
    expect(fitting({ kind: 'sort', boxes: { thanks: 'gone', question: null, blame: null } }, email)).toBeNull()
  })
})

describe('moving a step', () => {
  it('puts it one place up or down', () => {
    expect(moveTo(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
    expect(moveTo(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  })

  it('stops at the ends', () => {
    expect(moveTo(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
    expect(moveTo(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b'])
  })
})

describe('what leaves the phone', () => {
  const ratings = { kind: 'scale', ratings: [2, 4] } as const
  const earlier = giveAnswer({}, 'before', { kind: 'scale', ratings: [3, 2] }, null)

  it('is the answer to a shared question', () => {
    expect(whatToSend(feel, { kind: 'choice', option: 'anger' }, {})).toEqual({ kind: 'choice', option: 'anger' })
  })

  it('is nothing of a private question', () => {
    expect(whatToSend(before, { kind: 'scale', ratings: [2, 4] }, {})).toBeNull()
  })

  it('is only the change of a compared scale', () => {
    expect(whatToSend(after, { ...ratings, ratings: [...ratings.ratings] }, earlier)).toEqual({
      kind: 'scale',
      ratings: [-1, 2],
    })
    const lowest = giveAnswer({}, 'before', { kind: 'scale', ratings: [1, 1] }, null)
    // From end to end would tell both ratings.
    expect(whatToSend(after, { kind: 'scale', ratings: [5, 1] }, lowest)).toEqual({ kind: 'scale', ratings: [3, 0] })
  })

  it('is nothing of a compared scale without an earlier answer, or with a pass there', () => {
    const passed = giveAnswer({}, 'before', { kind: 'pass' }, null)
    expect(whatToSend(after, { kind: 'scale', ratings: [2, 4] }, {})).toBeNull()
    expect(whatToSend(after, { kind: 'scale', ratings: [2, 4] }, passed)).toBeNull()
  })
})

describe('what the phone has kept', () => {
  it('is read back without whatever is not an answer', () => {
    const kept = giveAnswer({}, 'feel', { kind: 'pass' }, { kind: 'pass' })
    expect(readRecords({ ...kept, broken: { state: 'saved' }, worse: null })).toEqual(kept)
    expect(readRecords('nonsense')).toEqual({})
    expect(readRecords(null)).toEqual({})
  })

  it('is completed from the server, and wins over it', () => {
    const kept = giveAnswer({}, 'feel', { kind: 'choice', option: 'anger' }, { kind: 'choice', option: 'anger' })
    const records = restore(kept, { feel: { kind: 'pass' }, menu: { kind: 'pass' } })
    expect(records.feel?.state).toBe('saved')
    expect(records.menu).toMatchObject({ state: 'received', answer: { kind: 'pass' } })
  })
})
