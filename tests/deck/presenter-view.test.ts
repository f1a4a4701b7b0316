// @vitest-environment happy-dom
import type { HeldText, QuestionView } from '../../src/live/protocol/view.ts'
import { afterEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useLiveSession } from '../../src/deck/session/use-live-session.ts'
import { heldText, mountTag, questionView, showSession } from './support/mount-tag.ts'
import { slidev } from './support/slidev-client.ts'
import { workshop } from './support/workshop.ts'

afterEach(() => showSession(null))

const minute = 60_000
/** No drawer is open. */
const closed = { modelValue: null }

it('shows who joined and who answered the question on the slide', () => {
  showSession({ slideId: 'on-feel', joined: 14, questions: [questionView('feel')], received: { feel: 9 } })
  expect(mountTag('PresenterTop', 'on-feel').text()).toMatch(/14\s+joined/)
  expect(mountTag('PresenterBar', 'on-feel', closed).text()).toMatch(/9\s+of 14 answered or passed/)
})

it('says how far behind the session is, and what comes next', () => {
  showSession({ slideId: 'hello', startedAtMs: 0 }, 23 * minute)
  expect(mountTag('PresenterTop', 'hello').get('.late').text()).toBe('3 min behind')
  const [now, next] = mountTag('PresenterTimes', 'hello').findAll('tbody tr')
  expect([now?.text(), next?.text()]).toEqual([expect.stringContaining('welcome'), expect.stringContaining('work')])
})

it('goes to a part that is clicked in the times', async () => {
  showSession({ slideId: 'hello', startedAtMs: 0 }, 23 * minute)
  const [now, next] = mountTag('PresenterTimes', 'hello').findAll('tbody button')
  expect(now?.attributes('disabled')).toBeDefined()
  await next?.trigger('click')
  expect(slidev.wentTo.at(-1)).toEqual([workshop.slides.find(({ blockId }) => blockId === 'work')!.no, undefined])
})

it('asks a question again only when asked twice, and opens one that showed nothing again at once', async () => {
  const again = (change: Partial<QuestionView>) => {
    showSession({ slideId: 'on-quick', questions: [questionView('quick', change)] })
    return mountTag('PresenterAgain', 'on-quick')
  }
  expect(again({ status: 'open' }).findAll('button')).toEqual([])
  const shown = again({ status: 'revealed' })
  expect(shown.findAll('button').map(button => button.text())).toEqual(['Ask again'])
  await shown.get('button').trigger('click')
  expect(shown.text()).toContain('This deletes the earlier answers')
  expect(shown.findAll('button').map(button => button.text())).toEqual(['Yes, ask again', 'Keep them'])
  expect(again({ status: 'revealed', tooFew: true }).findAll('button').map(button => button.text()))
    .toEqual(['Open again', 'Ask again'])
})

it('offers to start the timer of the slide, and to pause one that runs', () => {
  showSession({ slideId: 'on-quick' })
  expect(
    mountTag('PresenterTimer', 'on-quick')
      .findAll('button')
      .map(button => button.text()),
  ).toEqual(['Start'])
  showSession(
    {
      slideId: 'on-quick',
      timer: { activityId: 'quick', phases: [{ id: 'quick', startsAtMs: 0, endsAtMs: minute }], pausedAtMs: null },
    },
    1000,
  )
  expect(
    mountTag('PresenterTimer', 'on-quick')
      .findAll('button')
      .map(button => button.text()),
  ).toEqual(['Pause', '−30 s', '+30 s', 'Back', 'Skip', 'Chime'])
})

it('offers to stop a timer that runs on while another slide is shown', () => {
  showSession(
    {
      slideId: 'hello',
      timer: { activityId: 'quick', phases: [{ id: 'quick', startsAtMs: 0, endsAtMs: minute }], pausedAtMs: null },
    },
    1000,
  )
  expect(
    mountTag('PresenterTimer', 'hello')
      .findAll('button')
      .map(button => button.text()),
  ).toEqual(['Pause', '−30 s', '+30 s', 'Back', 'Skip', 'Stop', 'Chime'])
})

it('keeps the timer that runs apart from the one that this slide could start', () => {
  showSession(
    {
      slideId: 'on-quick',
      timer: { activityId: 'review', phases: [{ id: 'choose', startsAtMs: 0, endsAtMs: minute }], pausedAtMs: null },
    },
    1000,
  )
  const timer = mountTag('PresenterTimer', 'on-quick')
  expect(timer.findAll('.presenter-buttons').map(row => row.text()).at(-1)).toBe('This slide’s timerStart')
  const running = timer.get('.presenter-figure + .presenter-buttons').findAll('button')
  expect(running.map(button => button.text())).toEqual(['Pause', '−30 s', '+30 s', 'Stop'])
})

it('puts texts that nobody has read before all others', () => {
  showSession({ slideId: 'on-box', texts: [heldText('a', { status: 'approved' }), heldText('b')], blockLog: [] })
  const panel = mountTag('PresenterTexts', 'on-box')
  expect(panel.findAll('.presenter-text').map(item => item.text())).toEqual(['Text b', 'Text a'])
  expect(panel.text()).toContain('1 to read')
})

it('corrects a text in a field of its own, keeps it when it is left, and shows what was sent', async () => {
  showSession({ slideId: 'on-box', texts: [heldText('a', { text: 'How long?', original: 'How log?' })] })
  const list = mountTag('PresenterTexts', 'on-box')
  expect(list.text()).toContain('Sent as: “How log?”')
  const button = (name: string) => list.findAll('li button').find(found => found.text() === name)
  await button('Spelling')!.trigger('click')
  expect(list.get('textarea').element.value).toBe('How long?')
  await list.get('textarea').setValue(' ')
  expect(button('Save')!.attributes('disabled')).toBeDefined()
  await button('Cancel')!.trigger('click')
  expect(list.get('.presenter-text').text()).toBe('How long?')
})

it('shows only an approved text alone, and marks it as answered', () => {
  const buttons = (status: 'held' | 'approved') => {
    showSession({ slideId: 'on-box', texts: [heldText('a', { status })], enlarged: { id: 'a', text: 'Text a' } })
    return mountTag('PresenterTexts', 'on-box').findAll('li button')
  }
  expect(buttons('held').map(button => button.text())).toEqual(['Approve', 'Hide', 'Spelling'])
  const [alone, answered] = buttons('approved').slice(3)
  expect([alone!.text(), alone!.attributes('aria-pressed')]).toEqual(['Show on its own', 'true'])
  expect([answered!.text(), answered!.attributes('aria-pressed')]).toEqual(['Answered', 'false'])
})

it('can take a text down after the end, and puts none up any more', () => {
  showSession({
    slideId: 'on-box',
    status: 'ended',
    texts: [heldText('a')],
    blockLog: [],
  })
  const [approve, hide] = mountTag('PresenterTexts', 'on-box').findAll('.presenter-texts li button')
  expect(approve!.attributes('disabled')).toBeDefined()
  expect(hide!.attributes('disabled')).toBeUndefined()
})

it('says quietly that the server is away', () => {
  showSession({})
  useLiveSession().status.value = 'reconnecting'
  expect(mountTag('PresenterTop', 'join').get('[role=status]').text()).toContain('Reconnecting…')
})

it('says quietly that the room has not followed yet', () => {
  showSession({})
  useLiveSession().isMoveLate.value = true
  expect(mountTag('PresenterTop', 'join').get('[role=status]').text()).toContain('The room hasn’t caught up yet')
  useLiveSession().isMoveLate.value = false
})

it('says in a corner of the screen that the server is away, and only then', () => {
  showSession({})
  expect(mountTag('AwayBadge', 'join').text()).toBe('')
  useLiveSession().status.value = 'reconnecting'
  expect(mountTag('AwayBadge', 'join').text()).toBe('Reconnecting…')
})

it('says that the screen is blank', () => {
  showSession({ blank: true })
  expect(mountTag('PresenterTop', 'join').get('[aria-pressed=true]').text()).toContain('Show the screen')
})

it('ends the session only on the last slide, and only when asked twice', async () => {
  showSession({ slideId: 'hello' })
  expect(mountTag('PresenterBar', 'hello', closed).text()).not.toContain('End the session')
  showSession({ slideId: 'end' })
  const panel = mountTag('PresenterEnding', 'end')
  await panel.get('button').trigger('click')
  expect(panel.findAll('button').map(button => button.text())).toEqual(['Yes, end it now', 'Not yet'])
  await panel.findAll('button')[1]!.trigger('click')
  expect(panel.findAll('button').map(button => button.text())).toEqual(['End the session'])
})

const desk = { texts: [], connected: 0, blockLog: [], people: null, rush: null }

it('closes joining and opens it again with one button', () => {
  showSession(desk)
  expect(mountTag('PresenterJoining', 'join').get('[aria-pressed=false]').text()).toBe('Close joining')
  showSession({ ...desk, joiningLocked: true })
  const locked = mountTag('PresenterJoining', 'join')
  expect(locked.get('[aria-pressed=true]').text()).toBe('Open joining')
  expect(locked.text()).toContain('Joining is closed')
})

it('warns when there are more phones than people, and only then', () => {
  showSession({ ...desk, joined: 24, people: 24 })
  expect(mountTag('PresenterJoining', 'join').find('.warn').exists()).toBe(false)
  showSession({ ...desk, joined: 31 })
  expect(mountTag('PresenterJoining', 'join').find('.warn').exists()).toBe(false)
  showSession({ ...desk, joined: 31, people: 24 })
  expect(mountTag('PresenterJoining', 'join').get('.warn').text()).toContain('31 phones, but 24 people')
})

it('leaves an answer in its place when it is judged, so that a second click meets no other', async () => {
  showSession({ slideId: 'on-box', texts: [heldText('a'), heldText('b')], blockLog: [] })
  const list = mountTag('PresenterTexts', 'on-box')
  const shown = () => list.findAll('.presenter-text').map(item => item.text())
  expect(shown()).toEqual(['Text a', 'Text b'])
  showSession({ slideId: 'on-box', texts: [heldText('c'), heldText('a', { status: 'approved' }), heldText('b')] })
  await nextTick()
  expect(shown()).toEqual(['Text a', 'Text b', 'Text c'])
})

it('shows what only a facilitator may see to nobody after the sign-out', async () => {
  showSession({ slideId: 'on-box', texts: [heldText('a')], blockLog: [] })
  const list = mountTag('PresenterTexts', 'on-box')
  expect(list.text()).toContain('Text a')
  useLiveSession().status.value = 'signed-out'
  await nextTick()
  expect(list.text()).not.toContain('Text a')
})

it('removes the phones of a burst only when asked twice', async () => {
  showSession({ ...desk, joined: 31, people: 24, rush: { phones: 9, burst: 'a' } })
  const joining = mountTag('PresenterJoining', 'join')
  await joining.get('p button').trigger('click')
  expect(joining.findAll('p button').map(button => button.text())).toEqual(['Yes, remove them', 'Keep them'])
  expect(joining.get('.warn').text()).toContain('This also deletes their answers')
  await joining.findAll('p button')[1]!.trigger('click')
  expect(joining.findAll('p button').map(button => button.text())).toEqual(['Remove the 9 that joined at the same time'])
})

it('says what the next click does', () => {
  const says = (slideId: string, change: Parameters<typeof showSession>[0] = {}) => {
    showSession({ slideId, ...change })
    slidev.clicksTotal.value = slideId.startsWith('on-') ? 1 : 0
    return mountTag('PresenterBar', slideId, closed).get('.presenter-forward').text()
  }
  expect(says('on-feel')).toBe('Click: close and show the answers')
  expect(says('on-feel', { questions: [questionView('feel', { status: 'revealed' })] })).toBe('Click: show it again')
  expect(says('on-before')).toBe('Click: close the question')
  expect(says('on-review')).toBe('Click: start the timer')
  expect(says('join')).toBe('Click: next slide, “hello”')
  expect(says('end')).toBe('This is the last slide.')
})

it('opens nothing by itself over the slides, and what is asked for one at a time', async () => {
  showSession({ ...desk, texts: [heldText('a')] })
  const view = mountTag('PresenterView', 'on-box')
  expect(view.find('.presenter-drawer').exists()).toBe(false)
  const button = (label: string) => view.findAll('.presenter-bar button').find(found => found.text().startsWith(label))!
  await button('Written answers · 1').trigger('click')
  expect(view.get('.presenter-drawer').text()).toContain('Text a')
  await button('All times').trigger('click')
  expect(view.findAll('.presenter-drawer')).toHaveLength(1)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  await nextTick()
  expect(view.find('.presenter-drawer').exists()).toBe(false)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '?' }))
  await nextTick()
  expect(view.get('.presenter-drawer').text()).toContain('Full screen')
})

it('shows what to say, to do and to fall back on, each in its place', () => {
  showSession({ slideId: 'hello' })
  slidev.noteHtml.value = '<p><strong>Say:</strong> Hello.</p><p>Sit down.</p><p><strong>Do:</strong> Wave.</p>'
    + '<ul><li>Smile</li></ul><p><strong>If it goes wrong:</strong> <strong>Wait</strong>.</p>'
  const notes = mountTag('PresenterNotes', 'hello')
  expect(['.note-say', '.note-do', '.note-wrong'].map(part => notes.get(`${part} div`).text().replace(/\s+/g, ' '))).toEqual([
    'Hello.Sit down.',
    'Wave.Smile',
    'Wait.',
  ])
})

it('parts no word of a note that nobody reads in two halves', () => {
  showSession({ slideId: 'hello' })
  slidev.noteHtml.value = '<p><strong>If it goes wrong:</strong> The Wi-Fi is <em>down, Wi-Fi</em>.</p>'
  const notes = mountTag('PresenterNotes', 'hello')
  expect(notes.findAll('.note-wrong .whole-word').map(word => word.text())).toEqual(['Wi-Fi', 'Wi-Fi'])
  expect(notes.get('.note-wrong div').text()).toBe('The Wi-Fi is down, Wi-Fi.')
})

it('says of a session that came from another computer what starts again, and counts nothing that stayed there', () => {
  const handedOver = { joined: 24, askedAnew: ['feel~2'] }
  const shown = { slideId: 'on-feel', joined: 3, handedOver, texts: [] }
  showSession({ ...shown, questions: [questionView('feel', { round: 2 })] })
  expect(mountTag('PresenterBar', 'on-feel', closed).text()).toContain('This question starts again')
  expect(mountTag('PresenterHandOver', 'on-feel').text()).toContain('24 phones had joined')
  showSession({ ...shown, questions: [questionView('feel', { status: 'revealed' })] })
  expect(mountTag('PresenterBar', 'on-feel', closed).text()).not.toContain('of 3 answered')
})

it('lists what people ask on every slide, the most wanted first when it is opened, and keeps each in its place then', async () => {
  const ofAsk = (id: string, change: Partial<HeldText>) => heldText(id, { questionId: 'ask', ...change })
  const texts = [
    ofAsk('done', { status: 'approved', votes: 9, isAnswered: true }),
    ofAsk('few', { status: 'approved' }),
    ofAsk('many', { status: 'approved', votes: 6 }),
    ofAsk('new', {}),
  ]
  showSession({ questions: [questionView('ask'), questionView('feel')], texts })
  const list = mountTag('PresenterTexts', 'on-feel')
  const shown = () => list.findAll('li').map(item => item.get('.presenter-text').text())
  expect(shown()).toEqual(['Text new', 'Text many', 'Text few', 'Text done'])
  expect(list.findAll('li')[1]!.text()).toMatch(/To “What would you like to ask\?”.*6 or more would ask this too/)
  showSession({ questions: [questionView('ask')], texts: [...texts.slice(0, 1), ofAsk('few', { status: 'approved', votes: 9 }), ...texts.slice(2)] })
  await nextTick()
  expect(shown()).toEqual(['Text new', 'Text many', 'Text few', 'Text done'])
  expect(mountTag('PresenterBar', 'on-ask', { modelValue: null }).text()).not.toContain('answered')
})
