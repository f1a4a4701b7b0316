import type { Answer } from '../../src/live/protocol/answer.ts'
import type { AnswerRow } from '../../src/live/questions/tally.ts'
import type { Question } from '../../src/workshop/model/activity.ts'
import type { activities } from '../support/workshop-fixture.ts'
import { describe, expect, it } from 'vitest'
import { chartRows, describeResults } from '../../src/live/questions/chart.ts'
import { shuffle } from '../../src/live/questions/shuffle.ts'
import { tallyAnswers } from '../../src/live/questions/tally.ts'
import { findQuestion } from '../../src/live/rules/lookup.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'

const workshop = workshopFixture()

function question(id: keyof typeof activities): Question {
  return findQuestion(workshop, id) as Question
}

function rows(...given: [Answer, number][]): AnswerRow[] {
  return given.map(([value, count]) => ({ value, count }))
}

describe('counting', () => {
  it('counts each pick of a multiple choice, and each person once', () => {
    const results = tallyAnswers(
      question('menu'),
      rows(
        [{ kind: 'multi', options: ['relief', 'numb'] }, 3],
        [{ kind: 'multi', options: ['numb'] }, 2],
        [{ kind: 'pass' }, 9],
      ),
    )
    expect(results.answered).toBe(5)
    expect(chartRows(results).map(row => [row.label, row.count, row.share])).toEqual([
      ['Relief', 3, 0.6],
      ['Anger', 0, 0],
      ['Nothing much', 5, 1],
    ])
  })

  it('counts the change of a compared scale from the largest loss to the largest gain', () => {
    const results = tallyAnswers(
      question('after'),
      rows([{ kind: 'scale', ratings: [1, -2] }, 4], [{ kind: 'scale', ratings: [0, 4] }, 1]),
    )
    expect(results).toMatchObject({ kind: 'scale', change: true, answered: 5 })
    expect(
      chartRows(results)
        .filter(row => row.count > 0)
        .map(row => `${row.group}: ${row.label} ${row.count}`),
    ).toEqual(['I can try again: no change 1', 'I can try again: +1 4', 'I can ask: −2 4', 'I can ask: +4 1'])
    expect(results.kind === 'scale' && results.items[0]?.bars.map(bar => bar.id)).toEqual([
      '-4',
      '-3',
      '-2',
      '-1',
      '0',
      '1',
      '2',
      '3',
      '4',
    ])
  })

  it('gathers many possible numbers into ranges and finds the middle answer', () => {
    const results = tallyAnswers(
      question('guess'),
      rows(
        [{ kind: 'number', value: 10 }, 2],
        [{ kind: 'number', value: 140 }, 1],
        [{ kind: 'number', value: 200 }, 1],
      ),
      { value: 140, source: 'A survey' },
    )
    expect(results).toMatchObject({ answered: 4, median: 75, answer: { value: 140 } })
    expect(chartRows(results)[0]).toMatchObject({ label: '0–20', count: 2 })
    expect(chartRows(results).at(-1)).toMatchObject({ label: '180–200', count: 1 })
    expect(chartRows(results).reduce((total, row) => total + row.count, 0)).toBe(4)
  })

  it('says for each step how many put it there and where it stood on average', () => {
    const results = tallyAnswers(
      question('steps'),
      rows(
        [{ kind: 'order', options: ['thank', 'connect', 'act'] }, 3],
        [{ kind: 'order', options: ['connect', 'thank', 'act'] }, 1],
      ),
    )
    expect(results).toMatchObject({
      steps: [
        { id: 'thank', agreed: 3, meanPlace: 1.3 },
        { id: 'connect', agreed: 3, meanPlace: 1.8 },
        { id: 'act', agreed: 4, meanPlace: 3 },
      ],
    })
  })

  it('puts results into plain sentences', () => {
    const results = tallyAnswers(question('guess'), rows([{ kind: 'number', value: 100 }, 5]), {
      value: 140,
      source: 'A survey',
    })
    expect(describeResults(results)).toMatchInlineSnapshot(`
      [
        "5 people answered.",
        "The middle answer is 100.",
        "90–110: 5 of 5 (100%).",
        "The figure is 140. Source: A survey.",
      ]
    `)
  })
})

describe('shuffling', () => {
  it('gives one phone the same order again, and others another', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(shuffle(items, 'phone 1')).toEqual(shuffle(items, 'phone 1'))
    expect(shuffle(items, 'phone 1')).not.toEqual(shuffle(items, 'phone 2'))
    expect([...shuffle(items, 'phone 3')].sort()).toEqual(items)
  })

  it('leaves no place to an item: over many phones each stands first about as often', () => {
    const first = new Map<string, number>()
    for (let phone = 0; phone < 3000; phone++) {
      const [item = ''] = shuffle(['a', 'b', 'c'], `phone ${phone}`)
      first.set(item, (first.get(item) ?? 0) + 1)
    }
    expect([...first.values()].every(count => count > 900 && count < 1100)).toBe(true)
  })
})
