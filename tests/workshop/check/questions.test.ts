import { describe, expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

describe('questions', () => {
  const orderQuestion
    = 'id: order-steps\n  kind: order\n  prompt: Put them in order.\n  options:\n    - {id: thank, label: Thank}\n    - {id: connect, label: Connect}\n    - {id: act, label: Act}\n'
  const scale = (id: string, rest: string) =>
    `id: ${id}\n  kind: scale\n  prompt: How sure?\n  lowLabel: not\n  highLabel: very\n  ${rest}\n`
  const withScales = (before: string, after: string) => ({
    'slides.md': [
      [
        'id: first-no\n  kind: choice\n  prompt: Have you asked {{ services.helpPoint.name }}?\n  seconds: 60\n  options:\n    - {id: "yes", label: "Yes"}\n    - {id: "no", label: "No"}\n',
        scale('before', before),
      ],
      [
        orderQuestion,
        scale('after', after),
      ],
    ] as [string, string][],
  })
  const items = 'items: [{id: know, label: I know}]'

  it.each([
    ['nothing more', '', []],
    ['a time', 'seconds: 60', ['question "order-steps" has a time, and is asked at any time']],
    ['privacy', 'private: true', ['question "order-steps" is private, and asked at any time']],
  ])('may be asked at any time, without a click: with %s', async (_, rest, facts) => {
    const text = `id: order-steps\n  kind: text\n  anytime: true\n  prompt: What would you like to ask?\n  ${rest}\n`
    const changes: [string, string][] = [[orderQuestion, text], ['id: steps\nclicks: 1\n', 'id: steps\n']]
    expect(await problemsWith({ 'slides.md': changes })).toEqual(facts.map(fact => expect.stringContaining(fact)))
  })

  it('may be compared with an earlier private scale of the same items', async () => {
    expect(await problemsWith(withScales(`private: true\n  ${items}`, `comparedWith: before\n  ${items}`))).toEqual([])
  })

  it.each([
    [
      'no earlier question',
      `private: true\n  ${items}`,
      `comparedWith: later\n  ${items}`,
      'is compared with "later", which no earlier slide asks',
    ],
    [
      'a scale that is sent',
      items,
      `comparedWith: before\n  ${items}`,
      'is compared with "before", which is not a private scale',
    ],
    [
      'other items',
      'private: true\n  items: [{id: other, label: Other}]',
      `comparedWith: before\n  ${items}`,
      'is compared with "before", but their items or steps differ',
    ],
  ])('may not be compared with %s', async (_case, before, after, fact) => {
    expect(await problemsWith(withScales(before, after))).toEqual([expect.stringContaining(fact)])
  })

  const sort = (lines: string) => ({
    'slides.md': [[
      orderQuestion,
      `id: sort-lines\n  kind: sort\n  prompt: What belongs in?\n  boxes: [{id: in, label: In}, {id: out, label: Out}]\n  lines: [${lines}]\n`,
    ]] as [string, string][],
  })

  it('may ask to sort lines, each with its box', async () => {
    expect(await problemsWith(sort('{id: a, label: A, box: in}, {id: b, label: B, box: out}'))).toEqual([])
  })

  it.each([
    ['{id: a, label: A, box: in}, {id: b, label: B}', 'has the line "b" without a box. Give it "box": "in" or "out".'],
    ['{id: a, label: A, box: in}, {id: b, label: B, box: up}', 'has the line "b" in the box "up", which it does not have. Use "in" or "out".'],
    ['{id: a, label: A, box: in}, {id: b, label: B, box: in}', 'has no line for the box "out". Put at least one line into each box.'],
  ])('may not sort the lines %s', async (lines, problem) => {
    expect(await problemsWith(sort(lines))).toEqual([expect.stringContaining(problem)])
  })

  it('may not give two lines to sort one id', async () => {
    const [problem] = await problemsWith(sort('{id: a, label: A, box: in}, {id: a, label: B, box: out}'))
    expect(problem).toContain('Give every line its own id.')
  })

  it('that stay on the phone are not sensitive, whatever their kind', async () => {
    const [fact, remedy] = ['is private and sensitive', 'Leave "sensitive" out: what stays on the phone is never released.']
    expect(
      await problemsWith({ 'slides.md': [['kind: number\n', 'kind: number\n  private: true\n  sensitive: true\n']] }),
    ).toEqual([`slides.md:113  question "guess-applications" ${fact}. ${remedy}`])
    expect(
      await problemsWith(withScales(`private: true\n  ${items}`, `private: true\n  sensitive: true\n  comparedWith: before\n  ${items}`)),
    ).toEqual([expect.stringContaining(`question "after" ${fact}`)])
  })

  it('are not sensitive where an average or a middle answer tells of one person', async () => {
    expect(await problemsWith({ 'slides.md': [['kind: number\n', 'kind: number\n  sensitive: true\n']] })).toEqual([
      'slides.md:113  question "guess-applications" is sensitive, and its results would tell of one person. '
      + 'Ask it as a choice, a multi or a scale: their small counts are not shown.',
    ])
  })

  it('need a click that reveals their results', async () => {
    expect(await problemsWith({ 'slides.md': [['id: ask\nclicks: 1\n', 'id: ask\n']] })).toEqual([
      'slides.md:57  slide "ask" has an activity but no click to reveal or start it. Add "clicks: 1".',
    ])
  })
})
