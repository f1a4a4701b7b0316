import { count } from './counts.ts'
import { formatDay } from './dates.ts'

const nothingChanged = 'Nothing has been changed.'

/** What the facilitator's pages say of going on with a session at another computer. */
export const handOver = {
  /** The part of a session's page. */
  heading: 'If this computer fails',
  why:
    'The session can go on at another computer that has this kit. Keep a hand-over file somewhere else, and this code '
    + 'with you: it’s on the session’s run sheet too.',
  code: 'Hand-over code',
  save: 'Save the hand-over file',
  whatIsInIt:
    'The file holds where the session stands, what the room has seen and what people wrote, locked with the code. No '
    + 'single answer is in it. Each open presenter’s view keeps a fresh one: save it there under Room, even when this '
    + 'computer has stopped. Delete the file when the session is over.',
  file: (code: string) => `session-${code}.handover`,
  /** On the facilitator's pages and in the terminal, while the folder of HAND_OVER_DIR cannot be written. */
  notKept: (folder: string) =>
    `No hand-over files can be written to ${folder} just now. Plug the stick in again, or free up space on it: the `
    + 'server keeps trying.',
  /** On the page of a session that came from another computer. */
  movedHere: (joined: number) =>
    `This session came here from another computer, where ${count(joined, 'phone')} had joined. Phones have to scan the `
    + 'code again: it leads here now.',
  askedAnew: (questions: number) =>
    questions === 1
      ? 'One question hadn’t shown its results yet. It starts again, without the earlier answers, so that nobody '
      + 'counts twice.'
      : `${questions} questions hadn’t shown their results yet. They start again, without the earlier answers, so that `
        + 'nobody counts twice.',
  page: {
    heading: 'Go on with a session from another computer',
    lead:
      'Choose the hand-over file of the session and type its hand-over code. The session then goes on here, where it '
      + 'stood when the file was saved.',
    whereIsIt:
      'The file is in the presenter’s view that a colleague has open, under Room; or where you saved it. The code is '
      + 'on the session’s run sheet.',
    file: 'Hand-over file',
    code: 'Hand-over code',
    button: 'Go on here',
    after:
      'Afterwards, open the presenter’s view and show the join slide: phones scan the new code. Don’t go on at the '
      + 'first computer as well.',
  },
  refused: {
    'no-file': `Choose the hand-over file first. ${nothingChanged}`,
    'no-code': `Type the hand-over code too: it’s on the session’s run sheet. ${nothingChanged}`,
    'too-large': `This file is far larger than any hand-over file. Choose the right one. ${nothingChanged}`,
    'no-hand-over':
      `This isn’t a hand-over file. Choose the one whose name ends in “.handover”. ${nothingChanged}`,
    'other-version':
      'Another version of the kit made this file. Put the version from the first computer on this one, then try again. '
      + `${nothingChanged}`,
    'wrong-code':
      'That isn’t the code for this file. Check it against the session’s run sheet, and that this is the file of that '
      + `session. ${nothingChanged}`,
    'damaged':
      `The code is right, but the file is damaged or cut short. Try another copy of it. ${nothingChanged}`,
    'expired': (deleteOn: string) =>
      `This session was to be deleted on ${formatDay(deleteOn)}, so it can’t go on. Delete the file as well, and `
      + `create a new session. If the date on this computer is wrong, set it first. ${nothingChanged}`,
    'otherContent': (id: string) =>
      `This computer has other slides: “${id}” is missing or different here. Copy slides.md, workshop.yaml, facts.yaml `
      + `and the handouts folder from the first computer, restart the server, then try again. ${nothingChanged}`,
    'newerHere': (code: string) =>
      `Session ${code} is on this computer already, and it’s newer than the file. Go on with the one here. `
      + `${nothingChanged}`,
    'olderHere': (code: string) =>
      `Session ${code} is on this computer already, and it’s older than the file. If you want the one from the file, `
      + `delete the one here first. ${nothingChanged}`,
    'sameHere': (code: string) =>
      `Session ${code} is on this computer already, just as it’s in the file. Go on with the one here. `
      + `${nothingChanged}`,
    'deletedHere': (code: string) =>
      `Session ${code} was deleted on this computer and can still be brought back. Do that on your sessions’ page, or `
      + `wait ten minutes, then try again. ${nothingChanged}`,
  },
}
