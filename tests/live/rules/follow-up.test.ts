import type { Bar } from '../../../src/live/questions/count.ts'
import type { FollowUpQuestion } from '../../../src/live/rules/follow-up.ts'
import { expect, it } from 'vitest'
import { readAnswerKey } from '../../../src/live/protocol/answer-key.ts'
import { followUpDays, followUpKey, followUpPhase, followUpQuestions, followUpResults } from '../../../src/live/rules/follow-up.ts'
import { newSession } from '../../../src/live/rules/state.ts'
import { workshopFixture } from '../../support/workshop-fixture.ts'

const minimumGroup = 5
const question: FollowUpQuestion = followUpQuestions()[0]!

/** What is shown of so many people who said yes, not yet, or passed. */
function shownOf(yes: number, notYet: number, passed: number): Bar[] | null {
  const rows = [
    { value: { kind: 'choice' as const, option: 'yes' }, count: yes },
    { value: { kind: 'choice' as const, option: 'not-yet' }, count: notYet },
    { value: { kind: 'pass' as const }, count: passed },
  ]
  const results = followUpResults(question, rows.filter(({ count }) => count > 0), minimumGroup)
  return results?.kind === 'choice' ? results.bars : null
}

it('lets nobody learn whether few are one or two who tries every group that fits what is shown', () => {
  const possible = new Map<string, Set<string>[]>()
  for (let yes = 0; yes <= 15; yes++) {
    for (let notYet = 0; notYet <= 15; notYet++) {
      for (let passed = 0; passed <= 6; passed++) {
        const bars = shownOf(yes, notYet, passed)
        if (yes + notYet < minimumGroup)
          expect(bars).toBe(null)
        if (!bars?.some(({ range }) => range === 'few'))
          continue
        const known = JSON.stringify(bars)
        const cells = possible.get(known) ?? bars.map(() => new Set<string>())
        ;[yes, notYet].forEach((count, index) => cells[index]!.add(String(count)))
        possible.set(known, cells)
      }
    }
  }
  const few = [...possible].flatMap(([known, cells]) =>
    (JSON.parse(known) as Bar[]).flatMap(({ range }, index) => (range === 'few' ? [[...cells[index]!].sort().join()] : [])))
  expect(few.length).toBeGreaterThan(5)
  expect(few.filter(counts => counts !== '1,2')).toEqual([])
})

it('is around four weeks after the day that was announced, or on which the session began', () => {
  const workshop = workshopFixture()
  const days = { opensOn: '2027-03-24', lastDay: '2027-04-06', countedOn: '2027-04-07' }
  const startsAt = '2027-03-03T14:00'
  const late = Date.parse('2027-03-03T23:30:00Z')
  expect(followUpDays({ startsAt, startedAtMs: null, deleteOn: '2027-04-14' }, workshop)).toEqual(days)
  expect(followUpDays({ startsAt: null, startedAtMs: late, deleteOn: '2027-05-01' }, workshop)).toEqual(days)
  expect(followUpDays({ startsAt: null, startedAtMs: null, deleteOn: '2027-05-01' }, workshop)).toBe(null)
  expect(followUpDays({ startsAt, startedAtMs: null, deleteOn: '2027-04-07' }, workshop)).toBe(null)
  expect(followUpDays({ startsAt, startedAtMs: null, deleteOn: '2027-04-08' }, workshop)?.lastDay).toBe('2027-03-31')
})

it('opens and closes at midnight where the session was', () => {
  const workshop = workshopFixture()
  const details = { code: 'ABC234', title: '', venue: '', lengthMinutes: 60 as const, deleteOn: '2027-07-14' }
  const state = { ...newSession({ ...details, startsAt: '2027-06-02T14:00' }, workshop), status: 'ended' as const }
  const phaseAt = (utc: string) => followUpPhase(state, workshop, Date.parse(utc))
  expect(phaseAt('2027-06-22T22:59:59Z')).toBe('early')
  expect(phaseAt('2027-06-22T23:00:00Z')).toBe('open')
  expect(phaseAt('2027-07-06T22:59:59Z')).toBe('open')
  expect(phaseAt('2027-07-06T23:00:00Z')).toBe('over')
  expect(followUpPhase({ ...state, followUp: [] }, workshop, Date.parse('2027-06-25T12:00:00Z'))).toBe('over')
})

it('has keys that no question of a workshop can have, and that no phone can answer in a room', () => {
  for (const { id } of followUpQuestions())
    expect(readAnswerKey(followUpKey(id))).toBe(null)
})
