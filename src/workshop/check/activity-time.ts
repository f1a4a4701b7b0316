import type { Length } from '../model/length.ts'
import type { Problem } from '../model/problem.ts'
import type { Block, Content, Slide } from '../model/workshop.ts'
import { minutesAndSeconds } from '../../language/words.ts'
import { isQuestion } from '../model/activity.ts'
import { lengths } from '../model/length.ts'
import { problemAt } from './content-part.ts'

/** Exercises and timed questions fit into their block, in every published length. */
export function checkActivityTime(workshop: Content): Problem[] {
  return workshop.blocks.flatMap(block => lengths.flatMap(length => checkBlock(workshop, block, length)))
}

function checkBlock(workshop: Content, block: Block, length: Length): Problem[] {
  const timed = workshop.slides.filter(
    slide => slide.blockId === block.id && slide.lengths.includes(length) && secondsOf(slide, length) > 0,
  )
  const seconds = timed.reduce((sum, slide) => sum + secondsOf(slide, length), 0)
  const [first] = timed
  if (!first || seconds <= block.minutes[length] * 60)
    return []
  return [
    problemAt(
      { file: first.file ?? 'slides.md', line: first.line },
      `in the ${length}-minute session, the timed activities of block "${block.id}" take ${minutesAndSeconds(seconds)} `
      + `and the block has ${minutesAndSeconds(block.minutes[length] * 60)}`,
      'Shorten the phases or the questions\' seconds, or give the block more minutes.',
    ),
  ]
}

function secondsOf({ activity }: Slide, length: Length): number {
  if (!activity)
    return 0
  return isQuestion(activity)
    ? (activity.seconds ?? 0)
    : activity.phases[length].reduce((sum, phase) => sum + phase.seconds, 0)
}
