import type { Pieces } from './pieces.ts'
import { count } from './counts.ts'
import { fileSize } from './sizes.ts'

/** The web pages that are made as files: papers, the pages to download them from, and the front page of the site. */
export const pages = {
  pageTitle: (page: string, of: string) => `${page} – ${of}`,
  skip: 'Skip to content',
  paper: {
    allHandouts: 'All handouts',
    typingHint:
      'What you type stays on this page. It isn’t sent anywhere, and it’s gone when you close the page. To keep '
      + 'it, print the page or use the form.',
  },
  downloads: {
    students: {
      title: 'Handouts',
      description: 'Every handout of the session, as a web page and to print.',
      heading: (workshop: string) => `${workshop}: handouts`,
      opening:
        'Read them on your phone, print them, or type into the forms. You don’t need an account, and nothing you '
        + 'write is sent anywhere.',
    },
    facilitator: {
      title: 'For the facilitator',
      description: 'Everything you need to run the session.',
      heading: (workshop: string) => `${workshop}: for the facilitator`,
      opening: <Piece>(link: (text: string) => Piece): Pieces<Piece> => [
        'Print the run sheet and the guide first. ',
        link('The students’ handouts'),
        ' are on their own page.',
      ],
    },
    all: (bytes: number) => `Download all (zip, ${fileSize(bytes)})`,
    ofPaper: (title: string) => ` of ${title}`,
    pagesAndSize: (pageCount: number, bytes: number) => `${count(pageCount, 'page')}, ${fileSize(bytes)}`,
    events: 'What’s next',
    addEvent: 'Add to your calendar',
    ofEvent: (title: string) => `: ${title}`,
    allEvents: 'All dates in one calendar file',
    times: 'Times',
    scheduleTable: 'Schedule as a table (CSV)',
    sessionEvent: (start: string) => `The session for your calendar, ${start}`,
  },
  front: {
    description: 'What to do after an interview rejection: exercises to do on your own, handouts and slides.',
    opening:
      'Being turned down after an interview is hard. Here you can take a break, put it in perspective, improve one '
      + 'answer, ask for feedback and plan one next step.',
    steps: 'Five steps: rest, keep it in perspective, review your answers, ask for feedback, act on it.',
    solo: {
      title: 'Do it on your own',
      about:
        'Short things to do after a rejection, questions to practise with, emails to write, and the workshop at your '
        + 'own pace. What you write stays on your device.',
    },
    handouts: {
      title: 'Get the handouts',
      about: 'Worksheets, emails and messages to adapt, and who to call. Read them, print them or type into them.',
    },
    slides: {
      title: 'See the slides',
      about: 'The slides of the session, for a large screen. Use the arrow keys to move on.',
    },
    privacy:
      'You don’t need an account or a name. This site loads nothing from anyone else, and what you type '
      + 'stays with you.',
    group: 'For a group',
    groupAbout: (institution: string, service: string) =>
      'The same kit runs live sessions, with slides to follow on your phone, anonymous questions, and '
      + `everything on paper for the facilitator. To book one, ask the ${service} at ${institution}.`,
    origin: 'Where this comes from',
    originAbout: <Piece>(title: Piece, by: string): Pieces<Piece> => [
      'It started from the advice “',
      title,
      `” by ${by}.`,
    ],
  },
  forwarding: {
    handouts: 'The handouts',
    further: <Piece>(link: Piece): Pieces<Piece> => [link, ' are on the next page.'],
  },
}
