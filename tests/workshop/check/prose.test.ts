import { expect, it } from 'vitest'
import * as words from '../../../src/language/words.ts'
import { habits } from '../../../src/language/words.ts'
import { problemsWith } from '../temporary-kit.ts'

it('names a habit of translated English, with what to write instead', async () => {
  expect(await problemsWith({ 'slides.md': [['Please answer.', 'Somebody may ask. After a no, rest.']] }))
    .toMatchInlineSnapshot(`
      [
        "slides.md:70  slide "ask" says "a no". Write "a rejection" or "being turned down".",
        "slides.md:70  slide "ask" says "Somebody". Write "someone".",
      ]
    `)
})

it('knows a claim without a fact: research, a study, a number of people', async () => {
  expect(
    await problemsWith({ 'slides.md': [['Please answer.', 'Research shows that it helps. A study of 40 people says so.']] }),
  ).toMatchInlineSnapshot(`
    [
      "slides.md:70  slide "ask" says "40 people", which has no source. Add a fact with its source to facts.yaml and cite it, or leave the figure out.",
      "slides.md:70  slide "ask" says "Research shows" and cites no fact. Cite the fact of facts.yaml that it comes from, or say it as advice.",
      "slides.md:70  slide "ask" says "A study" and cites no fact. Cite the fact of facts.yaml that it comes from, or say it as advice.",
    ]
  `)
})

it('names a text that is harder than level B2', async () => {
  const hard = 'Notwithstanding organisational considerations, institutional representatives systematically evaluate '
    + 'demonstrable competencies throughout comprehensive interviewing procedures, subsequently communicating '
    + 'individualised developmental recommendations whenever administrative circumstances permit, although '
    + 'considerable variability characterises international recruitment practice and its accompanying documentation, '
    + 'particularly regarding confidentiality, accountability, transparency and organisational responsibility.'
  const problems = await problemsWith({ 'slides.md': [['Please answer.', hard]] })
  const warning = /slides\.md:55 {2}warning: slide ask reads at grade \d+\.\d, above 9/
  expect(problems).toContainEqual(expect.stringMatching(warning))
})

it('is kept by the interface, too', () => {
  const said = [...stringsIn(words)].filter(text => !text.startsWith('"'))
  expect(said.length).toBeGreaterThan(300)
  for (const { pattern } of habits)
    expect(said.filter(text => pattern.test(text))).toEqual([])
})

/** Every string of the language, and what its functions say about a few values. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value
  }
  else if (typeof value === 'function') {
    yield value.toString()
  }
  else if (value !== habits && typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) yield* stringsIn(child)
  }
}
