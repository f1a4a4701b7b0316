import { count, orAtLeast } from './counts.ts'

/** Questions that are not in a report, by why. */
type LeftOut = Record<
  'tooFew' | 'notShown' | 'onPhonesOnly' | 'partLeftOut' | 'slideSkipped' | 'slideNotReached' | 'notInLength',
  string[]
>

/** A sentence about these questions, which names them; none where there are none. */
function say(prompts: string[], why: (many: string) => string): string[] {
  const named = prompts.map(prompt => `“${prompt}”`).join(', ')
  return prompts.length === 0 ? [] : [`${why(count(prompts.length, 'question'))}: ${named}`]
}

/** What the report of a session says: on its page, on paper and in a spreadsheet. */
export const report = {
  heading: (title: string) => `Report: ${title}`,
  back: 'Back to the session',
  csv: 'Download as a spreadsheet (CSV)',
  pdf: 'Download to print or send (PDF)',
  participation: (joined: number, people: number | null, hasMoved: boolean) =>
    `${hasMoved ? 'At least ' : ''}${count(joined, 'phone')} joined`
    + `${people === null ? '' : `, and ${count(people, 'person was', 'people were')} in the room`}.`
    + `${hasMoved ? ' The session was moved to another computer. Phones that joined again count once.' : ''}`,
  /** Where a question has fewer answers than there were phones. */
  fewer:
    'Some questions have fewer answers: people who joined late missed the earlier ones, and anyone could pass.',
  contents: 'In this report',
  noResults: 'No results were shown to the room.',
  sensitive: 'Sensitive questions',
  sensitiveHint: 'Small numbers aren’t exact here, so that nobody can be identified.',
  ofPart: (part: string) => `From the part “${part}”.`,
  /** Of the answer that the workshop gives. */
  ours: {
    here: 'our answer',
    figure: (figure: string) => `our answer: ${figure}`,
    place: (place: number) => `place ${place} in our order`,
    marked: (value: string, ours: string) => `${value} (${ours})`,
  },
  middle: (guess: string) => `Middle guess: ${guess}.`,
  figure: (figure: string, source: string) => `Our answer: ${figure}. Source: ${source}.`,
  /** Of a question that was open all the time. */
  shown: (texts: number) => `${count(texts, 'written answer was', 'written answers were')} shown.`,
  answered: ({ answered, atLeast, byHand = 0 }: { answered: number, atLeast?: true, byHand?: number }) =>
    `${orAtLeast(count(answered, 'answer'), atLeast)}${byHand > 0 ? `, ${byHand} of them by show of hands` : ''}.`,
  change: {
    heading: 'What changed during the session',
    start: 'At the start',
    end: 'At the end',
    directions: { more: 'More true', same: 'As true as before', less: 'Less true' },
    pairs: ({ answered, atLeast }: { answered: number, atLeast?: true }) =>
      `${orAtLeast(count(answered, 'person', 'people'), atLeast)} scored this at the start and again at the end.`,
    onlyChange: 'Phones send only the change, so this shows which way people moved, not where they started.',
    least:
      'Some counts aren’t exact, so that nobody can be identified. Each arrow’s width shows the smallest '
      + 'possible count.',
    steps: 'By how much',
    column: 'Change on the scale',
    /** `isEnd`: it also stands for larger changes. */
    by: (change: number, isEnd: boolean) => {
      if (change === 0)
        return 'no change'
      return `${change > 0 ? 'up' : 'down'} by ${Math.abs(change)}${isEnd ? ' or more' : ''}`
    },
    inWords: (sentence: string, counts: string[]) =>
      `Three arrows from the start to the end. ${sentence} ${counts.join('. ')}.`,
  },
  noTexts: 'None were approved for the screen.',
  columns: {
    choice: { label: 'Answer', value: 'How many' },
    multi: { label: 'Answer', value: 'How many' },
    number: { label: 'Guess', value: 'How many' },
    scale: { label: 'Rating', value: 'How many' },
    order: { label: 'Step, in our order', value: 'Average place' },
    sort: { label: 'Box', value: 'How many', line: 'Line' },
    text: { label: 'Shown on the screen', value: '' },
  },
  times: 'Minutes',
  part: 'Part',
  planned: 'Planned',
  actual: 'Actual',
  planNext: 'Plan the next session with these minutes',
  unknown: 'not known',
  partLeftOut: 'left out',
  nothing: '0',
  imprint: 'Only totals, and what the room saw. Nothing about any one person.',
  unprintable:
    'This PDF can’t show letters that its fonts don’t have. It names the script instead; the web page shows the text.',
  notIn: 'What isn’t in this report',
  leftOut: (questions: LeftOut, minimumGroup: number, length: number) => [
    ...say(questions.tooFew, many =>
      `${many} with fewer than ${minimumGroup} answers, or whose results could have identified someone`),
    ...say(questions.notShown, many => `${many} whose results weren’t shown to the room`),
    ...say(questions.onPhonesOnly, many => `${many} with private answers, which never left the phones`),
    ...say(questions.partLeftOut, many => `${many} not asked, because the part was left out`),
    ...say(questions.slideSkipped, many => `${many} not asked, because the slide was skipped to save time`),
    ...say(questions.slideNotReached, many => `${many} not asked, because the slide wasn’t opened`),
    ...say(questions.notInLength, many => `${many} not in a ${length}-minute session`),
    'Written answers that weren’t approved, and anything that would show who answered what.',
  ],
  sheet: {
    /** Each column has one meaning, on every row. */
    head: {
      title: 'Session',
      day: 'Date',
      time: 'Start',
      venue: 'Venue',
      section: 'Section',
      part: 'Part',
      question: 'Question',
      statement: 'Statement',
      answer: 'Answer',
      howMany: 'How many',
      averagePlace: 'Average place',
      ours: 'Our answer',
      answered: 'Answers in all',
      plannedMinutes: 'Planned minutes',
      actualMinutes: 'Actual minutes',
      note: 'Note',
    },
    takingPart: 'Taking part',
    phones: 'Phones that joined',
    people: 'People in the room',
    results: 'Results',
  },
}

/** What sessions side by side say, on their page and in a spreadsheet. */
export const compare = {
  heading: 'Sessions side by side',
  link: 'Compare sessions that have ended',
  choose: 'Choose sessions',
  chooseHint: (most: number) => `Choose 2 to ${most} sessions that have ended.`,
  show: 'Show side by side',
  tooFew: 'You need at least two sessions that have ended.',
  tooMany: (most: number) => `Only the first ${most} are shown, because more columns wouldn’t be readable.`,
  session: (title: string, start: string | null, code: string) =>
    `${[title, start].filter(Boolean).join(', ')} (${code})`,
  table: 'Sessions side by side; scroll sideways for more',
  what: 'Item',
  csvHead: { section: 'Section', question: 'Question', answer: 'Answer' },
  csvNote: 'Note',
  parts: { people: 'The sessions', change: 'Change from start to end', results: 'Results', minutes: 'Minutes' },
  venue: 'Venue',
  length: 'Length',
  joined: 'Phones that joined',
  people: 'People in the room',
  notCounted: 'not counted',
  answers: 'Answers in all',
  line: (label: string, value: string) => `${label}: ${value}`,
  place: (average: string) => `place ${average} on average`,
  middle: 'Middle guess',
  texts: 'Shown on the screen',
  text: (text: string) => `“${text}”`,
  minutes: (planned: number, used: number | null) => `Planned ${planned}, actual ${used ?? 'not known'}`,
  leftOut: (planned: number) => `Planned ${planned}, left out`,
  none: '–',
  empty: {
    tooFew: 'Too few answers, or the results could have identified someone.',
    notShown: 'Not shown to the room.',
    notInLength: 'Not in a session of this length.',
    partLeftOut: 'Not asked: the part was left out.',
    slideSkipped: 'Not asked: the slide was skipped to save time.',
    slideNotReached: 'Not asked: the slide wasn’t opened.',
  },
  onlyReports: (minimumGroup: number) => [
    'Each column shows everything from that session’s own report, and nothing else. Nothing is added up across '
    + 'sessions, because a small group could then be worked out by taking one result from another.',
    `Left out: results with fewer than ${minimumGroup} answers, or that could have identified someone; private `
    + 'questions, whose answers never left the phones; and written answers that weren’t approved. A dash means that '
    + 'this session has nothing to show there.',
  ],
}
