import type { Pieces } from './pieces.ts'
import { count } from './counts.ts'
import { formatDay, formatLocalTime } from './dates.ts'

const faceNames = {
  phone: 'The page for phones',
  deck: 'The deck',
  screen: 'The screen',
  handouts: 'The handouts\' page',
}

/** The facilitator's pages on the live server, and the calm page for whatever did not work out. */
export const desk = {
  pageTitle: (page: string, workshop: string) => `${page} – ${workshop}`,
  skip: 'Skip to content',
  signOut: 'Sign out',
  toFirstPage: 'To the first page',
  minutes: (howMany: number) => count(howMany, 'minute'),
  status: { waiting: 'not started', running: 'running', ended: 'ended' },
  start: (startsAt: string | null) => (startsAt === null ? 'No start set' : formatLocalTime(startsAt)),
  delete: {
    now: 'Delete it now',
    sure: 'All answers and the session itself go for good.',
    button: (code: string) => `Delete session ${code}`,
  },
  failed: 'That did not work',
  notBuilt: {
    heading: (face: keyof typeof faceNames) => `${faceNames[face]} is not here yet`,
    why: 'It has not been built on this computer.',
    remedy: 'Stop the server, run "npm start" again, and reload this page.',
  },
  signIn: {
    page: 'Sign in',
    wrongKey: 'That is not the key. Compare it with the window where the server was started.',
    tooManyKeys: 'That was wrong too often. Please wait a minute, then try again.',
    again: 'Please sign in again: that was a while ago.',
    heading: 'Sign in to present',
    whereTheKeyIs: 'The key is shown in the window where the server was started.',
    key: 'Key',
    button: 'Sign in',
    participants: <Piece>(link: (text: string) => Piece): Pieces<Piece> => [
      'Here to take part? ',
      link('Enter your session\'s code instead.'),
    ],
  },
  /** What is wrong with a field of the form, each as a sentence. */
  sessionForm: {
    title: { missing: 'Write the title.', empty: 'Write a title.', long: 'Keep the title to 120 characters.' },
    venue: { missing: 'Write the venue.', long: 'Keep the venue to 120 characters.' },
    lengthMinutes: 'Choose 45, 60 or 90 minutes.',
    startsAt: {
      unreadable: 'Write the start as a date and a time.',
      notReal: 'This day or hour does not exist.',
      clocksChange: 'The clocks change in this hour. Choose a time before or after it.',
    },
  },
  home: {
    heading: 'Your sessions',
    deleted: 'The session and everything stored for it is deleted.',
    events: 'Before you tell students about an event',
    warning: (fact: string, remedy: string) => `${fact.charAt(0).toUpperCase()}${fact.slice(1)}. ${remedy}`,
    newSession: 'New session',
    noSessions: 'No sessions yet',
    sessions: 'Sessions on this server',
    firstSession:
      'Make one here, and its code, its address for phones and the presenter\'s view are ready at once.',
    facilitatorPapers: 'Your run sheet, guide and posters',
    handouts: 'Handouts for students',
    joined: (howMany: number) => `${howMany} joined`,
    deletedOn: (deleteOn: string) => `deleted on ${formatDay(deleteOn)}`,
    unreadable: (code: string) => `Session ${code} cannot be read.`,
    whyUnreadable: {
      newer: 'A newer version of this program saved it.',
      damaged: 'What is stored of it is damaged.',
    },
    unreadableDeletedOn: (deleteOn: string) => `It is deleted on ${formatDay(deleteOn)}, by itself.`,
    problems: (howMany: number) =>
      howMany === 1 ? 'One thing needs another look.' : `${howMany} things need another look.`,
    title: 'Title',
    length: 'Length',
    startsAt: 'Start',
    startsAtHint: (timeZone: string) => `Local time (${timeZone}). May stay empty.`,
    venue: 'Venue',
    venueExample: 'Room or building',
    venueHint: 'May stay empty.',
    make: 'Make the session',
  },
  session: {
    page: (title: string, code: string) => `${title} (${code})`,
    allSessions: 'All sessions',
    present: 'Present',
    openPresenter: 'Open the presenter\'s view',
    presenterHint:
      'On your own screen: notes, clock, answers, texts to approve. Your clicker or the arrow keys move everything.',
    openProjector: 'Open the slides for the projector',
    projectorHint:
      'Drag this window to the projector and press F for the full screen. It moves with the presenter\'s view, '
      + 'and a clicker works in both.',
    otherMachine: 'The projector is on another machine?',
    openThere: <Piece>(address: Piece): Pieces<Piece> => ['Open this there: ', address],
    onPaper: 'On paper',
    papers: <Piece>(links: Piece[]): Pieces<Piece> => [
      'For this session, with its times and its code: ',
      ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
      '.',
    ],
    allPapers: 'The guide and all your papers',
    handouts: 'Handouts for students',
    phones: 'Phones',
    qrCode: 'QR code of the address for phones',
    spelledCode: (code: string) => `Code ${[...code].join(' ')}`,
    joined: (howMany: number) => `${count(howMany, 'phone has', 'phones have')} joined.`,
    tryIt:
      'Try it with yours before people arrive: phones must be able to reach this address, in the same network as '
      + 'this computer.',
    deletion: 'Delete',
    deletedBy: <Piece>(deleteOn: string, strong: (text: string) => Piece): Pieces<Piece> => [
      'Everything stored for this session is deleted on ',
      strong(formatDay(deleteOn)),
      ', by itself.',
    ],
    notesStay: 'Phones keep their own notes.',
    paperBack: 'Back to the session',
  },
}
