import type { TimerView } from '../../src/live/protocol/view.ts'
import type { Phase } from '../../src/workshop/model/activity.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exerciseWords, paperWords } from '../../src/language/words.ts'
import { timerOf } from '../../src/live/timer/timer.ts'
import { alonePhases, hasTrios } from '../../src/phone/exercise/alone-phase.ts'
import { ownTimer, roomStands, slowerPhases } from '../../src/phone/exercise/own-clock.ts'
import { emptySheet, ownAnswer, reviewShelf } from '../../src/phone/exercise/sheet.ts'

function phase(id: string, more: Partial<Phase> = {}): Phase {
  return { id, title: `${id} answers`, seconds: 60, who: 'Both', prompt: 'Do it.', ...more }
}

describe('the sheet of the exercise', () => {
  const timer: TimerView = timerOf('review', [{ id: 'notes', seconds: 60 }], 0)
  const full = {
    ...emptySheet,
    who: 'b' as const,
    question: 'Why this role?',
    star: { situation: 's', task: 't', action: 'a', result: 'r' },
    reviews: { ...emptySheet.reviews, b: { why: true, scores: { structure: 2 }, strength: 'clear', change: 'say I' } },
    changedRow: 'structure',
    againScore: 3,
    pace: { percent: 25, minutes: 0 },
    clock: { session: 'ABC234', timer },
  }

  it('reads back as it was written', () => {
    expect(reviewShelf.read(JSON.parse(JSON.stringify({ review: full })))).toEqual({ review: full })
  })

  it('reads whatever else is stored without harm, and keeps what fits', () => {
    for (const stored of [null, [], 'x', 3, { review: null }, { review: [] }, { review: { who: 'd', reviews: 7 } }]) {
      for (const sheet of Object.values(reviewShelf.read(stored)))
        expect(sheet, JSON.stringify(stored)).toEqual(emptySheet)
    }
    const scores = { structure: 4, result: 5, delivery: '2', relevance: 1.5 }
    const { review } = reviewShelf.read({ review: { question: 'Why?', reviews: { a: { scores } }, pace: { percent: -5 } } })
    expect([review!.question, review!.reviews.a.scores, review!.pace.percent]).toEqual(['Why?', { structure: 4 }, 0])
  })

  it('has no clock when any part of the stored one is odd', () => {
    for (const odd of [{ phases: [] }, { phases: [{ id: 'x', startsAtMs: 'now', endsAtMs: 1 }] }, { pausedAtMs: 'x' }]) {
      const clock = { session: 'ABC234', timer: { ...timer, ...odd } }
      expect(reviewShelf.read({ review: { clock } }).review!.clock).toBeNull()
    }
  })

  it('knows whose answer is one\'s own', () => {
    expect([null, 'alone', 'b', 'c'].map(who => ownAnswer({ ...emptySheet, who } as never))).toEqual(['a', 'a', 'b', 'c'])
  })
})

describe('the exercise alone', () => {
  it('has no word of the others, in its headings neither', () => {
    const [answer, scores, rest] = alonePhases([
      phase('A', { aloneTitle: 'Write it', alone: 'Write the answer.', others: 'B listens.', write: 'answer', about: 'a' }),
      phase('score', { write: 'scores', about: 'b' }),
      phase('C', { alone: 'Rest your eyes.', write: 'scores', about: 'c' }),
    ], 'On your own')
    expect(answer).toMatchObject({ title: 'Write it', who: 'On your own', prompt: 'Write the answer.', others: undefined })
    expect(scores).toMatchObject({ write: 'scores', prompt: 'Do it.' })
    expect(rest!.write).toBeUndefined()
  })

  it('is told from pairs and threes by the phases', () => {
    expect(hasTrios([phase('a', { about: 'a' }), phase('b', { about: 'b' })])).toBe(false)
    expect(hasTrios([phase('a', { about: 'a' }), phase('c', { about: 'c' })])).toBe(true)
  })
})

describe('a clock of one\'s own', () => {
  const phases = [phase('choose'), phase('notes'), phase('score')]
  const room = timerOf('review', phases, 0)
  const half = { percent: 50, minutes: 0 }

  it('gives each step its longer time, from the one that runs', () => {
    const own = ownTimer(room, phases, half, 70_000)!
    expect(own.phases.map(({ startsAtMs, endsAtMs }) => [startsAtMs, endsAtMs])).toEqual([
      [0, 60_000],
      [60_000, 150_000],
      [150_000, 240_000],
    ])
    expect(slowerPhases(phases, { percent: 25, minutes: 0 }).map(({ seconds }) => seconds)).toEqual([75, 75, 75])
    expect(slowerPhases(phases, { percent: 0, minutes: 2 }).map(({ seconds }) => seconds)).toEqual([180, 180, 180])
  })

  it('runs on when the room is paused, with what has passed of the step', () => {
    const own = ownTimer({ ...room, pausedAtMs: 70_000 }, phases, half, 100_000)!
    expect(own.pausedAtMs).toBeNull()
    expect(own.phases[1]).toEqual({ id: 'notes', startsAtMs: 90_000, endsAtMs: 180_000 })
  })

  it('does not begin once the room is done', () => {
    expect(ownTimer(room, phases, half, 200_000)).toBeNull()
  })

  it('knows whether the room is here, elsewhere, or gone', () => {
    const own = ownTimer(room, phases, half, 0)!
    expect(roomStands(own, room, 10_000)).toEqual({ at: 'same' })
    expect(roomStands(own, room, 70_000)).toEqual({ at: 'other', phaseIndex: 1 })
    expect(roomStands(own, room, 200_000)).toEqual({ at: 'over' })
    for (const gone of [null, { ...room, activityId: 'vote' }])
      expect(roomStands(own, gone, 10_000)).toEqual({ at: 'over' })
  })
})

describe('the phone and the paper sheet', () => {
  it('call what is written down by the same names', () => {
    const curly = (text: string) => text.replaceAll('\'', '’').replaceAll(/"([^"]*)"/g, '“$1”')
    const paper = curly(readFileSync('handouts/answer-review.md', 'utf8'))
    const { star, question, row, strength, change, sentence, scores } = exerciseWords
    const names = [...Object.values(star), question.own, row.title, row.difference, strength, change, sentence]
    expect(names.filter(name => !paper.includes(name))).toEqual([])
    expect(paper).toContain(scores.how.replace('.', ', and write down the number.'))
    expect(row.scores(2, 3)).toContain(paperWords.exercise.rubricHead.again)
  })
})
