import type { Shelf } from '../../src/phone/notes/shelf.ts'
import { describe, expect, it } from 'vitest'
import { openNotebook } from '../../src/phone/notes/notebook.ts'
import { textIn } from '../../src/phone/notes/read.ts'

const shelf: Shelf<{ text: string }> = {
  name: 'letter',
  empty: { text: '' },
  read: value => ({ text: textIn(value, 'text') }),
}

/** A browser's storage that takes so many characters. */
function storageOf(room: number, items = new Map<string, string>()): Storage {
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    key: index => [...items.keys()][index] ?? null,
    getItem: key => items.get(key) ?? null,
    removeItem: key => void items.delete(key),
    setItem(key, value) {
      if (value.length > room)
        throw new DOMException('full', 'QuotaExceededError')
      items.set(key, value)
    },
  }
}

describe('the notebook', () => {
  it('stores each change at once, and reads it back', () => {
    const storage = storageOf(1_000)
    openNotebook(storage).on(shelf).set({ text: 'Dear Ms Khan' })
    const opened = openNotebook(storage)
    expect(opened.on(shelf).get()).toEqual({ text: 'Dear Ms Khan' })
    expect(opened.keeping.get()).toBe('kept')
  })

  it('leaves out what does not fit, whoever has written it', () => {
    for (const stored of ['{"text":12}', '[]', 'null', '{', '"text"', '{"__proto__":{"text":"x"}}']) {
      const storage = storageOf(1_000)
      storage.setItem('workshop/notes/letter', stored)
      expect(openNotebook(storage).on(shelf).get(), stored).toEqual({ text: '' })
    }
  })

  it('says that nothing is kept where the browser keeps nothing, and holds it all the same', () => {
    for (const storage of [null, storageOf(-1)]) {
      const notes = openNotebook(storage)
      notes.on(shelf).set({ text: 'Dear Ms Khan' })
      expect(notes.keeping.get()).toBe('blocked')
      expect(notes.on(shelf).get()).toEqual({ text: 'Dear Ms Khan' })
    }
  })

  it('says that there is no room, keeps what is on the screen, and says when there is room again', () => {
    const storage = storageOf(30)
    const notes = openNotebook(storage)
    notes.on(shelf).set({ text: 'a'.repeat(100) })
    expect(notes.keeping.get()).toBe('full')
    expect(notes.on(shelf).get().text).toHaveLength(100)
    notes.on(shelf).set({ text: 'short' })
    expect(notes.keeping.get()).toBe('kept')
    expect(openNotebook(storage).on(shelf).get()).toEqual({ text: 'short' })
  })

  it('wipes, and brings back what was wiped', () => {
    const storage = storageOf(1_000)
    const notes = openNotebook(storage)
    notes.on(shelf).set({ text: 'Dear Ms Khan' })
    const back = notes.wipe([shelf])
    expect(openNotebook(storage).on(shelf).get()).toEqual({ text: '' })
    expect(JSON.stringify(storage.getItem('workshop/notes/letter'))).not.toContain('Khan')
    back()
    expect(openNotebook(storage).on(shelf).get()).toEqual({ text: 'Dear Ms Khan' })
  })
})
