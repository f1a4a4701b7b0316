import type { Phase } from '../../workshop/model/activity.ts'

/**
 * The phases as someone lives them who works alone in a room of pairs: the same minutes, and no word of the others.
 * Where the room is busy with a third answer there is nothing to write.
 */
export function alonePhases(phases: readonly Phase[], who: string): Phase[] {
  return phases.map(phase => ({
    ...phase,
    who,
    title: phase.aloneTitle ?? phase.title,
    prompt: phase.alone ?? phase.prompt,
    others: undefined,
    write: phase.about === 'c' ? undefined : phase.write,
  }))
}

/** Whether groups of three do it. */
export function hasTrios(phases: readonly Phase[]): boolean {
  return phases.some(({ about }) => about === 'c')
}
