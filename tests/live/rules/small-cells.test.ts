import type { Answer } from '../../../src/live/protocol/answer.ts'
import type { Results } from '../../../src/live/protocol/view.ts'
import type { Bar } from '../../../src/live/questions/count.ts'
import type { Question } from '../../../src/workshop/model/activity.ts'
import { expect, it } from 'vitest'
import { tallyAnswers } from '../../../src/live/questions/tally.ts'
import { inSteps } from '../../../src/live/rules/count-step.ts'
import { withoutSmallCells } from '../../../src/live/rules/small-cells.ts'
import { activitySchema } from '../../../src/workshop/model/activity.ts'

const minimumGroup = 5

/** Every way in which so many people can do one of these things: how many do each. */
function waysToSplit(people: number, things: number): number[][] {
  if (things === 1)
    return [[people]]
  return Array.from({ length: people + 1 }, (_, first) => first)
    .flatMap(first => waysToSplit(people - first, things - 1).map(rest => [first, ...rest]))
}

interface Room {
  results: Results
  joined: number
  /** Answers and passes. */
  received: number
}

/** All rooms of up to so many people that reach the minimum group: each person answers, passes or does nothing. */
function everyRoom(question: Question, answers: Answer[], most: number): Room[] {
  const sizes = Array.from({ length: most - minimumGroup + 1 }, (_, index) => minimumGroup + index)
  const rooms = sizes.flatMap(joined => waysToSplit(joined, answers.length + 2).map((counts) => {
    const rows = answers.map((value, index) => ({ value, count: counts[index]! }))
    return { results: tallyAnswers(question, rows, []), joined, received: joined - counts.at(-1)! }
  }))
  return rooms.filter(({ results }) => results.answered >= minimumGroup)
}

function cellsOf(results: Results): Bar[] {
  if (results.kind === 'scale')
    return results.items.flatMap(({ bars }) => bars)
  return results.kind === 'choice' || results.kind === 'multi' ? results.bars : []
}

/** What all these rooms show; for each, cell by cell, the counts that it can have had. */
function allShown(question: Question, rooms: Room[]) {
  const possible = new Map<string, { few: boolean, counts: Set<number> }[]>()
  for (const { results, joined, received } of rooms) {
    const shown = withoutSmallCells(question, results, { joined, received, minimumGroup })
    if (!shown)
      continue
    const known = JSON.stringify([shown, joined, inSteps(received)])
    const cells = possible.get(known)
      ?? cellsOf(shown).map(({ range }) => ({ few: range === 'few', counts: new Set<number>() }))
    cellsOf(results).forEach(({ count }, index) => cells[index]!.counts.add(count))
    possible.set(known, cells)
  }
  return [...possible.values()]
}

function sensitive(asked: object): Question {
  return activitySchema.parse({ id: 'q', prompt: 'How was it?', sensitive: true, ...asked }) as Question
}

const options = ['a', 'b', 'c'].map(id => ({ id, label: id }))
const scale = { kind: 'scale', items: options.slice(1), steps: 3, lowLabel: 'no', highLabel: 'yes' }
const picks = [['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c']]

const cases: [string, Question, Answer[], number][] = [
  ['one of three options', sensitive({ kind: 'choice', options }), options.map(({ id }) => ({ kind: 'choice', option: id })), 14],
  ['up to two of three', sensitive({ kind: 'multi', options, most: 2 }), picks.map(options => ({ kind: 'multi', options })), 9],
  [
    'two statements',
    sensitive(scale),
    [1, 2, 3].flatMap(first => [1, 2, 3].map(second => ({ kind: 'scale', ratings: [first, second] }))),
    8,
  ],
]

it.each(cases)(
  'lets nobody learn whether few are one or two who tries every room that fits what is shown: %s',
  (_, question, answers, most) => {
    const rooms = everyRoom(question, answers, most)
    const shown = allShown(question, rooms)
    const few = shown.flatMap(cells => cells.filter(cell => cell.few))
    expect(few.length).toBeGreaterThan(50)
    expect(few.filter(({ counts }) => [...counts].sort().join() !== '1,2')).toEqual([])
  },
)
