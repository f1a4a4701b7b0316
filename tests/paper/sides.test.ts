import { beforeAll, describe, expect, it } from 'vitest'
import { makeSheet } from '../../src/paper/pdf/sheet.ts'
import { fitToSides } from '../../src/paper/pdf/sides.ts'
import { TypstCompiler } from '../../src/paper/pdf/typst-compiler.ts'
import { formatProblem } from '../../src/workshop/model/problem.ts'
import { config, paragraph, root, worksheet } from './support.ts'

let compiler: TypstCompiler
beforeAll(() => {
  compiler = new TypstCompiler(root)
})

function fit(paragraphs: number, sides: number | null) {
  const content = Array.from({ length: paragraphs }, (_, no) =>
    paragraph(
      `Sentence ${no} of a text that goes on for about one line and a half, so that it fills its side of paper after a while.`,
    ))
  const paper = worksheet({ content, sides })
  return fitToSides(compiler, makeSheet(paper, config, { size: 'a4', large: false, form: false }), paper, 'a4')
}

describe('the promised sides', () => {
  it('typeset a short sheet generously', async () => {
    expect(await fit(5, 1)).toMatchObject({ problem: null, density: { text: 11.5 } })
  })

  it('typeset a full sheet more tightly before they give up', async () => {
    const {
      problem,
      density: { text },
      laidOut,
    } = await fit(29, 1)
    expect({ problem, pages: laidOut.pages }).toEqual({ problem: null, pages: 1 })
    expect(text).toBeLessThan(11.5)
  })

  it('names a paper that runs over, the sides it took and the remedy', async () => {
    const { problem } = await fit(60, 1)
    expect(problem && formatProblem(problem)).toBe(
      'handouts/sheet.md  "My sheet" promises 1 side and takes 2 sides on A4. Cut some text or lines to write on, or raise sides at its top.',
    )
  })

  it('keeps half a side in the upper half', async () => {
    expect((await fit(4, 0.5)).problem).toBeNull()
    expect((await fit(30, 0.5)).problem?.fact).toMatch(
      /promises half a side and ends \d+ mm below the middle of the sheet on A4/,
    )
  })

  it('promises nothing where no number is given', async () => {
    expect(await fit(90, null)).toMatchObject({ problem: null, density: { text: 11 } })
  })
})
