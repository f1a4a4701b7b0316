import type { Pieces } from './pieces.ts'
import { count } from './counts.ts'
import { formatDay, formatLocalTime } from './dates.ts'

const faceNames = {
  phone: 'The page for phones',
  deck: 'The presenter’s view',
  screen: 'The projector view',
  handouts: 'The handouts page',
}

/** The facilitator's pages on the live server, and the calm page for whatever did not work out. */
export const desk = {
  pageTitle: (page: string, workshop: string) => `${page} – ${workshop}`,
  skip: 'Skip to content',
  signOut: 'Sign out',
  toFirstPage: 'Back to the home page',
  minutes: (howMany: number) => count(howMany, 'minute'),
  status: { waiting: 'not started', running: 'running', ended: 'ended' },
  start: (startsAt: string | null) => (startsAt === null ? 'No start set' : formatLocalTime(startsAt)),
  delete: {
    now: 'Delete now',
    sure: 'This deletes the session and all its answers for good.',
    button: (code: string) => `Delete session ${code}`,
  },
  failed: 'That didn’t work',
  notBuilt: {
    heading: (face: keyof typeof faceNames) => `${faceNames[face]} isn’t ready yet`,
    why: 'It hasn’t been built on this computer yet.',
    remedy: 'Stop the server, run "npm start" again, and reload this page.',
  },
  signIn: {
    page: 'Sign in',
    wrongKey: 'That isn’t the key. Check it against the window where you started the server.',
    tooManyKeys:
      'Too many wrong keys. Copy the key from the window where you started the server: the right one works straight '
      + 'away.',
    again: 'You’ve been signed out. Please sign in again.',
    asked: 'You’ve been asked to present',
    heading: 'Sign in to present',
    whereTheKeyIs: 'You’ll find the key in the window where you started the server.',
    key: 'Key',
    button: 'Sign in',
    participants: <Piece>(link: (text: string) => Piece): Pieces<Piece> => [
      'Here to take part? ',
      link('Enter your session’s code.'),
    ],
  },
  /** What is wrong with a field of the form, each as a sentence. */
  sessionForm: {
    title: { missing: 'Enter the title.', empty: 'Enter a title.', long: 'Keep the title to 120 characters.' },
    venue: { missing: 'Enter the venue.', long: 'Keep the venue to 120 characters.' },
    lengthMinutes: 'Choose 45, 60 or 90 minutes.',
    minutes: {
      legend: 'Minutes for each part',
      hint: (length: number) =>
        `In whole minutes, ${length} in all. Empty every field, and the session keeps to the workshop’s own minutes.`,
      fromUsed:
        'Suggested from what each part took: in whole minutes, in the same proportions, and no part below its least.',
      needs: (least: number, needed: string) => `At least ${least}. Its slides need ${needed}.`,
      short: (hint: string) => `Too short for its slides. ${hint}`,
      unreadable: (part: string) => `Enter whole minutes for “${part}”, or empty every field.`,
      tooShort: (part: string, least: number) => `Give “${part}” at least ${count(least, 'minute')}.`,
      notInLength: (part: string, length: number) => `“${part}” isn’t part of ${length} minutes: leave it empty.`,
      sum: (sum: number, length: number) =>
        `These add up to ${count(sum, 'minute')}, and the session has ${length}. Change them, or empty every field.`,
    },
    startsAt: {
      unreadable: 'Enter the start as a date and a time.',
      notReal: 'This day or time doesn’t exist.',
      clocksChange: 'The clocks change in this hour. Choose a time before or after it.',
    },
  },
  home: {
    heading: 'Your sessions',
    deleted: 'The session has been deleted, with everything stored for it.',
    content: 'Mistakes in the content. Fix them, then save the file.',
    justDeleted: 'Just deleted',
    deletedSession: (title: string, code: string) => `${title} (${code})`,
    undo: (code: string) => `Bring ${code} back`,
    goneSoon:
      'You can bring it back for ten minutes, or until the server stops. Then it’s gone, with every answer in it. '
      + 'Phones that were in it have to reload their page.',
    restored: (code: string) => `Session ${code} is back.`,
    tooLate: 'That session is gone for good: it was deleted more than ten minutes ago.',
    groups: { running: 'Running now', coming: 'Coming up', past: 'Past' },
    edit: 'Edit',
    duplicate: 'Duplicate',
    delete: 'Delete',
    events: 'Before you tell students about an event',
    warning: (fact: string, remedy: string) => `${fact.charAt(0).toUpperCase()}${fact.slice(1)}. ${remedy}`,
    newSession: 'New session',
    noSessions: 'No sessions yet',
    sessions: 'Sessions on this server',
    firstSession:
      'Create one, and you’ll get its code, its address for phones and the presenter’s view.',
    facilitatorPapers: 'Run sheet, guide and posters',
    handouts: 'Handouts for students',
    joined: (howMany: number) => `${howMany} joined`,
    deletedOn: (deleteOn: string) => `will be deleted on ${formatDay(deleteOn)}`,
    unreadable: (code: string) => `Session ${code} cannot be read.`,
    whyUnreadable: {
      newer: 'It was saved by a newer version of this program.',
      damaged: 'Its data is damaged.',
    },
    unreadableDeletedOn: (deleteOn: string) => `It will be deleted automatically on ${formatDay(deleteOn)}.`,
    problems: (howMany: number) =>
      howMany === 1 ? 'One thing needs changing.' : `${howMany} things need changing.`,
    title: 'Title',
    length: 'Length',
    startsAt: 'Start',
    startsAtHint: (timeZone: string) => `Local time (${timeZone}). Optional.`,
    venue: 'Venue',
    venueExample: 'Room or building',
    venueHint: 'Optional.',
    make: 'Create session',
  },
  edit: {
    heading: (code: string) => `Edit session ${code}`,
    save: 'Save',
    back: 'Back without saving',
    hasBegun: 'This session has begun, so its length and its start stay as they are.',
    day: 'Change the start, and the day on which everything is deleted moves with it.',
  },
  preflight: {
    heading: 'Before people arrive',
    ready: 'Ready.',
    look: 'Look at this.',
    noNetwork: {
      fact: 'Phones can’t reach this computer: it isn’t on a network.',
      remedy: 'Join the room’s Wi-Fi or plug in a cable, then restart the server if this stays.',
    },
    address: (origin: string, others: string[]) =>
      others.length === 0
        ? `Phones open ${origin}.`
        : `Phones open ${origin}. This computer is on other networks too: if phones can’t open that, try `
          + `${others.join(' or ')} in its place.`,
    noPhone: {
      fact: 'No phone is here yet.',
      remedy: 'Scan the code with your own phone: this page notices by itself. If the phone’s page doesn’t open, it’s '
        + 'on another network, or a firewall on this computer is in the way.',
    },
    opening: {
      fact: 'A phone has opened the page.',
      remedy: 'Keep it open for a few seconds, to see whether live updates reach it.',
    },
    heldUp: {
      fact: 'Live updates are held up on the way to a phone.',
      remedy: 'It follows all the same, some seconds late. A proxy or a filter keeps the updates back: have it pass '
        + 'event streams (text/event-stream) unbuffered, or use another network for phones.',
    },
    gotThrough: (phones: number) =>
      `${count(phones, 'phone has', 'phones have')} opened the page and got live updates.`,
    /** Beside the QR code, with a tick. */
    scanned: 'A phone got through',
    room: 'There’s enough room on the disk.',
    littleRoom: {
      fact: 'There’s little room left on the disk.',
      remedy: 'Free up some space: when the disk is full, answers can’t be saved.',
    },
    unknownRoom: {
      fact: 'The server can’t tell how much room there is on the disk.',
      remedy: 'Make sure that there’s some.',
    },
    clock: (localTime: string) => `This computer’s clock says ${formatLocalTime(localTime)}.`,
    supportChecked: 'Every support number was tried lately.',
    support: ({ fact, remedy }: { fact: string, remedy: string }, others: number) => ({
      fact: others === 0
        ? fact
        : `${fact} ${others === 1 ? 'One more number needs' : `${others} more numbers need`} a look.`,
      remedy,
    }),
    reviewed: (day: string) => `Names and links were last checked on ${formatDay(day)}.`,
    reviewedLongAgo: (day: string) => ({
      fact: `Names and links were last checked on ${formatDay(day)}.`,
      remedy: 'Read workshop.yaml through, then change the day in “reviewed”.',
    }),
    confirmed: 'No event waits to be confirmed.',
    contentRight: 'The content has no mistakes.',
    content: (first: string, others: number) => ({
      fact: `The content has ${count(others + 1, 'mistake')}: ${first}`,
      remedy: 'Run “npm run check” to see everything, fix it, and restart the server.',
    }),
    unconfirmed: (titles: string[]) => ({
      fact: `Nobody has confirmed ${titles.map(title => `“${title}”`).join(' or ')}, which students will hear about.`,
      remedy: 'Check the date, then write “confirmed: true” in workshop.yaml.',
    }),
  },
  together: {
    heading: 'Present together',
    intro:
      'A link lets a colleague present this session from their own laptop or phone, without the key. They can’t see '
      + 'other sessions, and can’t edit or delete this one.',
    here: (names: (string | null)[]) =>
      `Presenting now: ${names.map(name => name ?? 'someone with the key').join(', ')}.`,
    linkOf: (name: string) => `Link for ${name}`,
    revoke: (name: string) => `Take ${name}’s link back`,
    name: 'Your colleague’s name',
    nameHint: 'Only the people who present see it.',
    qrCode: (name: string) => `QR code of ${name}’s link`,
    showQrCode: 'Show it as a QR code',
    nameMissing: 'Enter a name, of up to 60 characters.',
    invite: 'Make a link',
  },
  /** What a colleague reads who opens such a link. */
  invitation: {
    page: 'Present a session',
    heading: (name: string) => `${name}, will you help to present this session?`,
    accept: 'Present it on this device',
    hint: 'This device can then move the slides and approve written answers for twelve hours, or until you sign out.',
    revoked: {
      title: 'This link doesn’t work any more',
      text: 'It may have been taken back, or not copied whole.',
      remedy: 'Ask the colleague who sent it for a new one.',
    },
  },
  session: {
    report: 'Open the report',
    edit: 'Edit',
    duplicate: 'Duplicate',
    end: 'End this session',
    endHint: 'Phones show what comes after, and nobody can answer any more. You can still go through the slides.',
    endNow: 'End it now',
    ended: 'This session has ended',
    endedHint: 'You can go through the slides again and print from here. Phones show where to find help and handouts.',
    page: (title: string, code: string) => `${title} (${code})`,
    allSessions: 'Your sessions',
    present: 'Present',
    openPresenter: 'Open the presenter’s view',
    presenterHint:
      'For your own screen: notes, clock, results, written answers to approve. Your clicker or the arrow keys '
      + 'control both screens.',
    openProjector: 'Open the slides for the projector',
    projectorHint:
      'Drag this window to the projector and press F for full screen. It follows the presenter’s view, '
      + 'and your clicker works in both.',
    otherMachine: 'Is the projector on another computer?',
    openThere: <Piece>(address: Piece): Pieces<Piece> => ['On that computer, open: ', address],
    onPaper: 'On paper',
    papers: <Piece>(links: Piece[]): Pieces<Piece> => [
      'With this session’s times and code: ',
      ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
      '.',
    ],
    allPapers: 'The guide and everything else on paper',
    handouts: 'Handouts for students',
    phones: 'Phones',
    qrCode: 'QR code of the address for phones',
    spelledCode: (code: string) => `Code ${[...code].join(' ')}`,
    joined: (howMany: number) => `${count(howMany, 'phone has', 'phones have')} joined.`,
    tryIt:
      'Try it with your own phone before people arrive. Phones have to be on the same network as '
      + 'this computer.',
    deletion: 'Delete',
    deleteNow: 'Delete this session now',
    deleteHint: 'You can bring it back for ten minutes, then it’s gone for good.',
    deletedBy: <Piece>(deleteOn: string, strong: (text: string) => Piece): Pieces<Piece> => [
      'Everything stored for this session will be deleted automatically on ',
      strong(formatDay(deleteOn)),
      '.',
    ],
    notesStay: 'Notes that people made on their own phones stay there.',
    paperBack: 'Back to the session',
    paperPdf: 'Download to print (PDF)',
  },
}
