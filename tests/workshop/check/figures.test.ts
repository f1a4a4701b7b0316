import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/workshop/check/find-figures.ts'
import { problemsWith } from '../temporary-kit.ts'

describe('figures', () => {
  it('must belong to a fact that the page cites', async () => {
    expect(
      await problemsWith({
        'slides.md': [
          ['\nfacts: [applications]', ''],
          ['Wave.', 'Say that 77% never hear back.'],
        ],
        'handouts/take-away.md': [['Rest first.', 'Over 31,000 people did.']],
      }),
    ).toMatchInlineSnapshot(`
      [
        "handouts/take-away.md:21  handout "take-away" says "31,000", which has no source. Add a fact with its source to facts.yaml and cite it, or leave the figure out.",
        "slides.md:33  slide "cover" says "One in four" without citing where it comes from. Add "applications" to its facts.",
        "slides.md:47  slide "cover" says "77%", which has no source. Add a fact with its source to facts.yaml and cite it, or leave the figure out.",
      ]
    `)
  })

  it('must be those of a fact that exists', async () => {
    expect(await problemsWith({ 'slides.md': [['fact: applications}', 'fact: aplications}']] })).toEqual([
      'slides.md:113  slide "guess" cites the fact "aplications", which facts.yaml does not have. Add it there with its source. Did you mean "applications"?',
    ])
    expect(await problemsWith({ 'slides.md': [['value: 140', 'value: 150']] })).toEqual([
      'slides.md:113  question "guess-applications" has the answer 150, which is no figure of fact "applications". Use 140 or 1 in 4.',
    ])
  })

  it.each([
    ['47.3% and 8 per cent', ['47.3%', '8 per cent']],
    ['1 in 4, one in four, 3 out of 10', ['1 in 4', 'one in four', '3 out of 10']],
    ['31,000 from 1.8 million', ['31,000', '1.8 million']],
    ['4 minutes in 60, 5 in 90; one in the room; 2 in 5 minutes; Call 116 123 or 85258 in 2027', []],
    ['[Book](https://example.org/a%20b) at https://example.org/1,000', []],
  ])('in "%s" are found', (text, figures) => expect(findFigures(text).map(figure => figure.text)).toEqual(figures))
})
