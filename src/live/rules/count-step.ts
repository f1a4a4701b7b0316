/** Counts that move while people answer, and those beside a small one, are shown in steps of so many. */
export const countStep = 3

/** The last whole step: a step is not a person. */
export function inSteps(count: number): number {
  return count - (count % countStep)
}
