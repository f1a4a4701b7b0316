import type { ResultsOf } from '../../../src/live/protocol/view.ts'
import type { Bar } from '../../../src/live/questions/count.ts'
import { describe, expect, it } from 'vitest'
import { changeBands } from '../../../src/live/report/change-bands.ts'
import { changeSummary, isChange } from '../../../src/live/report/change-summary.ts'
import { withoutSmallCells } from '../../../src/live/rules/small-cells.ts'
import { playSession } from '../../support/live-rules.ts'
import { activities, workshopFixture } from '../../support/workshop-fixture.ts'

type Counts = Partial<Record<string, number | Pick<Bar, 'count' | 'range'>>>

/** The results of one sentence: how many moved by how much. */
function changes(counts: Counts): ResultsOf<'scale'> {
  const bars = ['-3', '-2', '-1', '0', '1', '2', '3'].map((id): Bar => {
    const shown = counts[id] ?? 0
    return { id, label: id, ...(typeof shown === 'number' ? { count: shown } : shown) }
  })
  return { kind: 'scale', answered: 0, change: true, items: [{ id: 'try', label: 'I can try again', bars }] }
}

const countsOf = (counts: Counts) => changeSummary(changes(counts))[0]!.counts

describe('the change in a sentence', () => {
  it('is how many moved each way, however far', () => {
    expect(countsOf({ '-2': 3, '0': 4, '1': 5, '3': 6 })).toEqual({
      more: { count: 11 },
      same: { count: 4 },
      less: { count: 3 },
    })
  })

  it('is no more exact than what the room saw', () => {
    const few = { count: 1, range: 'few' as const }
    const some = { count: 6, range: 'more' as const }
    const shown = countsOf({ '-1': few, '-2': few, '0': few, '1': some, '2': few })
    expect(shown).toEqual({ more: { count: 7, range: 'more' }, same: few, less: { count: 2, range: 'more' } })
  })

  it('is the same for every room that was shown the same', () => {
    const question = workshopFixture().slides.find(({ activity }) => activity?.id === 'after')!.activity!
    const room = { joined: 40, received: 30, minimumGroup: 5 }
    if (question.kind !== 'scale')
      throw new Error('the fixture compares a scale')
    const released = [[1, 7], [2, 6]].map(([down, up]) =>
      withoutSmallCells({ ...question, sensitive: true }, changes({ '-1': down, '0': 9, '1': up }), room))
    expect(released[0]).not.toBeNull()
    const [one, other] = released.map(results => changeSummary(results as ResultsOf<'scale'>))
    expect(one).toEqual(other)
    expect(changeBands(one![0]!)).toEqual(changeBands(other![0]!))
  })
})

describe('the picture of it', () => {
  const pathsOf = (counts: Counts) => changeBands(changeSummary(changes(counts))[0]!)

  it('has a band for each way that someone moved, the first one upwards', () => {
    expect(pathsOf({ '-1': 3, '0': 3, '1': 3 }).map(({ direction }) => direction)).toEqual(['more', 'same', 'less'])
    expect(pathsOf({ 0: 8 }).map(({ direction }) => direction)).toEqual(['same'])
  })

  it('stays within its frame, with everyone on one side or one among hundreds', () => {
    for (const counts of [{ 1: 12 }, { '-3': 300, '1': { count: 1, range: 'few' as const } }, { '-1': 5, '1': 5 }]) {
      for (const { path } of pathsOf(counts)) {
        const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number)
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...numbers)).toBeLessThanOrEqual(100)
      }
    }
  })
})

it('knows a comparison from a rating', () => {
  const play = playSession()
  play.go('on-after')
  play.answer('after', [{ value: { kind: 'scale', ratings: activities.after.items.map(() => 1) }, count: 6 }])
  play.go('on-after', 1)
  const { results } = play.question('after')!
  expect(results && isChange(results)).toBe(true)
  expect(isChange({ ...changes({}), change: false })).toBe(false)
})
