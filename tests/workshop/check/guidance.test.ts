import { describe, expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

describe('guidance', () => {
  it('must stand on a slide, on a handout and in a row of the run sheet', async () => {
    expect(
      await problemsWith({
        'slides.md': [
          ['guidance: [S1, S2, S3, S4, S5, S6, S7, S8]\nfacts', 'guidance: [S1, S2, S3, S4, S5, S6, S7]\nfacts'],
          ['S15, S16, S17]\n  onPaper', 'S15, S16]\n  onPaper'],
        ],
        'handouts/take-away.md': [['guidance: [S1, ', 'guidance: [']],
      }),
    ).toEqual([
      'handouts  guidance S1 is on no handout. Add S1 to the guidance of the handout that says it.',
      'slides.md  guidance S8 is on no slide. Add S8 to the guidance of the slide that says it.',
      'slides.md  guidance S17 is in no row of the run sheet. Add S17 to the guidance of a block.',
    ])
  })

  it('is not looked for on handouts while there are none', async () => {
    expect(await problemsWith({ handouts: null })).toEqual([
      'handouts  warning: there are no handouts, so nobody has checked that they cover the guidance. Write handouts/*.md.',
    ])
  })
})
