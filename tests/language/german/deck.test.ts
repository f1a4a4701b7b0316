import type { Server } from 'node:http'
// @vitest-environment happy-dom
import type { Presenter } from '../../../src/live/protocol/presenter.ts'
import type { FacilitatorView } from '../../../src/live/protocol/view.ts'
import { createServer } from 'node:http'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { effectScope, nextTick } from 'vue'
import { askWhoPresents } from '../../../src/deck/session/use-clicker.ts'
import { useLiveSession } from '../../../src/deck/session/use-live-session.ts'
import { presenterWords } from '../../../src/language/words.ts'
import { mountTag, questionView, showSession } from '../../deck/support/mount-tag.ts'
import { slidev } from '../../deck/support/slidev-client.ts'
import { workshop } from '../../deck/support/workshop.ts'
import { revealed } from './revealed.ts'
import { englishIn, notShown, textsOf } from './said.ts'

const minute = 60_000
const desk = { texts: [], connected: 12, blockLog: [], people: null, rush: null }
const seen: string[] = []
const servers: Server[] = []

afterEach(() => showSession(null))

interface LookOptions {
  /** Typed into its fields of numbers, one after the other. */
  typed?: number[]
}

/** Mounts a tag, types into it, presses all its buttons once, and keeps what it says before and after. */
async function look(name: string, slideId: string, props: Record<string, unknown> = {}, options: LookOptions = {}) {
  const tag = mountTag(name, slideId, props)
  const keep = () => seen.push(...textsOf(tag.html()))
  keep()
  const fields = tag.findAll('input[type=number]')
  for (const [no, number] of (options.typed ?? []).entries()) {
    await fields[no]?.setValue(number)
    keep()
  }
  for (const button of tag.findAll('button')) {
    await button.trigger('click')
    await nextTick()
    keep()
  }
  tag.unmount()
}

describe('the deck in German', () => {
  it('asks, counts and shows every kind of question', async () => {
    for (const { id } of workshop.slides) {
      await look('LiveQuestion', id)
      await look('LiveExercise', id)
    }
    for (const [id, results] of revealed) {
      showSession({ questions: [questionView(id)], received: { [id]: 9 } })
      await look('LiveQuestion', `on-${id}`)
      const closed = [{ status: 'revealed', tooFew: true }, { status: 'closed' }] as const
      const changes = [{ status: 'revealed', results } as const, ...closed]
      for (const change of changes) {
        showSession({ questions: [questionView(id, change)], received: { [id]: 1 } })
        await look('LiveQuestion', `on-${id}`)
      }
    }
    await look('TextHint', 'on-box', { question: workshop.slides.find(({ id }) => id === 'on-box')!.activity })
  })

  it('says what is on next', async () => {
    const events = ['a', 'b', 'c', 'd'].map(id => ({ id, title: id, confirmed: true, start: '2027-03-08T10:00', durationMinutes: 60 }))
    const presentation = [{ id: 'cv', title: 'cv' }]
    const cases = [[[], []], [events, []], [events, presentation], [[], presentation]]
    for (const [shown, presentations] of cases) {
      Object.assign(workshop, { events: shown, presentations })
      await look('NextEvents', 'end')
    }
  })

  it('runs its timers to the end', async () => {
    const phases = [
      { id: 'choose', startsAtMs: 0, endsAtMs: 4 * minute },
      { id: 'notes', startsAtMs: 4 * minute, endsAtMs: 5 * minute },
    ]
    for (const activityId of ['review', 'quick']) {
      const change = [null, 4 * minute + 1000] as const
      const moments = [[null, 1000], change, [null, 4.5 * minute], [1000, 2000], [null, 6 * minute]] as const
      for (const [pausedAtMs, nowMs] of moments) {
        showSession({ ...desk, slideId: `on-${activityId}`, timer: { activityId, phases, pausedAtMs } }, nowMs)
        for (const tag of ['LiveExercise', 'LiveQuestion', 'PresenterTimer']) await look(tag, `on-${activityId}`)
        for (const slideId of ['hello', 'on-quick']) await look('PresenterTimer', slideId)
      }
    }
    // While another slide's timer runs.
    showSession({ ...desk, slideId: 'on-quick', timer: { activityId: 'review', phases, pausedAtMs: null } }, 1000)
    await look('PresenterTimer', 'on-quick')
  })

  it('says what is around the slides', async () => {
    const own = ['JoinCard', 'SessionSchedule', 'NextEvents', 'WhoHelps', 'SupportCard']
    const tags = [...own, 'InterviewOffers', 'SealedSlide', 'SlideFoot']
    const states = [null, { joined: 12 }, { joined: 1, joiningLocked: true }, { blank: true }]
    for (const state of states) {
      showSession(state)
      for (const tag of tags) {
        for (const slideId of ['join', 'on-guess', 'end']) await look(tag, slideId)
      }
      await look('BlankScreen', 'join', { presenter: true })
      await look('BlankScreen', 'join', { presenter: false })
    }
    showSession({ rehearsal: true, enlarged: { id: 'a', text: 'Xylo' } })
    for (const tag of ['RehearsalBadge', 'EnlargedText']) await look(tag, 'join')
    for (const status of ['reconnecting', 'signed-out', 'unknown'] as const) {
      showSession(desk)
      useLiveSession().status.value = status
      for (const tag of ['AwayBadge', 'PresenterTop']) await look(tag, 'join')
    }
    useLiveSession().isRehearsal.value = true
    await look('AwayBadge', 'join')
    useLiveSession().isRehearsal.value = false
  })

  it('leads who presents through a whole session', async () => {
    const text = (id: string, status: 'held' | 'approved' | 'hidden', original: string | null = null) =>
      ({ id, questionId: 'box', text: `Xylo ${id}`, original, status, isAnswered: original !== null, votes: original === null ? 0 : 3 })
    const states: Partial<FacilitatorView>[] = [
      { ...desk, status: 'waiting', startedAtMs: null },
      { ...desk, slideId: 'hello' },
      { ...desk, questions: [questionView('quick')], received: { quick: 9 } },
      { ...desk, questions: [questionView('quick', { status: 'revealed' })], blank: true },
      { ...desk, questions: [questionView('quick', { status: 'revealed', tooFew: true })] },
      { ...desk, joined: 31, people: 24, rush: { phones: 9, burst: 'a' }, message: 'Xylo' },
      { ...desk, texts: [text('a', 'held'), text('b', 'approved'), text('c', 'hidden'), text('d', 'approved', 'Xilo')], joiningLocked: true },
      { ...desk, texts: [text('a', 'held')] },
      { ...desk, status: 'ended' },
      { ...desk, clicker: { id: 'priya', name: 'Priya' }, presenters: [{ id: 'lead', name: null }, { id: 'priya', name: 'Priya' }] },
      { ...desk, clicker: { id: 'priya', name: null }, presenters: [{ id: 'lead', name: null }] },
      { ...desk, skipped: ['on-menu'] },
    ]
    const tags = ['Top', 'Bar', 'Next', 'Notes', 'Texts', 'Times', 'Joining', 'Message', 'Again', 'Ending', 'CatchUp', 'Clicker']
    slidev.noteHtml.value = '<p><strong>Say:</strong> X.</p><p><strong>Do:</strong> Y.</p><p><strong>If it goes wrong:</strong> Z.</p>'
    slidev.clicksTotal.value = 1
    for (const state of states) {
      for (const minutes of [0, 18, 24, 60]) {
        for (const slideId of ['join', 'hello', 'on-feel', 'on-before', 'on-quick', 'on-review', 'on-box', 'end']) {
          showSession({ slideId, startedAtMs: 0, ...state }, minutes * minute)
          for (const tag of tags) await look(`Presenter${tag}`, slideId, tag === 'Bar' ? { modelValue: null } : {})
        }
      }
    }
    for (const block of workshop.blocks) Object.assign(block, { late: 'drop', minMinutes: 2 })
    for (const slide of workshop.slides.filter(({ id }) => id.startsWith('on-')))
      Object.assign(slide, { maySkip: true, budgetSeconds: { 45: 90, 60: 90, 90: 90 } })
    for (const minutes of [2, 12, 19, 23, 27, 60]) {
      for (const skipped of [[], ['on-menu', 'on-email'], ['end']]) {
        showSession({ ...desk, slideId: 'hello', startedAtMs: 0, skipped }, minutes * minute)
        for (const tag of ['CatchUp', 'Bar', 'Times']) await look(`Presenter${tag}`, 'hello', tag === 'Bar' ? { modelValue: null } : {})
      }
    }
    showSession({ ...desk, slideId: 'on-box', questions: [questionView('box')] })
    await look('PresenterTexts', 'on-box')
    slidev.clicksTotal.value = 0
    showSession({ ...desk, slideId: 'join' })
    useLiveSession().isMoveLate.value = true
    for (const tag of ['Bar', 'Top']) await look(`Presenter${tag}`, 'join', { modelValue: null })
    useLiveSession().isMoveLate.value = false
    for (const id of ['menu', 'quick']) {
      for (const handCounts of [[], [{ questionId: id, hands: { relief: 3 }, people: 9 }]]) {
        const hands = { slideId: `on-${id}`, questions: [questionView(id)], handCounts, people: 2 }
        showSession({ ...desk, ...hands, handedOver: { joined: 9, askedAnew: [id] } })
        await look('PresenterHands', `on-${id}`)
        await look('PresenterHandOver', `on-${id}`)
        await look('PresenterBar', `on-${id}`, { modelValue: null })
      }
    }
    for (const shows of ['texts', 'times', 'room', 'keys']) await look('PresenterDrawer', 'hello', { shows })
  })

  it('counts hands, and says how many there were', async () => {
    for (const id of ['quick', 'menu', 'email']) {
      for (const typed of [[], [3], [3, 9, 9, 9]]) {
        const handCounts = typed.length > 0 ? [{ questionId: id, people: 6, hands: {} }] : []
        showSession({ ...desk, slideId: `on-${id}`, questions: [questionView(id)], handCounts })
        await look('PresenterHands', `on-${id}`, {}, { typed })
      }
    }
  })

  it('says that a wall has no room for more texts', async () => {
    Object.defineProperty(HTMLElement.prototype, 'scrollHeight', { configurable: true, get: () => 100 })
    const texts = ['a', 'b', 'c'].map(id => ({ id, text: 'Xylo' }))
    const question = workshop.slides.find(({ id }) => id === 'on-box')!.activity
    const tag = mountTag('TextCards', 'on-box', { question, results: { kind: 'text', answered: 3, texts } })
    await expect.poll(() => tag.find('.text-more').exists()).toBe(true)
    seen.push(...textsOf(tag.html()))
    tag.unmount()
    Reflect.deleteProperty(HTMLElement.prototype, 'scrollHeight')
  })

  it('says who of several presents', async () => {
    const [lead, priya] = [{ id: 'lead', name: null }, { id: 'priya', name: 'Priya' }]
    const present = (id: string, inSession: () => Promise<void>) => withServer(`{"id":"${id}"}`, async () => {
      const asking = effectScope()
      asking.run(askWhoPresents)
      await inSession()
      asking.stop()
    })
    const top = async (presenters: Presenter[], clicker: Presenter, said: string) => {
      showSession({ ...desk, clicker, presenters })
      const tag = mountTag('PresenterTop', 'hello')
      await expect.poll(() => tag.text()).toContain(said)
      seen.push(...textsOf(tag.html()))
      tag.unmount()
    }
    const { has, isAway, others } = presenterWords.clicker
    await present('lead', async () => {
      await top([lead, priya], priya, has('Priya'))
      await top([lead], priya, isAway('Priya'))
      showSession({ ...desk, status: 'ended' })
      await look('PresenterEnding', 'end')
    })
    await present('priya', () => top([lead, priya], lead, others([null])))
  })

  it('goes on at another computer', async () => {
    const handedOver = { joined: 24, askedAnew: ['feel~2'] }
    showSession({ ...desk, slideId: 'on-feel', handedOver, questions: [questionView('feel', { round: 2 })] })
    await look('PresenterBar', 'on-feel', { modelValue: null })
    await look('PresenterDrawer', 'on-feel', { shows: 'room' })
    await withServer('a hand-over file', async () => {
      const tag = mountTag('PresenterHandOver', 'on-feel')
      await expect.poll(() => tag.findAll('button').length).toBe(1)
      seen.push(...textsOf(tag.html()))
      tag.unmount()
    })
  })

  /** In a session whose server has this for whoever asks. */
  async function withServer(body: string, inSession: () => Promise<void>) {
    const server = createServer((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(body))
    const port = await new Promise<number>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)))
    const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } }
    happyDOM.setURL(`http://127.0.0.1:${port}/deck/`)
    useLiveSession().code.value = 'ABC234'
    await inSession()
    useLiveSession().code.value = null
    // Something may still be on its way to it.
    servers.push(server)
  }

  afterAll(() => {
    servers.forEach(server => server.close())
    expect(englishIn(seen, workshop)).toEqual([])
    expect(notShown(['deckWords', 'deckQuestionWords', 'presenterWords'], seen)).toEqual([])
  })
})
