import { describe, expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

/** The good kit with one more slide behind the guess. */
function withLast(matter: string, content = '# Many\n\nMore than most people think.') {
  const slide = `---\nid: last\n${matter}\n---\n\n${content}\n\n<!-- **Say:** Well. -->\n`
  return problemsWith({ 'slides.md': [['<!--\n**Say:** Guess.\n-->\n', `<!--\n**Say:** Guess.\n-->\n\n${slide}`]] })
}

describe('a slide that gives an answer away', () => {
  it('names the question that comes before it', async () => {
    expect(await withLast('reveals: guess-applications')).toEqual([])
  })

  it('cannot wait for a question that no earlier slide asks', async () => {
    expect(await withLast('reveals: guess')).toEqual([
      expect.stringMatching(/slide "last" reveals "guess", which no earlier slide asks.*Name the id/),
    ])
  })

  it.each([
    ['a tag', '', '# Many\n\n<WhoHelps />'],
    ['columns', '', '# Many\n\nLeft.\n\n::right::\n\nRight.'],
    ['a question', 'clicks: 1\nactivity: {id: box, kind: text, prompt: "What else?"}', '# Many'],
  ])('cannot wait with %s on it', async (_, matter, content) => {
    expect(await withLast(`reveals: guess-applications\n${matter}`, content)).toEqual(
      expect.arrayContaining([expect.stringContaining('slide "last" has "reveals", and more on it than plain text')]),
    )
  })

  it('is found where it quotes the figure that was guessed', async () => {
    expect(await withLast('facts: [applications]')).toEqual([
      expect.stringMatching(/"last" gives the answer to "guess-applications" away.*Add "reveals: guess-applications"/),
    ])
  })
})
