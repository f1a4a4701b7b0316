import { count } from './counts.ts'
import { letterTool } from './phone-tools-letters.ts'
import { planTool } from './phone-tools-plan.ts'
import { rejectionTool } from './phone-tools-rejections.ts'

/** What the tools on the phone say: fetched with the first of them. */
export const phoneTools = {
  title: 'Had a rejection? Start here.',
  about: 'Short things to do, in any order. What you write stays on this phone and is never sent.',
  back: 'All tools',
  groups: { today: 'Today', practise: 'Practise', write: 'Write to someone', plan: 'Look ahead' },
  used: 'You’ve used this.',
  onThisPhone: 'What’s on this phone',
  handouts: 'Handouts',
  doneForToday: 'That’s enough for today',
  wellDone: 'Good. It’s all here when you want it again.',
  keeping: {
    kept: 'Saved on this phone as you type. Never sent.',
    blocked: 'This browser doesn’t let the page save anything, perhaps because it’s a private window. '
      + 'What you write stays until you close the page, so copy anything you want to keep.',
    full: 'There’s no room left on this phone, so your last words aren’t saved. They stay on the screen until you '
      + 'close the page. Copy them, or wipe something under “What’s on this phone”.',
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied',
    selected: 'This page can’t copy by itself. The text is selected: hold it, then choose Copy.',
  },
  stored: {
    title: 'What’s on this phone',
    about: 'All of this is in this browser only. Anyone who uses this phone can read it until you wipe it.',
    nothing: 'Nothing is stored here yet.',
    solo: 'Your answers to the slides, on your own',
    ownIdeas: 'Your own ideas, in answers',
    session: (code: string) => `Your answers in session ${code}`,
    exercise: 'Your notes from the exercise',
    recordings: (recordings: number) => `Your ${count(recordings, 'recording')}`,
    wipe: 'Wipe',
    wipeOne: (title: string) => `Wipe: ${title}`,
    wiped: (title: string) => `Wiped: ${title}.`,
    wipeAll: 'Wipe all of it',
    allWiped: 'Everything is wiped.',
    undoFor: (seconds: number) => `Wiped. You can take it back for ${count(seconds, 'second')}.`,
    undo: 'Undo',
    undone: 'It’s back.',
    others: 'Answers that you’ve already sent in a session stay there until the session is deleted.',
  },
  file: {
    title: 'Take your notes to another device',
    about: 'Save everything you’ve written as one file, then bring it in on your own phone or computer. Recordings '
      + 'and answers from sessions aren’t in it.',
    passphrase: 'Passphrase (optional)',
    passphraseHelp: 'With one, nobody can read the file without it. If you forget it, nobody can open the file.',
    cannotLock: 'This page can’t lock the file, because it isn’t encrypted. Anyone who gets the file can read it.',
    save: 'Save as a file',
    saved: 'Saved. Look among your downloads.',
    bring: 'Bring in a file that you’ve saved. It takes the place of what you’ve written here.',
    locked: 'This file is locked. Type its passphrase above, then open it.',
    open: 'Open it',
    broughtIn: 'Your notes are here now.',
    wrong: 'That isn’t its passphrase, or the file has been changed. Nothing here has changed.',
    none: 'That isn’t a file of notes from this page. Nothing here has changed.',
    newer: 'That file comes from a newer version of this page. Reload this page, then try again.',
    cannotOpen: 'That file is locked, and this page can’t open it, because it isn’t encrypted. Open it at an address '
      + 'that starts with https.',
  },
  tools: {
    breathe: {
      title: 'Breathe for two minutes',
      why: 'Slowly, with a circle to follow. Nothing to write.',
    },
    practice: {
      title: 'Practise an answer',
      why: 'Interview questions, a timer, and the same scores as in the workshop. Write your answer, or say it aloud.',
    },
    fairer: {
      title: 'Say it more fairly',
      why: 'What happened, what your head says about it, and what you’d say to a friend.',
    },
    email: {
      title: 'Email for feedback',
      why: 'Thank them, ask for one piece of feedback, or ask once more. The words are here to change.',
    },
    message: {
      title: 'Message on LinkedIn',
      why: 'Connect, say what you’ve learnt, ask who else to speak to, or ask someone to be your mentor.',
    },
    plan: {
      title: 'Make a plan',
      why: 'One moment, one small step, and someone to do it with. It can remind you.',
    },
    rejections: {
      title: 'My CV of rejections',
      why: 'What you tried, what you learnt, and what came of it later. Only for you.',
    },
  },
  breathe: {
    how: 'Sit or stand as you like. Follow the words, or the circle: in as it grows, out as it shrinks.',
    start: 'Begin',
    stop: 'Stop',
    in: 'Breathe in',
    out: 'Breathe out',
    left: (more: number) => (more === 0 ? 'The last breath' : `${count(more, 'more breath')} after this one`),
    over: 'That was two minutes. Take your time before the next thing.',
    again: 'Once more',
    speak: 'Have my screen reader say each breath',
    unwell: 'If it makes you dizzy, stop and breathe as you normally do.',
  },
  fairer: {
    fact: { label: 'What happened', help: 'Only what someone else could have seen or heard.' },
    thought: { label: 'What your head says about it', help: 'Word for word, however harsh it is.' },
    fairer: {
      label: 'What you’d say to a friend',
      help: 'Same facts, fair words. What does the first sentence really show, and what doesn’t it?',
    },
    keep: 'Read this one again before your next application.',
  },
  undo: { undo: 'Undo', undone: 'It’s back.' },
  print: 'Print, or save as a PDF',
  letters: letterTool,
  plan: planTool,
  rejections: rejectionTool,
}
