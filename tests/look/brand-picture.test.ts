import { expect, it } from 'vitest'
import { brandPicture } from '../../src/look/brand-picture.ts'

it('draws in the institution\'s colours, and leaves every other colour as it is', () => {
  const svg = '<svg stroke="var(--brand, #2d2b45)"><path fill="var(--tint, #efecf4)"/><path fill="#ffffff"/></svg>'
  const drawn = brandPicture(svg, { primary: '#004d40', accent: '#b4135f' })
  expect(drawn).toMatch(/^<svg stroke="#004d40"><path fill="#[\da-f]{6}"\/><path fill="#ffffff"\/><\/svg>$/)
  expect(drawn).not.toContain('#efecf4')
})
