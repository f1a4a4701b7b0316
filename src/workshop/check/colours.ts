import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { contrastRatio } from '../../look/colour.ts'
import { print } from '../../look/tokens.ts'
import { configLine, problemAt } from './content-part.ts'

/** The institution's colours can be read: text needs 4.5 to 1 against white, a bar or a line 3 to 1 (WCAG 2.2, AA). */
export function checkColours(workshop: Workshop): Problem[] {
  const { primary, accent } = workshop.config.institution.colours
  return [...tooPale(workshop, 'primary', primary, 4.5), ...tooPale(workshop, 'accent', accent, 3)]
}

function tooPale(workshop: Workshop, name: 'primary' | 'accent', colour: string, least: number): Problem[] {
  const ratio = contrastRatio(colour, print.paper)
  // Rounded down: 4.49 must not be printed as the 4.5 that it misses.
  return ratio < least
    ? [
        problemAt(
          configLine(workshop, `institution.colours.${name}`),
          `the colour ${name} ${colour} has a contrast of ${Math.floor(ratio * 10) / 10} to 1 on white`,
          `Choose a darker one, with at least ${least} to 1.`,
        ),
      ]
    : []
}
