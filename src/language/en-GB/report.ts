import { count, orAtLeast } from './counts.ts'

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
  /** Of a question that was open all the time. */
  shown: (texts: number) => `${count(texts, 'written answer was', 'written answers were')} shown.`,
  answered: ({ answered, atLeast, byHand = 0 }: { answered: number, atLeast?: true, byHand?: number }) =>
    `${orAtLeast(count(answered, 'answer'), atLeast)}${byHand > 0 ? `, ${byHand} of them by show of hands` : ''}.`,
  change: {
    start: 'At the start',
    end: 'At the end',
    directions: { more: 'More true:', same: 'As true as before:', less: 'Less true:' },
    pairs: ({ answered, atLeast }: { answered: number, atLeast?: true }) =>
      `${orAtLeast(count(answered, 'person', 'people'), atLeast)} scored this at the start and again at the end.`,
    onlyChange: 'Phones send only the change, so this shows which way people moved, not where they started.',
    least:
      'Some counts aren’t exact, so that nobody can be identified. Each arrow’s width shows the smallest '
      + 'possible count.',
    steps: 'By how much',
    column: 'Change',
    inWords: (sentence: string, counts: string[]) =>
      `Three arrows from the start to the end. ${sentence} ${counts.join('. ')}.`,
  },
  noTexts: 'None were approved for the screen.',
  columns: {
    choice: { label: 'Answer', value: 'How many' },
    multi: { label: 'Answer', value: 'How many' },
    number: { label: 'Guess', value: 'How many' },
    scale: { label: 'Rating', value: 'How many' },
    order: { label: 'Step', value: 'Average place' },
    sort: { label: 'Box', value: 'How many', line: 'Line' },
    text: { label: 'Shown on the screen', value: '' },
  },
  times: 'Minutes',
  part: 'Part',
  planned: 'Planned',
  actual: 'Actual',
  planNext: 'Plan the next session with these minutes',
  unknown: 'not known',
  nothing: '0',
  imprint: 'Only totals, and what the room saw. Nothing about any one person.',
  unprintable:
    'This PDF can’t show letters that its fonts don’t have. It names the script instead; the web page shows the text.',
  notIn: 'What isn’t in this report',
  leftOut: (
    { tooFew, notShown, onPhonesOnly }: { tooFew: number, notShown: number, onPhonesOnly: number },
    minimumGroup: number,
  ) => [
    ...(tooFew > 0
      ? [`${count(tooFew, 'question')} with fewer than ${minimumGroup} answers, or whose results could have `
        + 'identified someone.']
      : []),
    ...(notShown > 0 ? [`${count(notShown, 'question')} whose results weren’t shown to the room.`] : []),
    ...(onPhonesOnly > 0 ? [`${count(onPhonesOnly, 'private question')}: those answers never left the phones.`] : []),
    'Written answers that weren’t approved, and anything that would show who answered what.',
  ],
  csvHead: ['Question', 'Statement', 'Answer', 'Value', 'What the value means', 'Answers, or minutes planned'],
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
  csvPart: 'Part',
  csvNote: 'Note',
  parts: { people: 'Taking part', change: 'Change from start to end', results: 'Results', minutes: 'Minutes' },
  joined: 'Phones that joined',
  people: 'People in the room',
  notCounted: 'not counted',
  line: (label: string, value: string) => `${label}: ${value}`,
  place: (step: string, average: string) => `${step}: place ${average} on average`,
  more: (howMany: number) => `and ${howMany} more in its report`,
  middle: (guess: string) => `Middle guess: ${guess}`,
  texts: (howMany: number) => `${howMany} shown on the screen`,
  minutes: (planned: number, used: number | null) => `Planned ${planned}, actual ${used ?? 'not known'}`,
  empty: {
    tooFew: 'Too few answers, or the results could have identified someone.',
    notShown: 'Not shown to the room.',
    notAsked: 'Not asked.',
    notInLength: 'Not in a session of this length.',
  },
  onlyReports:
    'Each column shows only what’s in that session’s own report, and for each question only what most people said. '
    + 'Private questions and written answers aren’t included.',
}
