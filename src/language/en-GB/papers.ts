import type { Pieces } from './pieces.ts'
import { count } from './counts.ts'
import { formatDay } from './dates.ts'
import { spokenDuration } from './durations.ts'

/** What the papers and the calendar say by themselves; the handouts' own words are in handouts/. */
export const papers = {
  licence: 'CC BY 4.0',
  numbersChecked: (day: string) => `Numbers checked ${formatDay(day)}`,
  page: <Piece>(page: Piece, of: Piece): Pieces<Piece> => ['Page ', page, ' of ', of],
  qrCode: (label: string) => `QR code: ${label}`,
  tick: 'Tick',
  writeHere: 'Write here',
  formats: {
    webPage: 'Web page',
    pdf: (size: string) => `PDF, ${size}`,
    largePrint: (size: string) => `Large print, ${size}`,
    form: 'Form to fill in on screen',
    sizes: { a4: 'A4', letter: 'US Letter' },
  },
  session: {
    minutes: (minutes: number) => count(minutes, 'minute'),
    noStart: 'No start time was given, so times count from the start, in hours and minutes.',
    code: 'Code ',
    late: (minutes: number) => `Running ${count(minutes, 'minute')} late: `,
    endsAt: (clock: string) => `at ${clock}`,
    endsAfter: (elapsed: string) => `${elapsed} after the planned start`,
    asPlanned: (end: string) => `the minutes in bold are new. The session still ends ${end}, as planned.`,
    overrun: (end: string, minutes: number) =>
      `everything that can be cut has been. The session now ends ${end}, `
      + `${count(minutes, 'minute')} later than planned.`,
  },
  runSheet: {
    head: {
      time: 'Time',
      minutes: 'Min.',
      block: 'Part',
      sayAndDo: 'Say and do',
      materials: 'To hand out',
      ifLate: 'If late',
      actual: 'Actual',
    },
    beforeYouSay: 'Before you read out the events: ',
    notMinutes: (planned: number) => `not\u00A0${planned}`,
    leftOut: 'Skipped: running late.',
    cuts: {
      float: 'Cut first',
      keep: 'Keep',
      shorten: (minutes: number) => `Shorten to ${minutes}`,
      drop: (minutes: number) => `Shorten to ${minutes}, then skip`,
    },
    firstSteps: 'When something goes wrong: what to do first',
    laptop: {
      title: 'If the laptop dies: ',
      steps:
        'carry on without slides, and use paper. On another computer with this kit, run npm start and choose “Continue '
        + 'a session from another computer”. The file is in a colleague’s presenter’s view, under Room, or where you '
        + 'saved it. Code: ',
      noCode: 'on the session’s page',
      after: '. Then everyone scans the new QR code.',
    },
  },
  schedule: {
    head: { time: 'Time', elapsed: 'From start', block: 'Part', minutes: 'Minutes', whatHappens: 'What happens' },
    questions: (howMany: number) => count(howMany, 'question'),
    csvHead: {
      start: 'Start',
      end: 'End',
      block: 'Part',
      minutes: 'Minutes',
      planned: 'Planned minutes',
      ifLate: 'If late',
      whatHappens: 'What happens',
      materials: 'To hand out',
    },
  },
  script: {
    blockTitle: (title: string, start: string, end: string) => `${title} (${start}–${end})`,
    blockMinutes: (minutes: number) => `${count(minutes, 'minute')}. `,
    ifLate: 'If late: ',
    cutRule: (rule: string) => `${rule.toLowerCase()}.`,
    materials: ' To hand out: ',
    withoutPhones: 'Without phones: ',
    say: 'Say:',
    do: 'Do:',
    ifItGoesWrong: 'If it goes wrong:',
  },
  guide: {
    support: { who: 'Who', when: 'When', how: 'How', lastChecked: 'Last checked' },
    noEvents: (careersService: string) => `Ask the ${careersService} what’s on next.`,
    furtherEvents: (events: number) => `${count(events, 'more event')} on the handouts page.`,
    furtherPresentations: 'Also on offer: ',
    services: { name: 'Who', about: 'What for', where: 'Where and when' },
    sources: { claim: 'What you can say', source: 'Source', measured: 'Who was studied, and the limits' },
    read: { read: 'read', abstract: 'summary read', cited: 'cited, not read again' },
  },
  exercise: {
    opening: (seconds: number) => `${spokenDuration(seconds)} in all. The facilitator calls out each step.`,
    head: { from: 'From', time: 'Time', step: 'Step', whatToDo: 'What to do' },
    others: 'The others: ',
    alone: 'Alone: ',
    back: (title: string) => `${title}: questions and scores`,
    choose: 'Print this on the back. Choose one question:',
    score: 'Score the answer',
    howToScore: 'Circle one number on each line, from 1 to 4.',
    rubricHead: { row: 'Look at', levels: ['1', '2', '3', '4'], own: 'Own', partner: 'Partner', again: 'Again' },
    motivation: (label: string) => `${label}, when the question is “Why?”`,
  },
  pack: {
    largePrint:
      'This large-print pack has one ballot for each question. '
      + 'What to print for a whole room, and the counting sheets, are in the normal-size pack.',
    printList: 'What to print',
    printListHead: {
      number: 'No.',
      question: 'Question',
      block: 'Part',
      perSide: 'Ballots per side',
      sides: (people: number) => `Sides for ${count(people, 'person', 'people')}`,
    },
    question: (number: number, block: string) => `Question ${number}: ${block}`,
    onPaper: 'On paper: ',
    sensitive: 'Sensitive: ',
    howToCollect: 'collect them folded, mix them and count once.',
    counting: 'Counting sheets',
    howToCount: 'For the facilitator only. Make one mark for each ballot.',
  },
  poster: {
    join: (code: string) => `Join the session with the code ${code}`,
    openAddress: 'Open this address',
    typeCode: 'Type this code',
  },
  calendar: {
    session: (minutes: number, service: string, institution: string) =>
      `${count(minutes, 'minute')}, run by the ${service} at ${institution}.`,
    join: (address: string) => `Join in with your phone: ${address}`,
    eventTitle: (title: string, service: string) => `${title} (${service})`,
    event: (title: string, service: string, institution: string) =>
      `${title}, run by the ${service} at ${institution}.`,
    unconfirmed: 'The date is not confirmed yet. Check it before you go.',
  },
}
