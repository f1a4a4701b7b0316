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
    asked: 'Sessions you can present',
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
        `Whole minutes that add up to ${length}. To use the workshop’s usual minutes, leave every field empty.`,
      fromUsed:
        'The minutes below come from how long each part took last time, scaled to fit. If there’s room, every '
        + 'part has enough time for its slides, and a part that was skipped keeps its planned minutes.',
      needs: (least: number, needed: string) => `At least ${least}. Its slides need ${needed}.`,
      short: (hint: string) => `Too short for its slides. ${hint}`,
      unreadable: (part: string) => `Enter whole minutes for “${part}”, or leave every field empty.`,
      tooShort: (part: string, least: number) => `Give “${part}” at least ${count(least, 'minute')}.`,
      notInLength: (part: string, length: number) =>
        `A ${length}-minute session doesn’t have “${part}”, so leave it empty.`,
      sum: (sum: number, length: number) =>
        `These add up to ${count(sum, 'minute')}, but the session has ${length}. `
        + 'Change them, or leave every field empty.',
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
    content: 'There are mistakes in the content. Fix them, then save the file.',
    justDeleted: 'Just deleted',
    deletedSession: (title: string, code: string) => `${title} (${code})`,
    undo: (code: string) => `Bring ${code} back`,
    goneSoon:
      'You can bring it back within ten minutes, as long as the server keeps running. After that it’s gone for good, '
      + 'with every answer in it. Once it’s back, phones that were in it need to reload the page.',
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
      'Create one to get its code, the address for phones and the presenter’s view.',
    facilitatorPapers: 'Run sheet, guide and posters',
    handouts: 'Handouts for students',
    joined: (howMany: number) => `${howMany} joined`,
    deletedOn: (deleteOn: string) => `will be deleted on ${formatDay(deleteOn)}`,
    unreadable: (code: string) => `Session ${code} can’t be read.`,
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
    hasBegun: 'This session has started, so you can’t change its length or start any more.',
    day: 'If you change the start, the day when everything is deleted changes with it.',
  },
  preflight: {
    heading: 'Before people arrive',
    ready: 'Ready.',
    look: 'Check this.',
    noNetwork: {
      fact: 'Phones can’t reach this computer: it isn’t on a network.',
      remedy: 'Join the room’s Wi-Fi or plug in a network cable. If you still see this, restart the server.',
    },
    address: (origin: string, others: string[]) =>
      others.length === 0
        ? `Phones open ${origin}.`
        : `Phones open ${origin}. This computer is on other networks too, so if phones can’t open that address, try `
          + `${others.join(' or ')} instead.`,
    noPhone: {
      fact: 'No phone has opened the page yet.',
      remedy: 'Scan the code with your own phone, and this line will change by itself. If the page doesn’t open, the '
        + 'phone is on another network, or a firewall on this computer is blocking it.',
    },
    opening: {
      fact: 'A phone has opened the page.',
      remedy: 'Keep it open for a few seconds, to check that live updates reach it.',
    },
    heldUp: {
      fact: 'Live updates are reaching a phone late.',
      remedy: 'The phone still follows the slides, a few seconds behind. A proxy or filter on the network is holding '
        + 'the updates back. Ask your IT team to let event streams (text/event-stream) through unbuffered, or use '
        + 'another network for the phones.',
    },
    gotThrough: (phones: number) =>
      `${count(phones, 'phone has', 'phones have')} opened the page and got live updates.`,
    /** Beside the QR code, with a tick. */
    scanned: 'A phone has connected',
    room: 'There’s enough space on the disk.',
    littleRoom: {
      fact: 'There isn’t much space left on the disk.',
      remedy: 'Free up some space: when the disk is full, answers can’t be saved.',
    },
    unknownRoom: {
      fact: 'The server can’t tell how much space there is on the disk.',
      remedy: 'Check that at least 500 MB are free, so that answers can be saved.',
    },
    clock: (localTime: string) => `This computer’s clock says ${formatLocalTime(localTime)}.`,
    supportChecked: 'Every support number has been checked recently.',
    /** `fact` is what a check says, in English. */
    support: <Piece>(fact: Piece, others: number): Pieces<Piece> =>
      others === 0
        ? [fact]
        : [fact, ` ${others === 1 ? 'One more number needs' : `${others} more numbers need`} checking.`],
    reviewed: (day: string) => `Names and links were last checked on ${formatDay(day)}.`,
    reviewedLongAgo: (day: string) => ({
      fact: `Names and links were last checked on ${formatDay(day)}.`,
      remedy: 'Read through workshop.yaml, then change the date in “reviewed”.',
    }),
    event: (fact: string) => `${fact.charAt(0).toUpperCase()}${fact.slice(1)}.`,
    eventsRight: 'No event needs checking.',
    contentRight: 'There are no mistakes in the content.',
    /** `first` is what a check says, in English. */
    content: <Piece>(first: Piece, others: number): { fact: Pieces<Piece>, remedy: string } => ({
      fact: [`The content has ${count(others + 1, 'mistake')}: `, first],
      remedy: 'Run “npm run check” to see everything, fix it, and restart the server.',
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
    copy: (name: string) => `Copy ${name}’s link`,
    copied: 'Copied.',
    selected: 'This browser doesn’t let a page copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
    revoke: (name: string) => `Take back ${name}’s link`,
    name: 'Your colleague’s name',
    nameHint: 'Only people who are presenting can see it.',
    qrCode: (name: string) => `QR code of ${name}’s link`,
    showQrCode: 'Show as a QR code',
    nameMissing: 'Enter a name of up to 60 characters.',
    invite: 'Create a link',
  },
  /** What a colleague reads who opens such a link. */
  invitation: {
    page: 'Present a session',
    heading: (name: string) => `${name}, would you like to help present this session?`,
    accept: 'Present on this device',
    hint:
      'For the next twelve hours, or until you sign out, you can move the slides and approve written answers on this '
      + 'device.',
    revoked: {
      title: 'This link doesn’t work any more',
      text: 'It may have been taken back, or only part of it was copied.',
      remedy: 'Ask the colleague who sent it for a new one.',
    },
  },
  session: {
    report: 'Open the report',
    edit: 'Edit',
    duplicate: 'Duplicate',
    end: 'End this session',
    endHint:
      'After this, nobody can answer any more, and phones show where to find help and handouts. You can still go '
      + 'through the slides.',
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
      + 'and your clicker works in both windows.',
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
      'Try it with your own phone before people arrive. Phones need to be on the same network as '
      + 'this computer.',
    deletion: 'Delete',
    deleteNow: 'Delete this session now',
    deleteHint: 'You can bring it back within ten minutes. After that it’s gone for good.',
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
