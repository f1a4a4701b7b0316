import { count } from './counts.ts'
import { formatDay } from './dates.ts'
import { minutesAndSeconds, spokenDuration } from './durations.ts'

/** What the phone's lazy screens say: it is fetched with the first of them, not with the page. */
export const phoneLater = {
  home: {
    title: 'Join a session',
    whereTheCodeIs: 'The code is on the screen in your room. You need no account, and nobody asks your name.',
    aloneTitle: 'Use it on your own',
    alone: 'Read every slide, answer for yourself and do the timed exercise alone. Nothing is sent.',
    startAlone: 'Start on my own',
  },
  unknownCode: {
    title: 'No session has this code.',
    maybeEnded: (code: string) =>
      `“${code}” may have ended some time ago, or one character may differ. Please look at the screen again.`,
    alone: 'Use the workshop on your own',
  },
  code: {
    label: 'Session code',
    join: 'Join',
    empty: 'Type the six letters and digits that are on the screen.',
    unknownLetter: (letter: string) => `A code has only letters and digits, so “${letter}” is not in it.`,
    lookalike: (letter: string) =>
      `“${letter}” is never in a code. Codes leave out 0, O, 1, I and L, because they look too much alike. `
      + 'Please look at the screen again.',
    length: (wanted: number, typed: number) => `A code has ${wanted} letters and digits. This has ${typed}.`,
  },
  ended: {
    title: 'Thank you for being here.',
    over: 'The session has ended. The slides and what you kept on this phone stay readable here.',
    handouts: 'Get the handouts',
    slides: 'Read the slides again',
    answersTitle: 'What happens to the answers',
    answers: (deleteOn: string) =>
      `They are stored without names and deleted on ${formatDay(deleteOn)}. `
      + 'What you kept private never left this phone.',
    privacy: 'About your privacy, and clearing this phone',
  },
  solo: {
    title: 'On your own, at your own pace',
    about: 'Read, answer for yourself, and try the timed exercise. What you write stays on this phone.',
    begin: 'Begin',
  },
  privacy: {
    title: 'About your privacy',
    alone: 'You are using the workshop on your own. Nothing that you write or choose here is sent anywhere.',
    serverTitle: 'What the server stores',
    server:
      'Your answers to the shared questions: without a name, without the time, '
      + 'and in a way that does not tell which answers came from the same phone.',
    deleteOn: (day: string) => `All of it is deleted on ${formatDay(day)}.`,
    othersTitle: 'What others see',
    others: (minimumGroup: number) =>
      `Counts, once at least ${minimumGroup} people have answered. `
      + 'Written answers only after the facilitator has read them, and never with who wrote them.',
    cookieTitle: 'The one cookie',
    cookie:
      'It holds a random number that lets you change an answer instead of giving it twice. '
      + 'It is sent to this server only. Nothing on this page comes from, or goes to, anybody else.',
    phoneTitle: 'On this phone',
    phone:
      'Your answers are also kept in this browser, so that a refresh or a locked screen loses nothing. '
      + 'Private answers are kept only here. Nobody but people who use this phone can read them.',
  },
  clear: {
    open: 'Clear what this phone has kept',
    removes: (answers: number) => `This removes ${count(answers, 'answer')} and all drafts from this phone.`,
    receivedStays: 'What the session has already received stays there until the day it is deleted.',
    keep: 'Keep it',
    clear: 'Clear it',
    cleared: 'Cleared. You can undo this until you leave this page.',
    undo: 'Undo',
    undone: 'Everything is back.',
  },
  exercise: {
    length: (steps: number, seconds: number) => `${count(steps, 'step')}, ${spokenDuration(seconds)} in all`,
    prompts: 'Interview questions to choose from',
    step: (step: number, steps: number, who: string) => `Step ${step} of ${steps} · ${who}`,
    next: (title: string, seconds: number) => `Next: ${title} (${minutesAndSeconds(seconds)})`,
    paused: 'Paused. The time waits.',
    over: 'Time is up.',
    overMore: 'Finish your sentence. The session carries on in a moment.',
    rubric: 'What to score, from 1 to 4',
    motivation: 'For a “Why?” question',
    alone: 'I’m working alone.',
    aloneMore: 'Same steps, same clock, no partner. Only you can see this.',
    lastMinute: (title: string) => `${title}: one minute left.`,
    newStep: (who: string, title: string, seconds: number) => `${who}. ${title}: ${spokenDuration(seconds)}.`,
    start: 'Start the timer',
    pause: 'Pause',
    resume: 'Carry on',
    extend: (seconds: number) => `${count(seconds, 'second')} more`,
    skip: 'Next step',
    stop: 'Stop',
  },
}
