import type { Cuttable } from './cuts.ts'
import { cutMinutes, floatBlockId } from './cuts.ts'

/** A slide that is still to come, with what it needs in seconds. */
export interface SlideToCome {
  id: string
  blockId: string
  seconds: number
  /** Whether its author lets it go when the session runs late. */
  maySkip: boolean
}

/** Which slides to step over, and what that is worth. */
export interface SkipPlan {
  slideIds: string[]
  /** The minutes that are then still to be saved by saying less, of those needed: never more. */
  restMinutes: number
}

/**
 * Which of the slides to come go, to end `needMinutes` earlier: each block gets the minutes of the cut rules, and loses
 * slides until its others fit into them. A block that is left out loses all; spare time only what its author lets go.
 */
export function slidesToSkip(blocks: Cuttable[], slides: SlideToCome[], needMinutes: number): SkipPlan {
  const cut = cutMinutes(blocks, needMinutes)
  const slideIds: string[] = []
  let overSeconds = 0
  let savedMinutes = 0
  for (const { id, minutes } of blocks) {
    const left = cut.get(id) ?? minutes
    savedMinutes += minutes - left
    const own = slides.filter(({ blockId }) => blockId === id)
    const gone = left === minutes ? [] : left === 0 && id !== floatBlockId ? own : fewestToFit(own, left * 60)
    slideIds.push(...gone.map(slide => slide.id))
    if (left < minutes)
      overSeconds += Math.min(Math.max(0, secondsOf(own) - secondsOf(gone) - left * 60), (minutes - left) * 60)
  }
  return { slideIds, restMinutes: Math.ceil(overSeconds / 60) + Math.max(0, needMinutes - savedMinutes) }
}

/** The slides that have to go so that the others fit: each time the smallest that is enough, else the largest. */
function fewestToFit(slides: SlideToCome[], seconds: number): SlideToCome[] {
  const gone: SlideToCome[] = []
  const bySize = slides.filter(({ maySkip }) => maySkip).sort((a, b) => a.seconds - b.seconds)
  for (;;) {
    const over = secondsOf(slides) - secondsOf(gone) - seconds
    const next = bySize.find(slide => slide.seconds >= over) ?? bySize.at(-1)
    if (over <= 0 || !next)
      return slides.filter(slide => gone.includes(slide))
    gone.push(next)
    bySize.splice(bySize.indexOf(next), 1)
  }
}

function secondsOf(slides: SlideToCome[]): number {
  return slides.reduce((sum, slide) => sum + slide.seconds, 0)
}
