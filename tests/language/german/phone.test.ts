// @vitest-environment happy-dom
import type { PublicView } from '../../../src/live/protocol/view.ts'
import type { Route } from '../../../src/phone/address/address.ts'
import type { AnswerRecords } from '../../../src/phone/answers/record.ts'
import type { Sheet } from '../../../src/phone/exercise/sheet.ts'
import type { PhoneSession } from '../../../src/phone/session/session.ts'
import type { Exercise, Question } from '../../../src/workshop/model/activity.ts'
import { h, render } from 'preact'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { exerciseWords, phoneLaterWords, phoneWords, rehearsalWords } from '../../../src/language/words.ts'
import { createServerClock } from '../../../src/live/client/server-clock.ts'
import { publicToolbox } from '../../../src/live/public-toolbox.ts'
import { publicWorkshop } from '../../../src/live/public-workshop.ts'
import { openBook } from '../../../src/phone/answers/book.ts'
import { emptySheet, reviewShelf } from '../../../src/phone/exercise/sheet.ts'
import { notebook } from '../../../src/phone/notes/own-notebook.ts'
import { lazy } from '../../../src/phone/parts/lazy.tsx'
import { LiveRegion } from '../../../src/phone/parts/live-region.tsx'
import { HomeScreen } from '../../../src/phone/screens/home-screen.tsx'
import { SessionScreen } from '../../../src/phone/screens/session-screen.tsx'
import { SoloScreen } from '../../../src/phone/screens/solo-screen.tsx'
import { UnknownCodeScreen } from '../../../src/phone/screens/unknown-code-screen.tsx'
import { whatIsNew } from '../../../src/phone/session/news.ts'
import { cookieRefused } from '../../../src/phone/session/send-answer.ts'
import { openStorage } from '../../../src/phone/state/storage.ts'
import { createStore } from '../../../src/phone/state/store.ts'
import { workshopFixture } from '../../support/workshop-fixture.ts'
import { revealed } from './revealed.ts'
import { englishIn, notShown, textsOf } from './said.ts'

/** What needs a clock that runs on, and what only slides and papers say. */
const saidElsewhere = [
  'exerciseWords.finish',
  'exerciseWords.finished',
  'exerciseWords.newSheet.undone',
  'supportWords.email',
]

const minute = 60_000
const seen: string[] = []

const workshop = workshopFixture()
const { support } = workshop.config
support.push(
  { ...support[0]!, id: 'sms', role: 'text', phone: undefined, text: { number: '85258', word: 'SHOUT' } },
  { ...support[0]!, id: 'sms-2', role: 'text', phone: undefined, text: { number: '85258' } },
  { ...support[0]!, id: 'mail', role: 'wellbeing', phone: undefined, email: 'help@example.org', url: 'https://example.org' },
)
// The tags that a slide shows beside its words, as its source has them.
Object.assign(workshop.slides[1]!, {
  texts: [{ of: 'content', text: '<SessionSchedule /> <NextEvents /> <WhoHelps /> <SupportCard />', line: 1 }],
})
const events = [{ id: 'fair', title: 'Messe', confirmed: false, start: '2027-03-08T10:00', durationMinutes: 60 }]
const presentations = [{ id: 'cv', title: 'Lebenslauf' }]
/** One step for everything that can be written in it. */
const writes = ['question', 'notes', 'answer', 'scores', 'feedback', 'again', 'row', 'sentence'] as const
const review = workshop.slides.find(({ activity }) => activity?.kind === 'exercise')!.activity as Exercise
const steps = writes.map(write => ({ ...review.phases[60][0]!, id: write, write, about: 'b' as const, seconds: 90 }))
review.phases = { 45: steps, 60: steps, 90: steps, solo: steps }
vi.stubGlobal('fetch', async () => new Response(JSON.stringify(publicToolbox(workshop))))
const content = publicWorkshop(workshop, 'room')
const questions = workshop.slides.flatMap(({ activity }) => (activity && activity.kind !== 'exercise' ? [activity] : []))

const quiet: PublicView = {
  revision: 1,
  serverNowMs: 0,
  code: 'ABC234',
  joinUrl: 'http://192.168.1.20:3030/ABC234',
  title: 'Gruppe 1',
  venue: 'Raum 1',
  lengthMinutes: 60,
  startsAt: '2027-03-03T14:00',
  status: 'running',
  startedAtMs: 0,
  blank: false,
  message: null,
  joiningLocked: false,
  slideId: 'hello',
  click: 0,
  questions: [],
  unsealed: {},
  timer: null,
  deleteOn: '2027-04-01',
  followUp: { opensOn: '2027-03-24', lastDay: '2027-04-06' },
}

const box = document.body.appendChild(document.createElement('div'))
afterEach(() => render(null, box))

vi.stubGlobal('print', () => {})

const keep = () => seen.push(...textsOf(document.body.innerHTML))
/** No part is still on its way: each is in a chunk of its own. */
const settled = () => expect.poll(() => box.querySelector('.loading') === null, { interval: 5 }).toBe(true)

/** Draws a screen, keeps what it says, and presses its buttons one after the other. */
async function look(screen: Parameters<typeof render>[0]) {
  render(null, box)
  // What is said aloud, too.
  render(h('div', null, h(LiveRegion, {}), screen), box)
  keep()
  await settled()
  keep()
  for (let no = 0; no < box.querySelectorAll('button').length; no++) {
    box.querySelectorAll('button')[no]!.click()
    await settled()
    keep()
  }
}

/** This phone in a session that stands as described, with these answers. */
function session(view: PublicView | null, records: AnswerRecords = {}, more: Partial<PhoneSession> = {}): PhoneSession {
  const book = openBook(openStorage(`test-${Math.random()}`), true)
  book.records.set(records)
  return {
    code: 'ABC234',
    view: createStore(view),
    link: createStore<'connecting' | 'live' | 'polling' | 'reconnecting' | 'unknown'>('live') as PhoneSession['link'],
    letIn: createStore(true),
    hasJoined: () => true,
    clock: createServerClock(),
    book,
    ...more,
  }
}

interface ShowOptions {
  records?: AnswerRecords
  route?: Route
  link?: string
  letIn?: boolean
  shown?: typeof content
}

function show(change: Partial<PublicView> | null, options: ShowOptions = {}) {
  const { records, route = { screen: 'main' } as Route, link = 'live', letIn = true, shown = content } = options
  const phone = session(change && { ...quiet, ...change }, records, {
    link: createStore(link) as PhoneSession['link'],
    letIn: createStore(letIn),
    hasJoined: () => true,
  })
  return h(SessionScreen, { session: phone, content: shown, route })
}

/** What someone could have answered to a question. */
function answerOf(question: Question) {
  switch (question.kind) {
    case 'choice': return { kind: 'choice', option: question.options[0]!.id }
    case 'multi': return { kind: 'multi', options: [question.options[0]!.id] }
    case 'scale': return { kind: 'scale', ratings: question.items.map(() => 3) }
    case 'number': return { kind: 'number', value: 120 }
    case 'order': return { kind: 'order', options: question.options.map(({ id }) => id) }
    case 'sort': return { kind: 'sort', boxes: Object.fromEntries(question.lines.map(({ id }) => [id, question.boxes[0]!.id])) }
    case 'text': return { kind: 'text', text: 'Xylo' }
  }
}

describe('the phone in German', () => {
  it('finds its way into a session', async () => {
    await look(h(HomeScreen, { content }))
    const field = box.querySelector('input')!
    for (const typed of ['', 'ABC', 'ABCDEFGH', 'ABC01O', 'AB-Ü23', 'ABC234']) {
      field.value = typed
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
      await settled()
      keep()
    }
    await look(h(UnknownCodeScreen, { content, typed: 'ABC234' }))
    const kept = session(null, { quick: { answer: { kind: 'pass' }, state: 'kept', edit: 1 } })
    kept.book.keepDraft('box', { kind: 'text', text: 'Xylo' } as never)
    await look(h(UnknownCodeScreen, { content, typed: 'ABC234', book: kept.book }))
    const begun = session(null)
    begun.book.keepDraft('box', { kind: 'text', text: 'Xylo' } as never)
    await look(h(UnknownCodeScreen, { content, typed: 'ABC234', book: begun.book }))
    for (const link of ['connecting', 'live', 'reconnecting', 'polling', 'unknown']) {
      render(show(null, { link }), box)
      keep()
      await look(show({}, { link }))
    }
    for (const joiningLocked of [true, false]) {
      await look(show({ status: 'waiting', joiningLocked }, { letIn: false }))
      await look(show({ joiningLocked }, { letIn: false }))
    }
  })

  it('waits, pauses, ends, and shows what is beside the questions', async () => {
    const states: Partial<PublicView>[] = [
      { status: 'waiting' },
      { blank: true },
      { message: 'Xylo' },
      { message: rehearsalWords.phone },
      { slideId: 'nowhere' },
      { status: 'ended', slideId: 'end' },
    ]
    for (const state of states) await look(show(state))
    for (const route of [{ screen: 'privacy' }, { screen: 'slides' }, { screen: 'slide', slideId: 'hello' }] as Route[]) {
      await look(show({}, { route, records: { quick: { answer: { kind: 'pass' }, state: 'received', edit: 1 } } }))
      await look(h(SoloScreen, { content, route, hasHome: true }))
    }
    for (const more of [{}, { events }, { presentations }, { events, presentations }])
      await look(show({}, { shown: { ...content, ...more } }))
    await look(show({}, { shown: { ...content, support: [] } }))
    await look(h(SoloScreen, { content, route: { screen: 'main' } as Route, hasHome: false }))
  })

  it('says that the browser takes no cookie, and ends with what was answered and shown', async () => {
    cookieRefused.set(true)
    await look(show({}))
    cookieRefused.set(false)
    const results = { kind: 'choice', answered: 6, bars: [] }
    const asked = [{ id: 'quick', status: 'revealed', round: 1, results, tooFew: false }] as never
    await look(show({ status: 'ended', slideId: 'end', questions: asked }))
  })

  it('leads someone on their own from slide to slide', async () => {
    const alone = publicWorkshop(workshop, 'alone')
    const own = alone.slides.find(({ activity }) => activity?.kind === 'choice')!
    own.activity = { ...own.activity!, private: true, options: [{ id: 'own', label: 'Xylo', own: true }] } as never
    alone.slides.at(-2)!.reveals = 'guess'
    for (const { id } of alone.slides) await look(h(SoloScreen, { content: alone, route: { screen: 'slide', slideId: id }, hasHome: false }))
    render(h(SoloScreen, { content: alone, route: { screen: 'slide', slideId: own.id }, hasHome: false }), box)
    await settled()
    // The question has been passed by now: to change that opens it again.
    box.querySelector<HTMLButtonElement>('.receipt button')?.click()
    await settled()
    box.querySelector<HTMLInputElement>('.option input')?.click()
    await settled()
    keep()
    await look(h(SoloScreen, { content: alone, route: { screen: 'slides' } as Route, hasHome: false }))
  })

  it('asks every kind of question, whatever has become of the answer', async () => {
    for (const question of questions) {
      const slideId = `on-${question.id}`
      const asked = (status: 'waiting' | 'open' | 'closed') =>
        [{ id: question.id, status, round: 1, results: null, tooFew: false }]
      const answer = answerOf(question) as never
      for (const status of ['waiting', 'open', 'closed'] as const) {
        await look(show({ slideId, questions: asked(status) }))
        for (const state of ['kept', 'saved', 'received', 'refused'] as const) {
          for (const given of [answer, { kind: 'pass' } as const]) {
            const before = { answer: { kind: 'scale' as const, ratings: [1, 3] }, state: 'kept' as const, edit: 1 }
            const records: AnswerRecords = { before, [question.id]: { answer: given, state, edit: 1 } }
            await look(show({ slideId, questions: asked(status) }, { records }))
          }
        }
      }
      render(show({ slideId, questions: asked('open') }), box)
      box.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
      await settled()
      keep()
      const forgetful = session({ ...quiet, slideId, questions: asked('open') }, {
        [question.id]: { answer, state: 'saved', edit: 1 },
      })
      forgetful.book.lasting = false
      await look(h(SessionScreen, { session: forgetful, content, route: { screen: 'main' } as Route }))
      const left = session({ ...quiet, slideId, questions: asked('closed') })
      left.book.keepDraft(question.id, { kind: 'text', text: 'Xylo' } as never)
      await look(h(SessionScreen, { session: left, content, route: { screen: 'main' } as Route }))
      await look(h(SoloScreen, { content, route: { screen: 'slide', slideId } as Route, hasHome: false }))
    }
  })

  it('asks at any time', async () => {
    // As the wall's fixture has it: one question that is open all the time, on a slide of its own.
    const ask = { ...questions.find(({ kind }) => kind === 'text')!, id: 'ask', anytime: true } as Question
    const shown = { ...content, slides: content.slides.map(slide => (slide.activity?.id === 'box' ? { ...slide, activity: ask } : slide)) }
    const texts = [{ id: '1', text: 'Xylo 1', votes: 3 }, { id: '2', text: 'Xylo' }, { id: '3', text: 'Xylo 3', isAnswered: true as const }]
    const text = { answer: { kind: 'text' as const, text: 'Xylo' }, state: 'received' as const, edit: 1 }
    const asked = (status: 'waiting' | 'open' | 'closed', given: typeof texts | null) => ({
      slideId: 'on-box',
      questions: [{ id: 'ask', status, round: 1, tooFew: false, results: given && { kind: 'text' as const, answered: given.length, texts: given } }],
    })
    for (const records of [{}, { ask: text }, { 'ask': text, 'ask.2': text, 'ask.3': text }] as AnswerRecords[]) {
      for (const [status, given] of [['waiting', null], ['open', null], ['open', []], ['open', texts], ['closed', texts]] as const)
        await look(show(asked(status, given && [...given]), { records, shown }))
      await look(show({ ...asked('open', texts), slideId: 'hello' }, { records, shown }))
    }
    render(show(asked('open', texts), { shown }), box)
    await settled()
    box.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
    await settled()
    keep()
  })

  it('shows the results of every kind, and why there are none', async () => {
    for (const [id, results] of revealed) {
      const question = questions.find(one => one.id === id)!
      const records = { [id]: { answer: answerOf(question) as never, state: 'received', edit: 1 } } as const
      for (const tooFew of [false, true]) {
        const questions = [{ id, status: 'revealed' as const, round: 1, results: tooFew ? null : results, tooFew }]
        await look(show({ slideId: `on-${id}`, questions }, { records }))
      }
    }
    await look(show({ slideId: 'on-quick', questions: [{ id: 'quick', status: 'revealed', round: 1, results: null, tooFew: true }] }))
  })

  it('goes through the exercise', async () => {
    const phases = steps.map(({ id }, no) => ({ id, startsAtMs: no * minute, endsAtMs: (no + 1) * minute }))
    const timer = { activityId: 'review', phases, pausedAtMs: null }
    const at = async (nowMs: number, change: Partial<PublicView> = {}) => {
      const phone = session({ ...quiet, slideId: 'on-review', timer, ...change })
      phone.clock = { ...phone.clock, at: () => nowMs }
      await look(h(SessionScreen, { session: phone, content, route: { screen: 'main' } as Route }))
    }
    await at(0, { timer: null })
    const sheet: Sheet = { ...emptySheet, changedRow: 'structure', question: 'Xylo' }
    sheet.reviews = { ...sheet.reviews, a: { why: true, scores: { structure: 2 }, strength: 'Xylo', change: 'Xylo' } }
    for (const who of [null, 'b', 'alone'] as const) {
      for (let no = 0; no <= steps.length; no++) {
        notebook.on(reviewShelf).set({ review: { ...sheet, who } })
        await at((no + 0.3) * minute, { timer: { ...timer, pausedAtMs: no === 1 ? (no + 0.3) * minute : null } })
      }
    }
    for (const [pace, room] of [[{ percent: 50, minutes: 0 }, 0.2], [{ percent: 0, minutes: 1 }, 1.5]] as const) {
      const clock = { session: 'ABC234', timer: { ...timer, phases: phases.map(span => ({ ...span, endsAtMs: 9e5 })) } }
      notebook.on(reviewShelf).set({ review: { ...sheet, who: 'a', pace, clock } })
      await at(room * minute)
      notebook.on(reviewShelf).set({ review: { ...sheet, who: 'a', pace, clock } })
      await at(room * minute, { timer: null })
    }
    const quick = { activityId: 'quick', phases: [{ id: 'quick', startsAtMs: 0, endsAtMs: 9e15 }], pausedAtMs: null }
    await look(show({ slideId: 'on-quick', timer: quick }))
    await look(h(SoloScreen, { content, route: { screen: 'slide', slideId: 'on-review' } as Route, hasHome: false }))
  })

  it('says what becomes of an encrypted page, an undone deletion, a last minute and a lost part', async () => {
    const says = async (text: string) => {
      await expect.poll(() => box.textContent).toContain(text)
      keep()
    }
    const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } }
    const before = location.href
    happyDOM.setURL('https://workshop.example.de/ABC234')
    const records = { quick: { answer: { kind: 'pass' }, state: 'received', edit: 1 } } as const
    await look(show({}, { route: { screen: 'privacy' }, records }))
    happyDOM.setURL(before)
    box.querySelector<HTMLButtonElement>('.card button')!.click()
    await says(phoneLaterWords.clear.undone)
    const timer = { activityId: 'review', phases: [{ id: 'choose', startsAtMs: 0, endsAtMs: 1.5 * minute }], pausedAtMs: null }
    // At the room's own pace.
    notebook.on(reviewShelf).set({})
    const phone = session({ ...quiet, slideId: 'on-review', timer })
    phone.clock = { ...phone.clock, at: () => 1.2 * minute }
    await look(h(SessionScreen, { session: phone, content, route: { screen: 'main' } as Route }))
    await says(exerciseWords.lastMinute('Choose a question'))
    vi.useFakeTimers()
    render(h(lazy(() => Promise.reject(new Error('lost')), 'maybe'), {}), box)
    await vi.advanceTimersByTimeAsync(15_000)
    vi.useRealTimers()
    await says(phoneWords.loading.again)
  })

  it('stays with someone who writes while the room moves on', async () => {
    const phone = session({ ...quiet, slideId: 'on-box', questions: [{ id: 'box', status: 'open', round: 1, results: null, tooFew: false }] })
    await look(h(SessionScreen, { session: phone, content, route: { screen: 'main' } as Route }))
    const field = box.querySelector('textarea')!
    field.focus()
    field.value = 'Xylo'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    phone.view.set({ ...phone.view.get()!, revision: 2, slideId: 'hello' })
    await expect.poll(() => box.textContent).toContain(phoneWords.session.movedOn)
    keep()
  })

  it('says aloud what is new', () => {
    const open = { ...quiet, slideId: 'on-feel', questions: [{ id: 'feel', status: 'open' as const, round: 1, results: null, tooFew: false }] }
    const closed = { ...open, questions: [{ ...open.questions[0]!, status: 'closed' as const }] }
    const shown = { ...open, questions: [{ ...open.questions[0]!, status: 'revealed' as const, results: revealed[0]![1] }] }
    for (const next of [open, closed, shown, { ...quiet, blank: true }, { ...quiet, status: 'ended' as const }]) {
      seen.push(...whatIsNew(quiet, next, content), ...whatIsNew(open, next, content))
    }
  })

  afterAll(() => {
    expect(englishIn(seen, workshop)).toEqual([])
    const faces = ['exerciseWords', 'phoneWords', 'phoneLaterWords', 'questionWords', 'resultWords', 'supportWords']
    expect(notShown(faces, seen)).toEqual(saidElsewhere)
  })
})
