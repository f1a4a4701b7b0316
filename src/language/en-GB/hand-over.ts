import { count } from './counts.ts'
import { formatDay } from './dates.ts'

const nothingChanged = 'Nothing has been changed.'

/** What the facilitator's pages say of going on with a session at another computer. */
export const handOver = {
  /** The part of a session's page. */
  heading: 'If this computer fails',
  why:
    'You can continue the session on another computer that has this kit. Keep a hand-over file somewhere else, and '
    + 'keep this code with you. It’s on the session’s run sheet too.',
  code: 'Hand-over code',
  save: 'Save the hand-over file',
  whatIsInIt:
    'The file contains how far you’ve got, what the room has seen and what people wrote. It’s locked with the code, '
    + 'and doesn’t contain anyone’s other answers. Every open presenter’s view keeps an up-to-date copy, which you can '
    + 'save there under Room, even if this computer has stopped. Delete the file when the session is over.',
  file: (code: string) => `session-${code}.handover`,
  /** On the facilitator's pages and in the terminal, while the folder of HAND_OVER_DIR cannot be written. */
  notKept: (folder: string) =>
    `Hand-over files can’t be written to ${folder} just now. Plug the memory stick back in, or free up space on it. `
    + 'The server will keep trying.',
  /** In the same places, while the file of a session that was deleted cannot be removed. */
  notRemoved: (file: string) =>
    `A session was deleted, but its hand-over file, ${file}, can’t be removed. Plug the memory stick back in, or `
    + 'delete the file yourself. The server will keep trying.',
  /** On the page of a session that came from another computer. */
  movedHere: (joined: number) =>
    `This session was moved here from another computer, where ${count(joined, 'phone')} had joined. Phones need to `
    + 'scan the code again, because it now leads here.',
  askedAnew: (questions: number) =>
    questions === 1
      ? 'One question’s results hadn’t been shown yet. It starts again without the earlier answers, so that nobody is '
      + 'counted twice.'
      : `The results of ${questions} questions hadn’t been shown yet. They start again without the earlier answers, so `
        + 'that nobody is counted twice.',
  page: {
    heading: 'Continue a session from another computer',
    lead:
      'Choose the session’s hand-over file and type in its hand-over code. The session then continues here, from where '
      + 'it was when the file was saved.',
    whereIsIt:
      'If a colleague has the presenter’s view open, they can save the file there, under Room. Otherwise, it’s where '
      + 'you saved it. The code is on the session’s run sheet.',
    file: 'Hand-over file',
    code: 'Hand-over code',
    button: 'Continue here',
    after:
      'Then open the presenter’s view and show the join slide, so that phones can scan the new QR code. Don’t carry on '
      + 'at the first computer as well.',
  },
  refused: {
    'no-file': `Choose the hand-over file first. ${nothingChanged}`,
    'no-code': `Type in the hand-over code too. It’s on the session’s run sheet. ${nothingChanged}`,
    'too-large': `This file is too large to be a hand-over file. Choose another one. ${nothingChanged}`,
    'no-hand-over':
      `This isn’t a hand-over file. Choose the one whose name ends in “.handover”. ${nothingChanged}`,
    'other-version':
      'This file was made by a different version of the kit. Install the first computer’s version here, then try '
      + `again. ${nothingChanged}`,
    'wrong-code':
      'That isn’t the code for this file. Check it against the session’s run sheet, and make sure that the file is '
      + `from the same session. ${nothingChanged}`,
    'damaged':
      `The code is right, but the file is damaged or incomplete. Try another copy of it. ${nothingChanged}`,
    'expired': (deleteOn: string) =>
      `This session was due to be deleted on ${formatDay(deleteOn)}, so it can’t continue. Delete the file and create `
      + `a new session. If this computer has the wrong date, correct it and try again. ${nothingChanged}`,
    'otherContent': (id: string) =>
      `The slides on this computer aren’t the same: “${id}” is missing or different. Copy slides.md, workshop.yaml, `
      + 'facts.yaml and the handouts folder from the first computer, restart the server, then try again. '
      + `${nothingChanged}`,
    'newerHere': (code: string) =>
      `Session ${code} is already on this computer, and it’s newer than the file. Continue with the one here. `
      + `${nothingChanged}`,
    'olderHere': (code: string) =>
      `Session ${code} is already on this computer, and it’s older than the file. If you want the one from the file, `
      + `delete the one here first. ${nothingChanged}`,
    'sameHere': (code: string) =>
      `Session ${code} is already on this computer, exactly as in the file. Continue with the one here. `
      + `${nothingChanged}`,
    'deletedHere': (code: string) =>
      `Session ${code} was deleted on this computer and can still be brought back. Bring it back at the top of “Your `
      + `sessions”, or wait ten minutes and try again. ${nothingChanged}`,
  },
}
