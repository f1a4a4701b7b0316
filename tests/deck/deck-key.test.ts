// @vitest-environment happy-dom
import type { KeyPress } from '../../src/deck/keys/deck-key.ts'
import { expect, it } from 'vitest'
import { deckKey } from '../../src/deck/keys/deck-key.ts'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held }
}

function element(html: string): Element {
  const page = document.createElement('div')
  page.innerHTML = html
  return page.firstElementChild!
}

const clicker = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'b', '.']
const acts = ['next', 'prev', 'next', 'prev', 'blank', 'blank']

it.each(['<body></body>', '<button></button>', '<a href="/"></a>', '<input type="range">', '<input type="checkbox">'])(
  'takes every key of the clicker while %s has the focus',
  html => expect(clicker.map(key => deckKey(press(key), element(html) ?? document.body))).toEqual(acts),
)

it.each([
  '<input>',
  '<input type="search">',
  '<textarea></textarea>',
  '<select></select>',
  '<p contenteditable="true"></p>',
])('takes no key away from %s', html =>
  expect([...clicker, ' '].filter(key => deckKey(press(key), element(html)) !== null)).toEqual([]))

it('takes the clicker\'s keys while a number is typed, and none that would change the number', () => {
  const field = element('<input type="number">')
  expect(['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'b'].map(key => deckKey(press(key), field)))
    .toEqual(['next', 'prev', 'next', 'prev', 'blank'])
  expect(['ArrowUp', 'ArrowDown', '.', ' ', '7'].map(key => deckKey(press(key), field)))
    .toEqual([null, null, null, null, null])
})

it('leaves Space to a button, and moves on with it everywhere else', () => {
  expect(deckKey(press(' '), element('<button></button>'))).toBeNull()
  expect(deckKey(press(' '), document.body)).toBe('next')
  expect(deckKey(press(' '), null)).toBe('next')
})

it('moves by slides with the arrows up and down, as Slidev does', () => {
  expect(['ArrowDown', 'ArrowUp'].map(key => deckKey(press(key), null))).toEqual(['nextSlide', 'prevSlide'])
})

it('leaves the browser its own shortcuts', () => {
  expect(deckKey(press('b', { ctrlKey: true }), null)).toBeNull()
  expect(deckKey(press('ArrowLeft', { altKey: true }), null)).toBeNull()
})

it('leaves other keys alone', () => {
  expect(['Enter', 'Tab', 'x', 'toString'].map(key => deckKey(press(key), null))).toEqual([null, null, null, null])
})
