import { count, orAtLeast } from './counts.ts'

/** What the projector says around a question and its results. */
export const deckQuestions = {
  staysOnPhone: 'Stays on your phone. Nothing is sent.',
  received: (answers: number): string => (answers === 1 ? 'answer' : 'answers'),
  passIsAnAnswer: '“Pass” is an answer.',
  tooFew: (minimumGroup: number) => `Fewer than ${minimumGroup} answers, not counting passes, so nothing is shown.`,
  tooFewToBeSafe: 'With so few answers, the results could give someone away, so nothing is shown.',
  tooFewComfort: 'Thank you for answering. Nothing from this question will be shown to the room.',
  answered: (answers: number, atLeast?: boolean) => orAtLeast(count(answers, 'answer'), atLeast),
  answeredByHand: (answers: number, byHand: number) =>
    `${count(answers, 'answer')}, ${byHand} of them by show of hands`,
  answeredSeveral: (answers: number, atLeast?: boolean) =>
    `${orAtLeast(count(answers, 'answer'), atLeast)}. People could choose more than one.`,
  answer: 'Answer',
  howMany: 'How many',
  share: 'Share',
  percent: (percentage: number) => `${percentage}%`,
  scale: { rating: 'Rating', change: 'Change', lessTrue: 'less true now', moreTrue: 'more true now' },
  number: { middle: 'Middle guess', answer: 'Answer', source: (source: string) => `Source: ${source}` },
  order: { suggested: 'One good order', putHere: 'Put here by', average: 'Average place' },
  sort: { line: 'Line', either: 'or', ours: '✓ our answer' },
  text: {
    hint: 'Write it on your phone, or on a card. The facilitator reads it before it’s shown. There’s no name on it.',
    answered: '✓ answered',
    votes: (people: number) => `${people} or more would ask this too`,
    more: (texts: number) => `${texts} more on the phones`,
    none: 'Thank you. The facilitator reads written answers before any are shown.',
  },
}
