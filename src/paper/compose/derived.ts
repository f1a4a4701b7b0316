import type { Doc, DocBlock } from '../../workshop/model/doc.ts'
import type { Handout } from '../../workshop/model/handout.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Paper, PaperOptions } from './paper.ts'
import { heading } from './elements.ts'
import { materialsList, sourcesTable, supportTable } from './guide-tables.ts'
import { joinSteps } from './join-poster.ts'
import { ballots, countingSheets, exerciseCards, printList } from './paper-pack.ts'
import { handoutPaper } from './paper.ts'
import { contingencies, runSheetTable } from './run-sheet.ts'
import { scheduleTable } from './schedule-paper.ts'
import { fullScript, shortScript } from './script.ts'
import { sessionLines } from './session-lines.ts'
import { fillSlots, slotName, slotProblems } from './slots.ts'

type Slots = Record<string, (workshop: Workshop, options: PaperOptions, largePrint: boolean) => Doc>

/** What the lines `[[…]]` of each derived paper stand for. The paper's own words are in `handouts/<id>.md`. */
const slotsOf: Record<string, Slots> = {
  'run-sheet': {
    session: sessionLines,
    table: (workshop, options) => [runSheetTable(workshop, options)],
    contingencies: contingencySection,
  },
  'facilitator-guide': {
    'schedule': (workshop, options) => [...sessionLines(workshop, options), scheduleTable(workshop, options)],
    'materials': materialsList,
    'script': shortScript,
    // Marks the table that stands on the run sheet too; here it leaves no trace.
    'run-sheet': () => [],
    'support': supportTable,
    'sources': sourcesTable,
  },
  'script': {
    session: sessionLines,
    script: fullScript,
  },
  'paper-pack': {
    'print-list': printList,
    'ballots': ballots,
    'exercise': exerciseCards,
    'counting': countingSheets,
  },
  'join-poster': {
    join: (_workshop, options) => joinSteps(options.join),
  },
  'schedule': {
    session: sessionLines,
    table: (workshop, options) => [scheduleTable(workshop, options)],
  },
}

/** True for a handout whose file holds only a part of the paper; the rest is derived from the deck. */
export function isDerived({ id }: Pick<Handout, 'id'>): boolean {
  return Object.hasOwn(slotsOf, id)
}

/**
 * The facilitator's papers: run sheet, guide, paper pack, join poster, schedule.
 * Throws one plain sentence when summer time skips or repeats the start.
 */
export function derivedPapers(workshop: Workshop, options: PaperOptions): Paper[] {
  return workshop.handouts.filter(isDerived).map(handout => derivedPaper(handout, workshop, options))
}

/** The lines `[[…]]` that stand for nothing, in any handout. */
export function derivedProblems(workshop: Workshop): Problem[] {
  return workshop.handouts.flatMap(handout => slotProblems(handout, Object.keys(slotsOf[handout.id] ?? {})))
}

function derivedPaper(handout: Handout, workshop: Workshop, options: PaperOptions): Paper {
  const filled = (largePrint: boolean) => {
    const slots = Object.entries(slotsOf[handout.id] ?? {}).map(
      ([name, slot]) => [name, () => slot(workshop, options, largePrint)] as const,
    )
    return fillSlots(handout, Object.fromEntries(slots))
  }
  const paper: Paper = { ...handoutPaper(handout), ...shapeOf(handout.id), content: filled(false) }
  return handout.id === 'paper-pack' ? { ...paper, largePrintContent: filled(true) } : paper
}

function shapeOf(id: string): Partial<Paper> {
  if (id === 'run-sheet')
    return { orientation: 'landscape' }
  return id === 'join-poster' ? { look: 'poster' } : {}
}

function contingencySection(workshop: Workshop): Doc {
  const guide = workshop.handouts.find(({ id }) => id === 'facilitator-guide')
  const found = guide && contingencies(guide.content, isRunSheetMarker)
  return found ? [heading(2, 'When something goes wrong: the first step'), found] : []
}

function isRunSheetMarker(block: DocBlock): boolean {
  return slotName(block) === 'run-sheet'
}
