import type { Doc } from '../../workshop/model/doc.ts'
import type { Run } from './run.ts'
import { rubricSheet } from './exercise-card.ts'
import { firstSteps } from './first-steps.ts'
import { followUpInvitation } from './follow-up-invitation.ts'
import { materialsList, sourcesTable } from './guide-tables.ts'
import { ifTheLaptopDies } from './if-the-laptop-dies.ts'
import { nextEvents, servicesTable, supportLine, supportTable } from './institution-lists.ts'
import { joinSteps } from './join-poster.ts'
import { ballots, countingSheets, exerciseCards, printList } from './paper-pack.ts'
import { runSheetTable } from './run-sheet.ts'
import { scheduleTable } from './schedule-paper.ts'
import { fullScript, shortScript } from './script.ts'
import { sessionLines } from './session-lines.ts'

/** A part of a paper that is made from the content for one run. In large print some pieces have less in them. */
export type Piece = (run: Run, largePrint: boolean) => Doc

/** What the lines `[[name]]` of any handout stand for. */
export const pieces: ReadonlyMap<string, Piece> = new Map<string, Piece>([
  ['session', sessionLines],
  ['schedule', scheduleTable],
  ['run-sheet', runSheetTable],
  ['first-steps', firstSteps],
  ['if-the-laptop-dies', ifTheLaptopDies],
  // Stands before the table from which the first steps are taken; on its own paper it leaves no trace.
  ['first-steps-from', () => []],
  ['materials', materialsList],
  ['script', fullScript],
  ['short-script', shortScript],
  ['support', supportTable],
  ['support-line', supportLine],
  ['who-helps', servicesTable],
  ['next-events', nextEvents],
  ['rubric', rubricSheet],
  ['sources', sourcesTable],
  ['print-list', printList],
  ['ballots', ballots],
  ['exercise', exerciseCards],
  ['counting', countingSheets],
  // Only on a paper of a session that has one.
  ['follow-up', followUpInvitation],
  ['join', joinSteps],
])
