import { count } from './counts.ts'
import { formatDay } from './dates.ts'

/** What the phone's lazy screens say: it is fetched with the first of them, not with the page. */
export const phoneLater = {
  slideList: {
    title: 'Slides',
    now: 'Now',
  },
  /** A question that is open all the time. */
  roomQuestions: {
    waiting: 'You can ask as soon as the session has begun.',
    closed: 'The session has ended, so no more questions can be sent.',
    noMore: 'You’ve sent three questions, and that’s as many as one phone can send. You can still change them.',
    missing: 'Write a few words first.',
    yours: 'What you’ve asked',
    change: 'Change it or take it back',
    takeBack: 'Take it back',
    title: 'What people are asking',
    tooFew: (minimumGroup: number) => `Questions appear here once ${minimumGroup} phones have joined.`,
    none: 'Nothing yet. Questions appear here once the facilitator has read and approved them.',
    vote: 'I’d ask this too',
    votes: (people: number) => `${people} or more would ask this too`,
    own: 'You asked this.',
  },
  message: { from: 'From the facilitator' },
  neighbours: {
    answer: 'Our answer',
    label: 'Previous and next slides',
    before: (title: string) => `Previous: ${title}`,
    next: (title: string) => `Next: ${title}`,
  },
  ours: {
    title: 'Our answer',
    otherOrders: 'Other orders can work too.',
  },
  ownIdea: { placeholder: 'In a few words' },
  events: {
    title: 'Coming up',
    alsoFrom: (careersService: string) => `Also from the ${careersService}:`,
    none: (careersService: string) => `Ask the ${careersService} what’s on next.`,
  },
  home: {
    title: 'Join a session',
    whereTheCodeIs: 'The code is on the screen in your room. You don’t need an account, and nobody asks your name.',
  },
  mySession: {
    title: 'My session',
    about: 'What you answered, and what the room was shown. Only you can see your own answers.',
    nothing: 'You didn’t answer anything this time. That’s fine: the toolbox and the handouts are here for you.',
    room: 'What the room said',
    print: 'Print, or save as PDF',
  },
  keptAnswers: {
    title: 'That session has been deleted.',
    about: 'The server no longer has any of it.',
    own: 'These are your own answers, saved on this phone.',
    begun: 'Anything you’d started but not sent is only on this phone.',
  },
  unknownCode: {
    title: 'We can’t find that session.',
    maybeEnded: (code: string) =>
      `Please check the code “${code}” against the screen. If it’s right, the session may have been deleted.`,
    another: 'Joining another session?',
    itsCode: 'Its code is on the screen in your room.',
    alone: 'Use the workshop on your own',
  },
  code: {
    label: 'Session code',
    join: 'Join',
    empty: 'Type the six letters and digits on the screen.',
    unknownLetter: (letter: string) => `A code has only letters and digits, so it can’t have “${letter}”.`,
    lookalike: (letter: string) =>
      `“${letter}” is never in a code. Codes leave out 0, O, 1, I and L, because they look too much alike. `
      + 'Please check the screen again.',
    length: (wanted: number, typed: number) => `A code has ${wanted} letters and digits. This has ${typed}.`,
  },
  ended: {
    title: 'Thank you for being here.',
    over: 'The session has ended. You can still read the slides and your own answers on this phone.',
    tools: 'Open the toolbox',
    handouts: 'Get the handouts',
    support: 'People to talk to',
    slides: 'Read the slides again',
    answersTitle: 'What happens to the answers',
    answers: (deleteOn: string) =>
      `They’re stored without names, and will be deleted on ${formatDay(deleteOn)}. `
      + 'Anything private never left this phone.',
    privacy: 'Your privacy, and how to clear your answers from this phone',
    borrowed: 'Is this someone else’s phone? Before you give it back,',
    wipe: 'see what’s on it, and wipe it',
  },
  followUp: {
    title: 'Four weeks later',
    about: ({ opensOn, lastDay }: { opensOn: string, lastDay: string }) =>
      `Come back and say how things have gone since: three quick questions, open from ${formatDay(opensOn)} to `
      + `${formatDay(lastDay)}. No name, no email address.`,
    link: 'See the page and save its address',
  },
  waitingToJoin: {
    title: 'You’re just watching for now',
    full: 'A lot of phones are joining at the same moment. Yours will join by itself, usually within a minute. '
      + 'You can follow the slides already.',
    locked: 'Joining is closed at the moment, but you can still follow the slides. To take part, please ask the '
      + 'facilitator to open it. Your phone will then join by itself.',
  },
  cookieRefused: {
    title: 'Your answers can’t be sent yet',
    what: 'This browser blocks the page’s one cookie. Allow cookies for this page in the browser’s settings, then '
      + 'reload it. Until then your answers stay on this phone, and you can follow everything else.',
  },
  solo: {
    title: 'On your own, at your own pace',
    about: 'Read, answer for yourself, and try the timed exercise. What you write stays on this phone.',
    begin: 'Begin',
    carryOn: (title: string) => `Carry on: ${title}`,
    fromTheStart: 'From the start',
    place: (step: number, steps: number) => `${step} of ${steps}`,
    back: 'Back',
    next: 'Next',
    toTools: 'To the toolbox',
  },
  /** Each sentence is a promise with a test that attacks it, or a limit; tests/promises.test.ts knows which. */
  privacy: {
    title: 'Your privacy',
    alone: 'You’re using the workshop on your own. Nothing you write or choose here is sent anywhere.',
    keptTitle: 'What the server keeps',
    kept: {
      shared: 'Only your answers to the shared questions. Private answers never leave this phone.',
      noName: 'It doesn’t keep your name, your phone’s internet address, or the time you answered.',
      unlinked: 'What’s kept doesn’t show which answers came from the same phone.',
      order: 'While a question is open, the server’s files can show the order the answers came in. '
        + 'Once it closes, that order is gone.',
      later: 'If you answer questions some weeks later, that’s on a separate page, with a separate cookie. Nothing '
        + 'connects those answers with these.',
    },
    deleteOn: (day: string) => `It’s all deleted on ${formatDay(day)}.`,
    seenTitle: 'What others see',
    group: (minimumGroup: number) =>
      `Results, but only if at least ${minimumGroup} people who were here when the question opened have answered.`,
    seen: {
      once: 'Results are shown once and don’t change after that, so nobody can see what a late answer added.',
      small: 'For sensitive questions, one or two people are shown as “fewer than 3”.',
      counts: 'While a question is open, the screen counts answers in threes. It never shows who has answered.',
      texts: 'The facilitator reads what people write before the room sees it, but can’t see who wrote it.',
      questions: 'Questions you ask during the session are shown once the facilitator has approved them and enough '
        + 'phones have joined. You can take yours back while the session runs.',
      votes: '“I’d ask this too” is counted in threes. Nobody can see who tapped it.',
      pass: 'You can always pass, and nobody can see who did.',
    },
    limitsTitle: 'What we can’t promise',
    limits: {
      unanimous: 'If everyone gives the same answer, everyone knows yours.',
      together: 'If other people compare their answers, they may work out yours.',
      fakes: 'Someone could join with several phones, so that a group looks bigger than it is. '
        + 'The facilitator can see when there are more phones than people.',
      written: 'What you write can tell people who you are. Leave out names and places.',
      server: 'The people who run this session also run its server. They could change what it keeps.',
    },
    encrypted: 'What your phone sends is encrypted on its way to the server.',
    notEncrypted: 'This page isn’t encrypted. With the right tools, others on the same Wi-Fi could read what you send.',
    cookieTitle: 'The one cookie',
    cookie: {
      random: 'It holds a random number, so that you can change an answer without being counted twice.',
      only: 'It goes to this server only. Nothing on this page comes from, or goes to, anyone else.',
    },
    phoneTitle: 'On this phone',
    phone: {
      kept: 'Your answers are also saved in this browser, so you won’t lose them if you refresh the page or lock '
        + 'your phone.',
      readable: 'Anyone who uses this phone can read them until you clear them.',
    },
  },
  clear: {
    open: 'Clear my answers from this phone',
    removes: (answers: number) => `This removes ${count(answers, 'answer')} and all drafts from this phone.`,
    receivedStays: 'Answers that you’ve already sent stay in the session until they’re deleted.',
    keep: 'Cancel',
    clear: 'Clear',
    cleared: 'Cleared. You can undo this until you leave the page.',
    undo: 'Undo',
    undone: 'Everything is back.',
  },
}
