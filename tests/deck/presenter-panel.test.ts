// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { useLiveSession } from '../../src/deck/session/use-live-session.ts'
import { mountTag, questionView, showSession } from './support/mount-tag.ts'

afterEach(() => showSession(null))

const minute = 60_000

it('shows who joined and who answered the question on the slide', () => {
  showSession({ slideId: 'on-feel', joined: 14, questions: [questionView('feel')], received: { feel: 9 } })
  expect(mountTag('PresenterPanel', 'on-feel').text()).toMatch(/14\s+joined.*9\s+answered/s)
})

it('says how far behind the session is, and what comes next', () => {
  showSession({ slideId: 'hello', startedAtMs: 0 }, 23 * minute)
  const panel = mountTag('PresenterPanel', 'hello').text()
  expect(panel).toContain('3 min behind')
  expect(panel).toContain('work')
})

it('offers to start the timer of the slide, and to pause one that runs', () => {
  showSession({ slideId: 'on-quick' })
  expect(
    mountTag('PresenterPanel', 'on-quick')
      .findAll('.presenter-timer button')
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
    mountTag('PresenterPanel', 'on-quick')
      .findAll('.presenter-timer button')
      .map(button => button.text()),
  ).toEqual(['Pause', '+30 s', 'Skip'])
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
    mountTag('PresenterPanel', 'hello')
      .findAll('.presenter-timer button')
      .map(button => button.text()),
  ).toEqual(['Pause', '+30 s', 'Skip', 'Stop'])
})

it('puts texts that nobody has read before all others', () => {
  const text = (id: string, status: 'held' | 'approved') => ({ id, questionId: 'box', text: `Text ${id}`, status })
  showSession({ slideId: 'on-box', texts: [text('a', 'approved'), text('b', 'held')], blockLog: [] })
  const panel = mountTag('PresenterPanel', 'on-box')
  expect(panel.findAll('.presenter-text').map(item => item.text())).toEqual(['Text b', 'Text a'])
  expect(panel.text()).toContain('1 to read')
})

it('can take a text down after the end, and puts none up any more', () => {
  showSession({
    slideId: 'on-box',
    status: 'ended',
    texts: [{ id: 'a', questionId: 'box', text: 'Text a', status: 'held' as const }],
    blockLog: [],
  })
  const [approve, hide] = mountTag('PresenterPanel', 'on-box').findAll('.presenter-texts li button')
  expect(approve!.attributes('disabled')).toBeDefined()
  expect(hide!.attributes('disabled')).toBeUndefined()
})

it('says quietly that the server is away', () => {
  showSession({})
  useLiveSession().status.value = 'reconnecting'
  expect(mountTag('PresenterPanel', 'join').get('[role=status]').text()).toContain('Reconnecting…')
})

it('says that the screen is blank', () => {
  showSession({ blank: true })
  expect(mountTag('PresenterPanel', 'join').get('[aria-pressed=true]').text()).toContain('Show the screen')
})

it('ends the session only on the last slide, and only when asked twice', async () => {
  showSession({ slideId: 'hello' })
  expect(mountTag('PresenterPanel', 'hello').text()).not.toContain('End the session')
  showSession({ slideId: 'end' })
  const panel = mountTag('PresenterEnding', 'end')
  await panel.get('button').trigger('click')
  expect(panel.findAll('button').map(button => button.text())).toEqual(['Yes, end it now', 'Not yet'])
  await panel.findAll('button')[1]!.trigger('click')
  expect(panel.findAll('button').map(button => button.text())).toEqual(['End the session'])
})
