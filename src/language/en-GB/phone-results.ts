import { count, orAtLeast } from './counts.ts'

/** What a phone says of the room's answers. */
export const phoneResults = {
  tooFew: (minimumGroup: number) =>
    `Fewer than ${minimumGroup} answers, not counting passes, so nothing is shown. That protects everyone.`,
  tooFewToBeSafe:
    'With so few answers, the results could give someone away, so nothing is shown. That protects everyone.',
  answered: (people: number, atLeast?: boolean) => `${orAtLeast(count(people, 'person', 'people'), atLeast)} answered`,
  you: 'you',
  source: (source: string) => `Source: ${source}`,
  middle: (guess: string) => `The middle guess in this room: ${guess}`,
  putHere: (count: number, answered: number) => `${count} of ${answered} put it here`,
  ours: (box: string) => `Our answer: ${box}`,
  answeredText: 'Answered',
  noTexts: 'Thank you. The facilitator reads written answers before any are shown.',
}
