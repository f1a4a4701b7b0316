import { count } from './counts.ts'
import { minutesAndSeconds } from './durations.ts'

function whoLeads(name: string | null): string {
  return name ?? 'The lead facilitator'
}

/** What the panel in the presenter's view says to the facilitator. */
export const presenter = {
  notes: { label: 'Notes', say: 'Say', do: 'Do', ifItGoesWrong: 'If it goes wrong' },
  next: {
    label: 'Next',
    moves: 'Controls',
    reveal: 'Click: close and show the answers',
    close: 'Click: close the question',
    start: 'Click: start the timer',
    again: 'Click: show it again',
    point: 'Click: the next point',
    slide: (title: string) => `Click: next slide, ${title.startsWith('“') ? title : `“${title}”`}`,
    nothing: 'This is the last slide.',
    back: 'Back',
    backArrow: '←',
  },
  drawers: {
    texts: (held: number) => (held > 0 ? `Written answers · ${held}` : 'Written answers'),
    times: (behind: number) => (behind > 0 ? `All times · ${behind} min to catch up` : 'All times'),
    room: 'Room',
    keys: 'Keys',
    close: 'Close',
    closeKey: 'Esc',
  },
  keys: [
    ['→  Page Down  Space', 'Next click'],
    ['←  Page Up', 'Back one click'],
    ['↓  ↑', 'Next slide, previous slide'],
    ['Home  End', 'First slide, last slide'],
    ['b  .', 'Blank the screen and the phones, and show them again'],
    ['d', 'Dark or light'],
    ['f', 'Full screen'],
    ['?', 'This list'],
    ['Esc', 'Close this panel'],
  ],
  panel: {
    label: 'Live session',
    joined: 'joined',
    hereNow: (phones: number) => `${phones} here now`,
    answeredOf: (joined: number) => `of ${joined} answered or passed`,
    /** While a question is open. */
    inThrees: '(counted in threes)',
    signedOut: 'Signed out.',
    signIn: 'Sign in again',
    ended: 'Session ended',
    unknown: 'This session has been deleted',
    away: 'Reconnecting…',
    notFollowed: 'The room hasn’t caught up yet',
    connected: 'Connected',
    blank: 'Blank the screen',
    show: 'Show the screen',
    blankKey: 'b',
    isBlank: 'The screen and the phones are blank',
  },
  /** Of several who present, one moves the slides. Without a name it is whoever has the key. */
  clicker: {
    has: (name: string | null) => `${whoLeads(name)} has the clicker: your keys don’t move the slides.`,
    isAway: (name: string | null) => `${whoLeads(name)} has the clicker, but isn’t here at the moment.`,
    take: 'Take the clicker',
    others: (names: (string | null)[]) => `with ${names.map(name => name ?? 'the lead').join(', ')}`,
  },
  joining: {
    label: 'Joining',
    locked: 'Joining is closed',
    people: 'People in the room',
    lock: 'Close joining',
    unlock: 'Open joining',
    tooMany: (phones: number, people: number) =>
      `${count(phones, 'phone')}, but ${count(people, 'person', 'people')}. Some may not be in the room.`,
    remove: (phones: number) => `Remove the ${phones} that joined at the same time`,
    warning: 'This also deletes their answers and closes joining.',
    confirm: 'Yes, remove them',
    keep: 'Keep them',
  },
  message: {
    label: 'A message to every phone',
    example: 'We’ll start again at ten past.',
    shown: (text: string) => `On every phone now: “${text}”`,
    show: 'Show on phones',
    clear: 'Take it back',
  },
  hands: {
    label: 'Hands raised for this question',
    hint:
      'For a room without phones. Count only people who haven’t answered on a phone. Counts below the usual minimum '
      + 'are never shown.',
    people: 'People who took part',
    inBox: (line: string, box: string) => `${line}: ${box}`,
    tooMany: 'There are more hands than people. Please count again.',
    save: (people: number) => (people === 0 ? 'Save: nobody counted' : `Save: ${count(people, 'person', 'people')}`),
    counted: (people: number) => `${count(people, 'person', 'people')} counted by show of hands so far.`,
  },
  handOver: {
    label: 'If the computer fails',
    save: 'Save the hand-over file',
    /** `hour`: `14:05`. */
    kept: (hour: string) =>
      `This view keeps a hand-over file, last updated at ${hour}. With the file and the code on the run sheet, you can `
      + 'continue the session on another computer.',
    none: 'This view has no hand-over file yet.',
    joinedBefore: (phones: number) =>
      `This session was moved from another computer, where ${count(phones, 'phone')} had joined.`,
    askedAnew: 'This question starts again, because the first computer hadn’t shown its results yet.',
  },
  schedule: {
    notStarted: 'The clock starts when you leave the join slide.',
    until: (title: string, hour: string) => `${title} until ${hour}`,
    slide: (seconds: number) => `This slide: ${minutesAndSeconds(seconds)}`,
    onTime: 'On time',
    behind: (minutes: number) => `${minutes} min behind`,
    ahead: (minutes: number) => `${minutes} min ahead`,
    minutes: (minutes: number, plannedMinutes: number) =>
      minutes === plannedMinutes ? `${minutes} min` : `${minutes} min instead of ${plannedMinutes}`,
    columns: { part: 'Part', minutes: 'Minutes', until: 'Until' },
    leftOut: 'skipped',
    used: (used: number | null, planned: number) => {
      if (used === null)
        return 'skipped'
      const longer = used - planned
      const difference = longer > 0 ? `, ${longer} longer` : `, ${-longer} shorter`
      return `${used} min${longer === 0 ? '' : difference}`
    },
    over: 'done',
    endsLate: (hour: string) => `${hour}, late`,
  },
  catchUp: {
    label: 'Catch up',
    onTime: 'If you fall behind, this shows which slides you could skip.',
    /** `made` is what skipping makes up of the minutes behind: all, a part, or less than one. */
    wouldGo: (slides: number, made: number, behind: number) => {
      const [these, after] = slides === 1 ? ['this slide', 'it'] : ['these', 'them']
      const part = made === 0 ? 'less than a minute' : `${made} of the ${behind} minutes`
      const worth = made === behind
        ? `To make up ${count(behind, 'minute')}, you could skip ${these}.`
        : `If you skip ${these} and use the spare time, you make up ${part}.`
      return `${worth} The slides after ${after} stay as they are.`
    },
    slide: (title: string, time: string, isActivity: boolean) =>
      `${title} (${time}${isActivity ? ', a question' : ''})`,
    leaveOut: (slides: number) => (slides === 1 ? 'Skip this slide' : `Skip these ${slides} slides`),
    leftOut: (slides: number) => `Your clicker now skips ${slides === 1 ? 'this slide' : 'these'}.`,
    bringBack: (slides: number): string => (slides === 1 ? 'Bring it back' : 'Bring them back'),
    rest: (minutes: number) =>
      `To save ${minutes === 1 ? 'one more minute' : `another ${minutes} minutes`}, you’d need to say less. `
      + '“If it goes wrong” on each slide tells you what to cut.',
    spare: 'You don’t need to skip anything: there’s enough spare time in the parts to come.',
  },
  timer: {
    title: 'Timer',
    phase: (number: number, phases: number, title: string) => `${number} of ${phases}: ${title}`,
    paused: 'paused',
    ofThisSlide: 'This slide’s timer',
    start: 'Start',
    pause: 'Pause',
    resume: 'Resume',
    extend: (seconds: number) => (seconds < 0 ? `−${-seconds} s` : `+${seconds} s`),
    back: 'Back',
    backSpoken: 'Back to the start of this step, or to the one before',
    skip: 'Skip',
    stop: 'Stop',
    chime: 'Chime',
  },
  texts: {
    label: 'Written answers',
    toRead: (held: number) => `Written answers · ${held} to read`,
    none: 'Nothing yet. Written answers appear on the screen only once you approve them.',
    batches: (minimumGroup: number) =>
      `While a question is open, answers arrive ${minimumGroup} at a time, or half a minute after the last one, so `
      + 'that nobody can tell who wrote what.',
    status: { held: 'not shown yet', approved: 'approved', hidden: 'hidden', answered: 'answered' },
    of: (prompt: string) => `To “${prompt}”`,
    votes: (people: number) => `${people} or more would ask this too`,
    correct: 'Spelling',
    spelling: 'As it will be shown. Change the spelling, not the meaning.',
    saveSpelling: 'Save',
    leaveSpelling: 'Cancel',
    sentAs: (text: string) => `Sent as: “${text}”`,
    enlarge: 'Show on its own',
    answered: 'Answered',
    approve: 'Approve',
    hideHeld: (held: number) => (held === 1 ? 'Hide the one still to read' : `Hide all ${held} still to read`),
    hide: 'Hide',
  },
  again: {
    open: 'Open again',
    ask: 'Ask again',
    warning: 'This deletes the earlier answers',
    confirm: 'Yes, ask again',
    keep: 'Keep them',
  },
  ending: {
    report: 'Open the report',
    warning: 'Nobody can answer after this',
    end: 'End the session',
    confirm: 'Yes, end it now',
    notYet: 'Not yet',
  },
}
