import { expect, it } from 'vitest'
import { deckParts } from '../../../src/build/deck-parts.ts'
import { checkLayouts } from '../../../src/workshop/check/layouts.ts'
import { loadWorkshop } from '../../../src/workshop/load.ts'
import { formatProblem } from '../../../src/workshop/model/problem.ts'
import { kitWith } from '../temporary-kit.ts'

it('names a layout and a picture that there is not, and what was meant', async () => {
  const root = await kitWith({
    'slides.md': [
      ['id: ask\n', 'id: ask\nlayout: questoin\n'],
      ['id: guess\n', 'id: guess\nlayout: picture\npicture: umbrela\n'],
    ],
  })
  const { workshop } = await loadWorkshop(root)
  expect(checkLayouts(workshop!, await deckParts(root)).map(formatProblem)).toEqual([
    'slides.md:55  slide "ask" names the layout "questoin", which there is not. Did you mean "question"?',
    'slides.md:114  slide "guess" names the picture "umbrela", which there is not. Did you mean "umbrella"?',
  ])
})
