import { expect, it } from 'vitest'
import { wholeWords } from '../../src/workshop/markdown/whole-words.ts'

it('sets words apart that must not be parted, and changes no letter', () => {
  const pieces = wholeWords('The Wi-Fi is down.')
  expect(pieces.filter(({ whole }) => whole)).toEqual([{ text: 'Wi-Fi', whole: true }])
  expect(pieces.map(({ text }) => text).join('')).toBe('The Wi-Fi is down.')
  expect(wholeWords('A one-to-one talk')).toEqual([{ text: 'A one-to-one talk', whole: false }])
})
