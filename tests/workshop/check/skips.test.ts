import { describe, expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

/** The good kit with one more slide behind the guess, which may go when the session runs late. */
function withSkip(matter: string) {
  const slide = `---\nid: extra\nlate: skip\n${matter}\n---\n\n# More\n\nMore.\n\n<!-- **Say:** Well. -->\n`
  return problemsWith({ 'slides.md': [['<!--\n**Say:** Guess.\n-->\n', `<!--\n**Say:** Guess.\n-->\n\n${slide}`]] })
}

describe('a slide that goes when the session runs late', () => {
  it('may go from a block that gives way', async () => {
    expect(await withSkip('')).toEqual([])
  })

  it('does not take the only words for a piece of advice with it', async () => {
    expect(await withSkip('guidance: [S17]')).toEqual(expect.arrayContaining([
      expect.stringMatching(/slide "extra" has "late: skip", but without it nothing says S17/),
    ]))
  })
})
