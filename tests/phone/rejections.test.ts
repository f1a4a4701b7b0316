import { expect, it } from 'vitest'
import { rejectionShelf, withNew, withPart } from '../../src/phone/tools/rejections/rejection-notes.ts'
import { rejectionParts, titleOf } from '../../src/phone/tools/rejections/rejection-text.ts'

const first = { id: 1, what: 'A summer scheme\nin London', learnt: 'To ask', later: '' }

it('puts a new entry at the top, with an id that no other has', () => {
  const entries = withNew([{ ...first, id: 7 }, first])
  expect(entries.map(({ id }) => id)).toEqual([8, 7, 1])
  expect(withPart(entries, 7, { later: 'A post' }).map(({ later }) => later)).toEqual(['', 'A post', ''])
})

it('reads back its entries in their order, and leaves out what does not fit', () => {
  expect(rejectionShelf.read([{ ...first, id: 3 }, first])).toEqual([{ ...first, id: 3 }, first])
  expect(rejectionShelf.read([first, { ...first, what: 'again' }, null, 'x', { id: 0 }, { id: 2, what: 5 }])).toEqual([
    first,
    { id: 2, what: '', learnt: '', later: '' },
  ])
  for (const hostile of [null, {}, 'x', 3])
    expect(rejectionShelf.read(hostile)).toEqual([])
})

it('is read by its first line, and without what is empty', () => {
  expect(titleOf(first)).toBe('A summer scheme')
  expect(titleOf({ ...first, what: ' ' })).toBe('Something I tried')
  expect(rejectionParts([first, { id: 2, what: '', learnt: ' ', later: '' }])).toEqual([
    { title: 'A summer scheme\nin London', lines: ['What I learnt: To ask'] },
  ])
})
