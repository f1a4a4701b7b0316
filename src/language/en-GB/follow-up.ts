import type { CountRange } from './counts.ts'
import { orAtLeast, shownCount } from './counts.ts'
import { formatDay } from './dates.ts'

/** From a first day to a last one. */
export interface Between {
  opensOn: string
  lastDay: string
}

function fromTo({ opensOn, lastDay }: Between): string {
  return `from ${formatDay(opensOn)} to ${formatDay(lastDay)}`
}

/** The three questions about four weeks after a session, and what every face says of them. */
export const followUp = {
  title: 'Four weeks later',
  questions: {
    feedback: 'Have you asked an employer for feedback?',
    practised: 'Have you practised an answer out loud?',
    booked: 'Have you booked a mock interview, or a talk with someone who can help?',
  },
  options: { 'yes': 'Yes', 'not-yet': 'Not yet' },
  /** The page for students, from its first look to what it says when it is over. */
  page: {
    heading: 'How have things been since?',
    about: (title: string) => `Three quick questions about what came after “${title}”.`,
    fine: 'Whatever you answer is fine. If a question doesn’t fit, pass.',
    pass: 'Pass',
    send: 'Send',
    sent: 'Thank you. Your answers have been saved.',
    sentMore: (lastDay: string) => `You can change them here until ${formatDay(lastDay)}.`,
    change: 'Change my answers',
    early: (between: Between) => `These questions open ${fromTo(between)}.`,
    earlyMore: 'Keep this link, or the sheet it’s on, and come back then. It takes a minute.',
    over: 'These questions have closed. Thank you to everyone who answered.',
    none: 'There are no questions after this session.',
    unknown: 'We can’t find that session.',
    unknownMore: 'Please check the address. If it’s right, the session has been deleted, with everything in it.',
    noCookie: 'Your answers weren’t saved, because this browser blocked the cookie for this page.',
    noCookieMore:
      'The cookie holds a random number, so that you’re counted only once. Please allow it, then send your answers '
      + 'again.',
    busy: 'A lot of people are opening this page at the moment.',
    busyMore: 'Please try again in a minute.',
    again: 'Try again',
    privacyTitle: 'Your privacy',
    supportTitle: 'If you need to talk',
  },
  /** Each sentence is a promise with a test that attacks it, or a limit; tests/promises.test.ts knows which. */
  privacy: {
    noName: () => 'Your answers are stored without your name, your internet address or the time.',
    unlinked: () =>
      'Nothing shows which three answers belong together, or connects them with what you answered in the session.',
    once: ({ countedOn, minimumGroup }: { countedOn: string, minimumGroup: number }) =>
      `They’re counted once, on or after ${formatDay(countedOn)}, if at least ${minimumGroup} people have answered.`,
    small: () => 'One or two people are shown as “fewer than 3”.',
    deleted: ({ deleteOn }: { deleteOn: string }) =>
      `Once they’re counted, the individual answers are deleted. Everything else is deleted on ${formatDay(deleteOn)}.`,
    cookie: () =>
      'This page keeps one cookie, with a random number, so that you’re counted once and can change your answers.',
    fakes: () => 'Someone could answer from several browsers, to make a group look bigger than it is.',
  },
  paper: {
    about: (between: Between) =>
      `Three quick questions about how things have gone since, open ${fromTo(between)}. `
      + 'No name, no email address, and whatever you answer is fine.',
    link: 'How have things been since?',
  },
  desk: {
    about: (between: Between) => `Students can answer three questions ${fromTo(between)}, without giving their name.`,
    counted: (countedOn: string, deleteOn: string) =>
      `The answers are counted once. You’ll find them in the report from ${formatDay(countedOn)} until everything is `
      + `deleted on ${formatDay(deleteOn)}.`,
    address: 'The address, for a newsletter or an email list:',
    hint: 'It’s also on this session’s take-away sheet, with a QR code, and on every phone that took part.',
    notFromHome: (address: string) =>
      `There’s no follow-up to this session, because ${address} works only on this network, and nobody could open it `
      + 'from home. To ask people again, run the kit on a server with a public address (see “PUBLIC_URL” in '
      + 'the README).',
    noTime: 'There’s no follow-up to this session, because it’s deleted too soon to ask people after four weeks. To '
      + 'leave enough time for your next session, write “retentionDays: 42” in workshop.yaml.',
  },
  report: {
    columns: { question: 'Question', answers: 'Answers' },
    answered: ({ answered, atLeast }: { answered: number, atLeast?: true }) =>
      orAtLeast(String(answered), atLeast),
    cell: (shown: { count: number, range?: CountRange }) => shownCount(shown),
    nothing: '–',
    tooFew: 'too few to show',
    once: 'Asked about four weeks after the session, answered without names, and counted once.',
  },
}
