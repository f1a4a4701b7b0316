import { count } from './counts.ts'

/** What the deck says by itself, on the wall and to who reads it with a screen reader. */
export const deck = {
  join: {
    qrCode: 'QR code that opens this session on a phone',
    scan: 'Scan the QR code, or go to',
    type: 'and type',
    closed: 'Joining is closed at the moment.',
    /** After the number, which is set in large type. */
    joined: (joined: number): string => (joined === 1 ? 'phone joined' : 'phones joined'),
    offline: [
      {
        title: 'On your phone',
        text: 'The address and the code are on the join poster, and on this screen when the session is live.',
      },
      { title: 'On paper', text: 'Every question and exercise is on paper too. Just ask us.' },
      { title: 'By listening', text: 'You can just listen. Nobody will ask you to speak.' },
    ],
  },
  /** Small, in a corner of the screen: the room need not care. */
  away: 'Reconnecting…',
  signedOut: 'Signed out',
  deleted: 'This session has been deleted',
  rehearsalOver: 'The rehearsal is over. Nothing was kept.',
  exercise: {
    phases: 'Steps',
    change: 'Time for the next step',
    over: 'Time’s up. Thank you for working on this.',
  },
  timer: {
    over: 'Time’s up',
    paused: 'paused',
    spokenOver: 'Time’s up.',
    spokenLeft: (minutes: number) =>
      minutes <= 1 ? 'Less than a minute left.' : `About ${minutes} minutes left.`,
  },
  blank: {
    spoken: 'The screen is blank for a moment.',
    badge: 'Screen is blank',
  },
  foot: {
    source: (source: string, limits: string) => `Source: ${source}. ${limits}`,
    part: (number: number, parts: number, title: string) => `Part ${number} of ${parts}: ${title}`,
  },
  /** In the place of a slide that gives an answer away, until the room has answered. */
  sealed: {
    title: 'This comes after the question',
    text: 'This slide gives an answer away, so it waits until the room has answered.',
  },
  section: {
    minutes: (minutes: number) => count(minutes, 'minute'),
  },
  schedule: {
    minutes: (minutes: number) => `${minutes} min`,
  },
  offers: 'Offers for every 100 graduates interviewed',
  events: {
    from: (careersService: string) => `From the ${careersService}`,
    alsoFrom: (careersService: string) => `Also from the ${careersService}`,
    more: (events: number) => `${count(events, 'more event')} on your phone and the handouts page`,
    none: (careersService: string) => `Ask the ${careersService} what’s on next.`,
  },
}
