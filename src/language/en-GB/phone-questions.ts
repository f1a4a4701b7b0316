import { signed } from './changes.ts'

/** What a phone says around a question and its answer. */
export const phoneQuestions = {
  send: 'Send',
  keep: 'Save',
  pass: 'Pass',
  leaveIt: 'Cancel',
  change: 'Change my answer',
  kept: 'Saved on this phone only. Never sent.',
  onlyTheChange: 'Only the change from your first answer is sent, never the numbers themselves.',
  nothingToCompare:
    'This phone has no earlier answer to compare with. That’s fine: answer just for yourself. Nothing is sent.',
  waiting: 'This question will open during the session.',
  notOpenNow: 'This question isn’t open at the moment.',
  closed: 'This question has closed.',
  leftOver: 'You started writing this but didn’t send it. It’s only on this phone:',
  yourAnswer: 'Your answer',
  passed: 'You passed. That’s an answer too.',
  received: 'Received',
  receivedAloud: 'Received.',
  readFirst: 'Received. The facilitator will read it first.',
  sending: 'Saved on this phone. Sending…',
  sendingOpen: 'Sending… Please keep this page open.',
  refused: (message = 'We couldn’t save your answer.') =>
    `${message} This answer wasn’t received, but it’s still on this phone.`,
  refusedAloud: 'We couldn’t save your answer.',
  copyWords: 'Copy my words',
  copied: 'Copied',
  copiedAloud: 'Copied.',
  choice: { missing: 'Choose one, or pass.' },
  multi: {
    missing: 'Tick at least one, or pass.',
    upTo: (most: number, picked: number) => `Choose up to ${most}. You’ve chosen ${picked}.`,
  },
  scale: {
    missing: (items: number): string =>
      (items > 1 ? 'Give every line a number, or pass.' : 'Choose a number, or pass.'),
    rating: (rating: number, steps: number) => `${rating} of ${steps}`,
    since: (change: number) => (change === 0 ? 'same as at the start' : `${signed(change)} since the start`),
  },
  number: {
    missing: 'Move the slider to your guess, or pass.',
    guess: 'Your guess',
    notChosen: 'not chosen yet',
    less: 'Less',
    more: 'More',
  },
  order: {
    missing: 'Move a step first, or pass. If you like this order as it is, move one step away and back.',
    up: (step: string) => `Move up: ${step}`,
    down: (step: string) => `Move down: ${step}`,
    moved: (step: string, rank: number, steps: number) => `${step}: place ${rank} of ${steps}.`,
  },
  sort: { missing: 'Put every line into a box, or pass.' },
  text: {
    missing: 'Write a few words, or pass.',
    left: (characters: number) => `${characters} characters left`,
    held: 'The facilitator reads it before anyone else does. Nobody sees who wrote it.',
  },
}
