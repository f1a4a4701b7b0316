import { count, orAtLeast } from './counts.ts'

/** What the projector says around a question and its results. */
export const deckQuestions = {
  staysOnPhone: 'Stays on your phone. Nothing is sent.',
  received: (answers: number) => (answers === 1 ? 'answer' : 'answers'),
  passIsAnAnswer: '“Pass” is an answer.',
  tooFew: (minimumGroup: number) => `Fewer than ${minimumGroup} answers, so we don’t show them.`,
  tooFewToBeSafe: 'Too few answers to show without pointing at someone, so we don’t show them.',
  tooFewComfort: 'What you answered stays between you and your phone.',
  answered: (answers: number, atLeast?: boolean) => orAtLeast(count(answers, 'answer'), atLeast),
  answeredSeveral: (answers: number, atLeast?: boolean) =>
    `${orAtLeast(count(answers, 'answer'), atLeast)}, several choices each`,
  answer: 'Answer',
  howMany: 'How many',
  share: 'Share',
  percent: (percentage: number) => `${percentage}%`,
  scale: { rating: 'Rating', change: 'Change', lessTrue: 'less true now', moreTrue: 'more true now' },
  number: { middle: 'Middle guess', answer: 'Answer', source: (source: string) => `Source: ${source}` },
  order: { suggested: 'One good order', putHere: 'Put here by', average: 'Average place' },
  sort: { line: 'Line', either: 'or', ours: '✓ our answer' },
  text: {
    hint: 'Write it on your phone, or on a card. We read it before it’s shown, and there’s no name on it.',
    more: (texts: number) => `${texts} more on the phones`,
    none: 'Thank you. We read every one of them.',
  },
}
