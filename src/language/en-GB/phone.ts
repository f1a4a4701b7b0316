import { count } from './counts.ts'
import { formatDay } from './dates.ts'

/** What a phone says from its first moment on. Words that only lazy screens need are in `phone-later.ts`. */
export const phone = {
  loading: {
    moment: 'One moment…',
    session: 'Finding the session…',
    again: 'Load this page again',
  },
  connection: {
    connecting: 'Connecting…',
    live: 'Live',
    reconnecting: 'Reconnecting…',
  },
  frame: {
    tabs: 'Page',
    live: 'Live',
    join: 'Join',
    slides: 'Slides',
    handouts: 'Handouts',
    inNewTab: '(opens in a new tab)',
    support: 'Support',
    privacy: 'Your privacy',
  },
  support: {
    title: 'Support',
    close: 'Close',
    noReasonNeeded:
      'If today brings up more than you expected, you do not need a reason to talk to somebody. '
      + 'You can leave the room at any time.',
    back: 'Back to the workshop',
  },
  supportList: {
    website: 'Open the website',
    lastChecked: (day: string) => `Last checked ${formatDay(day)}`,
  },
  events: {
    title: 'Coming up',
    alsoFrom: (careersService: string) => `Also from ${careersService}:`,
  },
  waiting: {
    title: 'You are in.',
    nothingToDo: 'Nothing to do yet. This page follows the room by itself.',
    phones: (joined: number) => count(joined, 'phone'),
    noName: 'No name, no account',
    noNameMore: 'You are not asked who you are, and never asked to tell your own story.',
    pass: '“Pass” is always an answer',
    passMore: 'Nobody can see who passes, or who answers what.',
    groups: 'Only groups are shown',
    groupsMore: (minimumGroup: number) =>
      `Results appear from ${minimumGroup} answers upwards, never for one person.`,
    little: 'Little is kept, and not for long',
    littleMore: (deleteOn: string) =>
      `Answers are stored without a name and deleted on ${formatDay(deleteOn)}. Private notes stay on this phone.`,
  },
  paused: {
    title: 'The screen is paused.',
    breath: 'Take a breath. We carry on together in a moment.',
  },
  session: {
    movedOn: 'The session has moved on. Your words are kept.',
    backToLive: 'Back to live',
    back: 'Back',
  },
  slides: {
    title: 'Slides',
    now: 'Now',
    unknown: 'This slide is not in the phones’ copy. Please look at the screen for a moment.',
    neighbours: 'Slides before and after',
    before: (title: string) => `Before: ${title}`,
    next: (title: string) => `Next: ${title}`,
  },
  timer: {
    question: 'Time to answer',
  },
  /** Said to those who listen instead of looking. */
  news: {
    slide: (title: string) => `Now: ${title}.`,
    question: (prompt: string) => `New question: ${prompt}`,
    closed: 'The question has closed.',
    results: 'The results are here.',
    paused: 'The screen is paused.',
    ended: 'The session has ended.',
  },
}
