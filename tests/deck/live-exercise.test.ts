// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { mountTag, showSession } from './support/mount-tag.ts'

afterEach(() => showSession(null))

const timer = {
  activityId: 'review',
  phases: [
    { id: 'choose', startsAtMs: 0, endsAtMs: 90_000 },
    { id: 'notes', startsAtMs: 90_000, endsAtMs: 210_000 },
    { id: 'answer', startsAtMs: 210_000, endsAtMs: 300_000 },
  ],
  pausedAtMs: null,
}

it('lists its phases with their times before it starts', () => {
  const exercise = mountTag('LiveExercise', 'on-review')
  expect(exercise.findAll('.phase-list li').map(phase => phase.text())).toEqual([
    'Choose a question1 min 30',
    'Notes2 min',
    'A answers1 min 30',
  ])
  expect(exercise.get('header').text()).toContain('5 min')
})

it('takes the phases of the session\'s length', () => {
  showSession({ lengthMinutes: 45 })
  expect(mountTag('LiveExercise', 'on-review').findAll('.phase-list li')).toHaveLength(2)
})

it('shows the running phase, who acts, and the time on the server\'s clock', () => {
  showSession({ timer }, 100_000)
  const exercise = mountTag('LiveExercise', 'on-review')
  expect(exercise.get('h2').text()).toBe('Notes')
  expect(exercise.get('.timer-text').text()).toBe('1:50')
  expect(exercise.get('[aria-current=step]').text()).toBe('Notes')
})

it('stands still while it is paused, and says so', () => {
  showSession({ timer: { ...timer, pausedAtMs: 60_000 } }, 500_000)
  const exercise = mountTag('LiveExercise', 'on-review')
  expect(exercise.get('.timer-text').text()).toBe('0:30')
  expect(exercise.text()).toContain('paused')
})

it('tells a screen reader about minutes, not about seconds', () => {
  showSession({ timer }, 100_000)
  const before = mountTag('LiveExercise', 'on-review').get('[role=status]').text()
  showSession({ timer }, 101_000)
  expect(mountTag('LiveExercise', 'on-review').get('[role=status]').text()).toBe(before)
  expect(before).toBe('About 2 minutes left.')
})

it('ends with a thank-you, not with a phase that is over', () => {
  showSession({ timer }, 300_000)
  expect(mountTag('LiveExercise', 'on-review').text()).toContain('Time’s up.')
})
