import { count } from './counts.ts'
import { formatDay } from './dates.ts'

const kept = 'Phones keep their answers and will send them again automatically.'

function unsaved(why: string, remedy: string): string {
  return `Answers can’t be saved just now: ${why}. ${remedy} ${kept}`
}

/** What the server says about where answers are kept, to someone who can act. */
export const storage = {
  trouble: {
    'full': unsaved('the disk is full', 'Free up some space on the server’s computer.'),
    'read-only': unsaved('the disk can’t be written to', 'Make the server’s data folder writable again.'),
    'no-access': unsaved(
      'the server isn’t allowed to write to its data folder',
      'Give the server’s account permission to write there.',
    ),
    'locked': unsaved('another program is using the file they’re kept in', 'Close that program.'),
    'replaced': unsaved(
      'the file they’re kept in has been moved, deleted or replaced',
      'Put it back, or stop the server and start it again.',
    ),
    'damaged': unsaved(
      'the file they’re kept in is damaged',
      'Stop the server and start it again: it keeps everything that can still be read.',
    ),
    'failed': unsaved('the disk reports an error', 'Check the disk of the server’s computer.'),
  },
  /** The same line again at most once a minute; `cause` is the engine's own sentence. */
  line: (sentence: string, cause: string) => `${sentence} (${cause})`,
  untidy: 'Deleted data couldn’t be wiped from the disk. The server will try again.',
  savedAgain: 'Answers are being saved again.',
  clockBehind: (today: string, reviewed: string) =>
    `The server’s computer thinks it’s ${formatDay(today)}. That can’t be right: this workshop was reviewed on `
    + `${formatDay(reviewed)}. Set its clock and restart the server before you create a session, because the clock `
    + 'decides when sessions are deleted.',
  setAside: (name: string, sessions: number, answers: number) =>
    `The file with the answers is damaged. It has been set aside as ${name}, and what could be read has been kept: `
    + `${count(sessions, 'session')} with ${count(answers, 'answer')}.`,
  setAsideOn: (name: string, day: string, days: number) =>
    `The file with the answers was damaged when the server started on ${formatDay(day)}. What could be read is here; `
    + `the rest is set aside as ${name} in the server’s data folder. That file will be deleted the next time `
    + `a session is deleted, and within ${days} days in any case.`,
}
