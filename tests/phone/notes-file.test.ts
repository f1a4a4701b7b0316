import type { Shelf } from '../../src/phone/notes/shelf.ts'
import { describe, expect, it } from 'vitest'
import { lock, unlock } from '../../src/phone/notes/lock.ts'
import { openNotebook } from '../../src/phone/notes/notebook.ts'
import { bringIn, lockedFile, notesAsFile, readNotesFile } from '../../src/phone/notes/notes-file.ts'
import { textIn } from '../../src/phone/notes/read.ts'

function shelf(name: string): Shelf<{ text: string }> {
  return { name, empty: { text: '' }, read: value => ({ text: textIn(value, 'text') }) }
}
const shelves = [shelf('letter'), shelf('plan')]

function written(letter: string, plan: string) {
  const notes = openNotebook(null)
  notes.on(shelves[0]!).set({ text: letter })
  notes.on(shelves[1]!).set({ text: plan })
  return notes
}

const shown = (notes: ReturnType<typeof written>) => shelves.map(own => notes.on(own).get())

describe('a file of notes', () => {
  it('has what was written, and puts it in the place of what is elsewhere, until that is undone', () => {
    const file = readNotesFile(notesAsFile(written('Dear Ms Khan 😀', ''), shelves))
    const other = written('Something else', 'On Tuesday')
    const back = bringIn(other, shelves, file.kind === 'notes' ? file.shelves : {})
    expect(shown(other)).toEqual([{ text: 'Dear Ms Khan 😀' }, { text: 'On Tuesday' }])
    back()
    expect(shown(other)).toEqual([{ text: 'Something else' }, { text: 'On Tuesday' }])
  })

  it('is told from others, whatever they are', () => {
    const of = (value: unknown) => readNotesFile(JSON.stringify(value)).kind
    for (const text of ['', '{', 'null', '[]', '"notes"', '{"kind":"calendar","version":1}'])
      expect(readNotesFile(text).kind, text).toBe('none')
    expect(of({ kind: 'interview-rejection-notes', version: 2, shelves: {} })).toBe('newer')
    expect(of({ kind: 'interview-rejection-notes', version: 1, shelves: 'x' })).toBe('none')
  })

  it('changes nothing but the shelves there are, and takes nothing that does not fit', () => {
    const notes = written('Dear Ms Khan', 'On Tuesday')
    bringIn(notes, shelves, JSON.parse('{"letter":{"text":12},"other":{"text":"x"},"__proto__":{"text":"x"}}') as object)
    expect(shown(notes)).toEqual([{ text: '' }, { text: 'On Tuesday' }])
  })

  it('that is locked is opened by its passphrase alone, and not once it was changed', async () => {
    const locked = await lock('Dear Ms Khan', 'grüne Tinte')
    expect(readNotesFile(lockedFile(locked))).toEqual({ kind: 'locked', locked })
    expect(lockedFile(locked)).not.toContain('Khan')
    // Typed on another keyboard, letter and sign apart.
    expect(await unlock(locked, 'grüne Tinte'.normalize('NFD'))).toBe('Dear Ms Khan')
    expect(await unlock(locked, 'grune Tinte')).toBeNull()
    const changed = `${locked.slice(0, -6)}${locked.at(-6) === 'A' ? 'B' : 'A'}${locked.slice(-5)}`
    expect(await unlock(changed, 'grüne Tinte')).toBeNull()
    expect(await unlock('?', 'grüne Tinte')).toBeNull()
  })
})
