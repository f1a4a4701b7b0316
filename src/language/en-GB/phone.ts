import { formatDay } from './dates.ts'

/** What a phone says from its first moment on. Words that only lazy screens need are in `phone-later.ts`. */
export const phone = {
  loading: {
    moment: 'One moment…',
    session: 'Finding the session…',
    again: 'Reload the page',
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
    tools: 'Toolbox',
    support: 'Support',
    privacy: 'Your privacy',
  },
  support: {
    title: 'Support',
    close: 'Close',
    noReasonNeeded:
      'If today brings up more than you expected, you don’t need a reason to talk to someone. '
      + 'You can leave the room at any time.',
    back: 'Back to the workshop',
  },
  supportList: {
    website: 'Open the website',
    email: 'Write an email',
    lastChecked: (day: string) => `Last checked ${formatDay(day)}`,
  },
  waiting: {
    title: 'You’re in.',
    nothingToDo: 'There’s nothing to do yet. This page follows the slides.',
    noName: 'No name, no account',
    noNameMore: 'We won’t ask who you are, or ask you to tell your story.',
    pass: '“Pass” is always an answer',
    passMore: 'Nobody can see who passed, or who answered what.',
    groups: 'Results are for the whole group',
    groupsMore: (minimumGroup: number) =>
      `They appear only once ${minimumGroup} people have answered. Written answers are shown without a name.`,
    little: 'We keep very little, and not for long',
    littleMore: (deleteOn: string) =>
      `Answers are stored without a name and deleted on ${formatDay(deleteOn)}. Private answers stay on this phone.`,
  },
  paused: {
    title: 'The screens are blank for a moment.',
    breath: 'Take a breath. We’ll carry on in a moment.',
  },
  session: {
    movedOn: 'The session has moved on. What you wrote is still here.',
    backToLive: 'Back to live',
    back: 'Back',
    ask: 'Ask a question',
  },
  slides: {
    unknown: 'This slide isn’t on phones. Please look at the screen for a moment.',
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
    paused: 'The screens are blank for a moment.',
    ended: 'The session has ended.',
  },
}
