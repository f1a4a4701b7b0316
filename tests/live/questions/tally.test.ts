import type { Answer } from '../../../src/live/protocol/answer.ts'
import type { AnswerRow } from '../../../src/live/questions/tally.ts'
import type { Question } from '../../../src/workshop/model/activity.ts'
import type { activities } from '../../support/workshop-fixture.ts'
import { describe, expect, it } from 'vitest'
import { shuffle } from '../../../src/live/questions/shuffle.ts'
import { tallyAnswers as tally } from '../../../src/live/questions/tally.ts'
import { findQuestion } from '../../../src/live/rules/lookup.ts'
import { isOfKind } from '../../../src/workshop/model/by-kind.ts'
import { workshopFixture } from '../../support/workshop-fixture.ts'

const workshop = workshopFixture()

function question(id: keyof typeof activities): Question {
  return findQuestion(workshop, id) as Question
}

function tallyAnswers(asked: Question, given: AnswerRow[]) {
  return tally(asked, given, workshop.facts)
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
    expect(results).toEqual({
      kind: 'multi',
      answered: 5,
      bars: [
        { id: 'relief', label: 'Relief', count: 3 },
        { id: 'anger', label: 'Anger', count: 0 },
        { id: 'numb', label: 'Nothing much', count: 5 },
      ],
    })
  })

  it('counts the change of a compared scale up to three steps: more would tell both ratings', () => {
    const results = tallyAnswers(
      question('after'),
      rows([{ kind: 'scale', ratings: [1, -2] }, 4], [{ kind: 'scale', ratings: [0, 4] }, 1]),
    )
    expect(results).toMatchObject({ kind: 'scale', change: true, answered: 5 })
    const items = isOfKind(results, 'scale') ? results.items : []
    expect(
      items.flatMap(item =>
        item.bars.filter(bar => bar.count > 0).map(bar => `${item.label}: ${bar.label} ${bar.count}`),
      ),
    ).toEqual(['I can try again: no change 1', 'I can try again: +1 4', 'I can ask: −2 4', 'I can ask: +3 or more 1'])
    expect(items[0]?.bars.map(bar => bar.id)).toEqual([
      '-3',
      '-2',
      '-1',
      '0',
      '1',
      '2',
      '3',
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
    )
    const bars = isOfKind(results, 'number') ? results.bars : []
    expect(results).toMatchObject({ answered: 4, median: 75, answer: { value: 140, source: 'A survey, 2025' } })
    expect(bars[0]).toMatchObject({ label: '0–20', count: 2 })
    expect(bars.at(-1)).toMatchObject({ label: '180–200', count: 1 })
    expect(bars.reduce((total, bar) => total + bar.count, 0)).toBe(4)
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

  it('counts the boxes of each line, and says where the workshop would put it', () => {
    const results = tallyAnswers(
      question('email'),
      rows(
        [{ kind: 'sort', boxes: { thanks: 'in', question: 'in', blame: 'out' } }, 4],
        [{ kind: 'sort', boxes: { thanks: 'in', question: 'out', blame: 'out' } }, 1],
        [{ kind: 'pass' }, 2],
      ),
    )
    const lines = isOfKind(results, 'sort') ? results.lines : []
    expect(results.answered).toBe(5)
    expect(lines.map(({ id, box, bars }) => [id, box, ...bars.map(bar => `${bar.label}: ${bar.count}`)])).toEqual([
      ['thanks', 'in', 'Belongs in the email: 5', 'Leave out: 0'],
      ['question', 'in', 'Belongs in the email: 4', 'Leave out: 1'],
      ['blame', 'out', 'Belongs in the email: 0', 'Leave out: 5'],
    ])
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
