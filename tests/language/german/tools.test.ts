import type { PublicToolbox } from '../../../src/live/public-toolbox.ts'
// @vitest-environment happy-dom
import type { Try } from '../../../src/phone/tools/practice/practice-notes.ts'
import { h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { practiceWords, recorderWords, toolWords } from '../../../src/language/words.ts'
import { publicToolbox } from '../../../src/live/public-toolbox.ts'
import { publicWorkshop } from '../../../src/live/public-workshop.ts'
import { emptySheet, emptyStar, reviewShelf } from '../../../src/phone/exercise/sheet.ts'
import { notebook } from '../../../src/phone/notes/own-notebook.ts'
import { ownWordsShelf } from '../../../src/phone/notes/own-words.ts'
import { recordings } from '../../../src/phone/recordings/own-recordings.ts'
import { ToolsScreen } from '../../../src/phone/screens/tools-screen.tsx'
import { soloBook } from '../../../src/phone/state/solo-book.ts'
import { practiceShelf, withChange, withNewTry } from '../../../src/phone/tools/practice/practice-notes.ts'
import { tools } from '../../../src/phone/tools/tools.ts'
import { practiceKinds } from '../../../src/workshop/model/toolbox.ts'
import { workshopFixture } from '../../support/workshop-fixture.ts'
import { englishIn, notShown, textsOf } from './said.ts'

/** What only a real microphone brings. */
const recorded = ['running', 'picture', 'level', 'stop', 'done', 'keep', 'discard', 'kept', 'notKept'].map(word => `recorderWords.${word}`)
/** What is said aloud only, or needs time, or something that this stand-in for a browser has not got. */
const inBrowsersOnly = [
  ...recorded,
  'toolWords.stored.wiped',
  'toolWords.stored.allWiped',
  'toolWords.stored.undone',
  'toolWords.file.saved',
  'toolWords.undo.undone',
  'toolWords.plan.out.share',
  'toolWords.plan.rest.reminder',
  'toolWords.plan.checkIn.reminder',
  'toolWords.copy',
  'toolWords.breathe.out',
  'toolWords.breathe.over',
  'toolWords.breathe.again',
]
/** Groups that have no tool yet. */
const empty = ['toolWords.groups']

const { byHand, fromTemplate } = toolWords.letters
/** One for each thing that can be noticed; the fixture's language is English. */
const lettersToLookOver = [
  'Xylo',
  'Thank you. What? How?',
  'Sorry, it was unfair. What? 😀',
  'word '.repeat(50),
  'word word word word 12345678901',
]

const workshop = workshopFixture()
workshop.config.publicSite = 'https://example.org/xylo'
const content = publicWorkshop(workshop, 'alone')
const toolbox: PublicToolbox = {
  ...publicToolbox(workshop),
  questions: practiceKinds.map(kind => ({ id: kind, kind, text: `Xylo ${kind}`, listensFor: 'Xylo' })),
}
const seen: string[] = []
const box = document.body.appendChild(document.createElement('div'))

vi.stubGlobal('print', () => {})
const stubFetch = () => vi.stubGlobal('fetch', async () => new Response(JSON.stringify(toolbox)))
stubFetch()
afterEach(() => render(null, box))

const keep = () => seen.push(...textsOf(document.body.innerHTML))
const settled = () => expect.poll(() => box.querySelector('.loading') === null, { interval: 5 }).toBe(true)

async function look(tool: string | null) {
  render(null, box)
  await act(() => render(h(ToolsScreen, { content, tool, book: soloBook, area: 'solo' }), box))
  await settled()
  // What came in a chunk of its own, or once the toolbox had come, listens when a frame has been drawn.
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  await act(() => {})
  keep()
}

/** Writes something into every field, so that what depends on it shows. */
async function write() {
  for (const field of box.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.note-field :is(input, textarea)')) {
    field.value = 'Xylo'
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
  }
  await settled()
  keep()
}

async function press(name: string) {
  const found = () => [...box.querySelectorAll('button')].find(button => button.textContent === name)
  await expect.poll(found, { interval: 5, timeout: 5_000 }).toBeDefined()
  // What stands beside the button may say something else once it is pressed.
  keep()
  await act(() => found()!.click())
}

async function writeInto(field: string, text: string) {
  await expect.poll(() => box.querySelector(field), { interval: 5 }).not.toBeNull()
  const found = box.querySelector<HTMLTextAreaElement>(field)!
  found.value = text
  await act(() => void found.dispatchEvent(new Event('input', { bubbles: true })))
  keep()
}

async function pressAll() {
  for (let no = 0; no < box.querySelectorAll('button').length; no++) {
    await act(() => box.querySelectorAll('button')[no]!.click())
    await settled()
    keep()
  }
}

describe('the tools in German', () => {
  it('says where the notes are, whatever the browser allows', async () => {
    await look('phone')
    for (const keeping of ['blocked', 'full', 'kept'] as const) {
      notebook.keeping.set(keeping)
      await look('fairer')
    }
  })

  it('says what is noticed about a letter, before and after it is changed by hand', async () => {
    for (const tool of ['email', 'message']) {
      await look(tool)
      await press(byHand)
      for (const text of lettersToLookOver)
        await writeInto('textarea', text)
      await press(fromTemplate)
      keep()
    }
    // The second one asks for nothing.
    await look('email')
    await act(() => box.querySelectorAll<HTMLElement>('.name-pick input')[1]!.click())
    keep()
  })

  it('brings back what was answered on the slides, and makes reminders of days', async () => {
    soloBook.records.set({
      feel: { answer: { kind: 'choice', option: 'relief' }, state: 'kept', edit: 1 },
      before: { answer: { kind: 'scale', ratings: [2, 3] }, state: 'kept', edit: 1 },
    })
    await look('plan')
    await writeInto('input[type=date]', '2027-03-07')
    await press(toolWords.plan.out.calendar)
    keep()
    soloBook.records.set({})
  })

  it('lists what was tried', async () => {
    await look('rejections')
    await press(toolWords.rejections.add)
    await writeInto('textarea', 'Xylo')
  })

  it('brings in a file of notes, or says why not', async () => {
    const choose = async (text: string) => {
      const input = box.querySelector<HTMLInputElement>('input[type=file]')!
      Object.defineProperty(input, 'files', { value: [{ text: async () => text }], configurable: true })
      await act(async () => void input.dispatchEvent(new Event('change')))
      await act(() => {})
      keep()
    }
    const file = { kind: 'interview-rejection-notes', version: 1 }
    await look('phone')
    for (const given of ['{', { ...file, version: 2 }, { ...file, shelves: {} }, { ...file, locked: 'AAAA' }])
      await choose(typeof given === 'string' ? given : JSON.stringify(given))
    await press(toolWords.file.open)
    await expect.poll(() => box.textContent).toContain(toolWords.file.wrong)
    keep()
    vi.stubGlobal('crypto', {})
    await look('phone')
    await choose(JSON.stringify({ ...file, locked: 'AAAA' }))
    vi.unstubAllGlobals()
    stubFetch()
  })

  it('offers each tool, shows what has been used, and lets everything be wiped', async () => {
    await look(null)
    for (const { name } of tools) {
      await look(name)
      await write()
      await pressAll()
      await write()
    }
    await look(null)
    localStorage.setItem('workshop/ABC234/answers', '{}')
    localStorage.setItem('workshop/solo/answers', '{}')
    notebook.on(ownWordsShelf).set({ quick: 'Xylo' })
    notebook.on(reviewShelf).set({ review: emptySheet })
    soloBook.records.set({ quick: { answer: { kind: 'pass' }, state: 'kept', edit: 1 } })
    await look('phone')
    await pressAll()
  })

  it('practises an answer, and puts two tries side by side', async () => {
    const one = (id: number, scores: Record<string, number>, more: Partial<Try> = {}): Try =>
      ({ id, question: 'Xylo', why: false, route: 'free', star: emptyStar, free: 'Xylo', scores, keep: 'Xylo', change: 'Xylo', recording: null, ...more })
    const notes = (tries: Try[], open: number | null = null, seconds = 90) =>
      notebook.on(practiceShelf).set({ tries, open, seconds })
    for (const [first, second] of [[1, 3], [2, 2], [1, null], [null, null]]) {
      const scores = (score: number | null | undefined) => (score ? { structure: score } : {} as Record<string, number>)
      notes([one(1, scores(first)), one(2, scores(second), { route: 'star' })])
      await look('practice')
    }
    notes([one(1, {}, { question: toolbox.questions[0]!.text })], 1)
    await look('practice')
    for (const text of ['Timer starten', 'Anhalten', 'Weiter']) {
      await act(() => [...box.querySelectorAll('button')].find(button => button.textContent === text)!.click())
      keep()
    }
    vi.useFakeTimers({ now: Date.now() + 200_000, toFake: ['Date'] })
    await expect.poll(() => box.textContent, { interval: 50 }).toContain(practiceWords.timer.over)
    keep()
    vi.useRealTimers()
    await act(() => [...box.querySelectorAll('button')].find(button => button.textContent === practiceWords.remove)!.click())
    keep()
  })

  it('records an answer, whatever the browser allows', async () => {
    const id = 'xylo'
    const open = { ...withNewTry(practiceShelf.empty, 'Xylo', false) }
    for (const [secure, microphone] of [[false, null], [true, 'NotAllowedError'], [true, 'NotFoundError'], [true, 'AbortError']] as const) {
      notebook.on(practiceShelf).set(open)
      vi.stubGlobal('isSecureContext', secure)
      const getUserMedia = () => Promise.reject(new DOMException('Xylo', microphone!))
      Object.defineProperty(navigator, 'mediaDevices', { value: microphone && { getUserMedia }, configurable: true })
      Object.defineProperty(navigator, 'storage', { value: { estimate: async () => ({ quota: 4_000_000 }) }, configurable: true })
      vi.stubGlobal('MediaRecorder', microphone ? class {} : undefined)
      await look('practice')
      const start = [...box.querySelectorAll('button')].find(button => button.textContent === recorderWords.start.audio)
      await act(() => start?.click())
      keep()
      await act(() => new Promise(resolve => setImmediate(resolve)))
      keep()
    }
    vi.unstubAllGlobals()
    for (const seconds of [0, 9]) {
      const info = { id, type: 'audio/webm', size: 120_000, seconds, marks: [3] }
      recordings.infos.set([info])
      notebook.on(practiceShelf).set(withChange(open, 1, { recording: id }))
      await look('practice')
    }
    await look('phone')
    await look('practice')
    await act(() => [...box.querySelectorAll('button')].find(button => button.textContent === recorderWords.remove)!.click())
    keep()
  })

  afterAll(() => {
    expect(englishIn(seen, { content, toolbox })).toEqual([])
    const known = [...inBrowsersOnly, ...empty]
    const left = notShown(['toolWords', 'practiceWords', 'recorderWords'], seen).filter(path => !known.some(start => path.startsWith(start)))
    expect(left).toEqual([])
  })
})
