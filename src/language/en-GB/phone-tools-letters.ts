import { count } from './counts.ts'

/** What the builders of emails and messages say. */
export const letterTool = {
  which: { email: 'Choose an email', message: 'Choose a message' },
  tone: 'Tone',
  blanks: 'Fill in what you can',
  emptyBlanks: 'Empty these fields',
  emptied: 'The fields are empty.',
  yours: { email: 'Your email', message: 'Your message' },
  subject: 'Subject',
  text: 'Text',
  copySubject: 'Copy the subject',
  copyText: 'Copy the text',
  openMail: 'Open in my mail app',
  mailHelp: 'Add their address there, and read it once more before you send it.',
  byHand: 'Change the text yourself',
  isByHand: 'You’re changing the text yourself, so the fields are put away.',
  fromTemplate: 'Go back to the template',
  templateIsBack: 'Your own text has gone, and the template is back.',
  lookOver: 'Before you send it',
  advice: 'Only suggestions. You know the person, and it’s your text.',
  findings: {
    noBlanks: 'Nothing is left to fill in.',
    blanks: (open: string[]) => `Still to fill in: ${open.map(name => `[${name}]`).join(', ')}.`,
    asksOne: 'It asks for one thing.',
    asksNothingYet: 'It doesn’t ask for anything yet. Add one question.',
    asksMore: (howMany: number) => `It asks for ${howMany} things. One is easier to answer: which matters most?`,
    asksNothing: 'It asks for nothing, so they don’t have to do anything.',
    asksHere: 'It asks for something. This one works best without a question.',
    thanks: 'It says thank you.',
    noThanks: 'Add a thank you: they gave you their time.',
    short: (words: number) => `It’s short: ${count(words, 'word')}.`,
    long: (words: number, most: number) =>
      `It has ${count(words, 'word')}. Up to ${most} are easy to read: what could go?`,
    fits: (used: number, free: number, paid: number) =>
      `${count(used, 'character')}. LinkedIn takes ${free} on a free account, and ${paid} on a paid one.`,
    fitsPaid: (used: number, free: number, paid: number) =>
      `${count(used, 'character')}: ${used - free} too many for a free account (${free}). A paid one takes ${paid}.`,
    fitsNone: (used: number, free: number, paid: number) =>
      `${count(used, 'character')}. LinkedIn takes ${free} on a free account, and ${paid} on a paid one: `
      + 'what could go?',
    wide: 'An emoji counts as two characters or more.',
    noApology: 'It doesn’t apologise. There’s no need to.',
    apology: (word: string) => `“${word}”: there’s no need to apologise, even for nerves. You can leave it out.`,
    noBlame: 'It doesn’t blame anyone.',
    blame: (word: string) =>
      `“${word}” could sound like blame, and then a reply is less likely. Can you say it without?`,
  },
}
