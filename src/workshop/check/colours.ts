import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { contrastRatio } from '../../look/colour.ts'
import { palette } from '../../look/palette.ts'
import { print } from '../../look/tokens.ts'
import { configLine, problemAt } from './content-part.ts'

/**
 * Says which of the institution's colours are too pale to be read on white: text needs 4.5 to 1 there, a bar or a line
 * 3 to 1 (WCAG 2.2, AA). Every face then takes a darker shade, which `palette` finds, so this is no mistake.
 */
export function checkColours(workshop: Workshop): Problem[] {
  const { colours } = workshop.config.institution
  const { light } = palette(colours)
  return [
    ...tooPale(workshop, 'primary', colours.primary, 4.5, light.brand),
    ...tooPale(workshop, 'accent', colours.accent, 3, light.accent),
  ]
}

function tooPale(
  workshop: Workshop,
  name: 'primary' | 'accent',
  colour: string,
  least: number,
  instead: string,
): Problem[] {
  const ratio = contrastRatio(colour, print.paper)
  // Rounded down: 4.49 must not be printed as the 4.5 that it misses.
  return ratio < least
    ? [
        problemAt(
          configLine(workshop, `institution.colours.${name}`),
          `the colour ${name} ${colour} is too pale to be read on white (${Math.floor(ratio * 10) / 10} to 1)`,
          `Text and lines use ${instead} instead. Leave it, or choose a colour with at least ${least} to 1.`,
          'note',
        ),
      ]
    : []
}
