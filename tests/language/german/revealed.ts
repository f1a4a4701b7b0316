import type { QuestionView } from '../../../src/live/protocol/view.ts'

const bars = [
  { id: 'relief', label: 'Relief', count: 2 },
  { id: 'anger', label: 'Anger', count: 6 },
]
const columns = [-2, -1, 0, 1].map(change => ({ id: String(change), label: String(change), count: 3 }))
const items = [{ id: 'try', label: 'I can try again', bars: columns }]

/** A question of each kind with its results. */
export const revealed: [string, QuestionView['results']][] = [
  ['feel', { kind: 'choice', answered: 8, bars }],
  ['quick', { kind: 'choice', answered: 8, byHand: 5, bars }],
  ['menu', { kind: 'multi', answered: 8, atLeast: true, bars: bars.map(bar => ({ ...bar, range: 'few' as const })) }],
  ['after', { kind: 'scale', answered: 12, change: false, items: items.map(item => ({ ...item, bars: columns.slice(2) })) }],
  ['after', { kind: 'scale', answered: 12, change: true, items }],
  ['guess', { kind: 'number', answered: 6, bars, median: 12.5, answer: { value: 140, source: 'A survey' } }],
  ['steps', { kind: 'order', answered: 6, steps: [{ id: 'thank', label: 'Thank', agreed: 4, meanPlace: 1.5 }] }],
  ['email', { kind: 'sort', answered: 6, lines: [{ id: 'blame', label: 'Blame', box: 'out', bars: [
    { id: 'in', label: 'In', count: 1 },
    { id: 'out', label: 'Out', count: 5 },
  ] }] }],
  ['box', { kind: 'text', answered: 30, texts: Array.from({ length: 30 }, (_, no) => ({ id: `${no}`, text: `Xylo ${no}` })) }],
  ['box', { kind: 'text', answered: 6, texts: [{ id: '0', text: 'Xylo', isAnswered: true }] }],
  ['box', { kind: 'text', answered: 6, texts: [] }],
]
