import { describe, expect, it } from 'vitest'
import { contrastRatio } from '../../src/look/colour.ts'
import { findFigures } from '../../src/workshop/check/find-figures.ts'
import { problemsWith } from './temporary-kit.ts'

describe('times', () => {
  it('must add up to exactly 45, 60 and 90 minutes', async () => {
    expect(await problemsWith({ 'slides.md': [['{45: 10, 60: 15, 90: 25}', '{45: 10, 60: 16, 90: 20}']] })).toEqual([
      'slides.md  the blocks of the 60-minute session add up to 61 minutes. Take 1 away from the blocks\' minutes.',
      'slides.md  the blocks of the 90-minute session add up to 85 minutes. Add 5 to the blocks\' minutes.',
    ])
  })

  it('must leave room for the timed activities', async () => {
    expect(await problemsWith({ 'slides.md': [['seconds: 60', 'seconds: 900']] })).toEqual([
      'slides.md:49  in the 45-minute session, the timed activities of block "welcome" take 15:00 and the block has 10:00. Shorten the phases or the questions\' seconds, or give the block more minutes.',
    ])
  })

  it('must not be below the block\'s least', async () => {
    expect(await problemsWith({ 'slides.md': [['min: 8', 'min: 12']] })).toEqual([
      'slides.md:5  block "welcome" has a min of 12 minutes, but only 10 in the 45-minute session. Lower its min, or give it more minutes.',
    ])
  })
})

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

describe('ids', () => {
  it('must be unique among slides, blocks, activities, events and facts', async () => {
    expect(
      await problemsWith({
        'slides.md': [
          ['id: steps', 'id: ask'],
          ['id: float', 'id: welcome'],
          ['id: guess-applications', 'id: first-no'],
        ],
        'workshop.yaml': [['id: open-day', 'id: interviews']],
      }),
    ).toMatchInlineSnapshot(`
      [
        "slides.md:73  there is another slide "ask". Give one of them its own id.",
        "slides.md:106  there is another activity "first-no". Give one of them its own id.",
        "slides.md:109  there is another block "welcome". Give one of them its own id.",
        "workshop.yaml:27  there is another event "interviews". Give one of them its own id.",
      ]
    `)
  })

  it('of a handout\'s block must exist', async () => {
    expect(await problemsWith({ 'handouts/take-away.md': [['sides: 1', 'sides: 1\nblock: plan']] })).toEqual([
      'handouts/take-away.md:1  handout "take-away" names the block "plan", which does not exist. Use welcome, act, float, or leave it out.',
    ])
  })
})

describe('dates', () => {
  it('of events must lie ahead', async () => {
    expect(await problemsWith({}, '2027-03-08')).toContain(
      'workshop.yaml:24  event "interviews" was on Sunday 7 March 2027, 10 am, which is past. Write its next date, or remove the event.',
    )
    expect(await problemsWith({}, '2027-03-07')).not.toContainEqual(expect.stringContaining('is past'))
  })

  it('of events must not be skipped by summer time, or be the same twice', async () => {
    expect(
      await problemsWith({
        'workshop.yaml': [
          ['2027-03-07T10:00', '2027-03-28T01:15'],
          ['2027-07-01T13:30', '2027-03-28T01:15'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "workshop.yaml:24  event "interviews": Sunday 28 March 2027, 1.15 am in Europe/London does not exist, because the clocks go forward. Write another hour.",
        "workshop.yaml:27  event "open-day": Sunday 28 March 2027, 1.15 am in Europe/London does not exist, because the clocks go forward. Write another hour.",
        "workshop.yaml:27  events "interviews" and "open-day" start at the same time. Check both dates: nobody can go to both.",
      ]
    `)
  })

  it('of helplines must be recent, and not in the future', async () => {
    expect(
      await problemsWith({
        'workshop.yaml': [
          ['lastChecked: 2026-11-20', 'lastChecked: 2026-07-20'],
          ['lastChecked: 2026-11-20', 'lastChecked: 2026-11-24'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "workshop.yaml:40  helpline "samaritans" was last checked 125 days ago, on 20 July 2026. Try the number or address, then write today's date into "lastChecked".",
        "workshop.yaml:45  helpline "shout" was last checked on 24 November 2026, a day that is still to come. Write the day you last tried it.",
      ]
    `)
  })
})

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
        "handouts/take-away.md:16  handout "take-away" says "31,000", which has no source. Add a fact with its source to facts.yaml and cite it, or leave the figure out.",
        "slides.md:27  slide "cover" says "One in four" without citing where it comes from. Add "applications" to its facts.",
        "slides.md:41  slide "cover" says "77%", which has no source. Add a fact with its source to facts.yaml and cite it, or leave the figure out.",
      ]
    `)
  })

  it('must be those of a fact that exists', async () => {
    expect(await problemsWith({ 'slides.md': [['fact: applications}', 'fact: aplications}']] })).toEqual([
      'slides.md:106  slide "guess" cites the fact "aplications", which facts.yaml does not have. Add it there with its source. Did you mean "applications"?',
    ])
    expect(await problemsWith({ 'slides.md': [['value: 140', 'value: 150']] })).toEqual([
      'slides.md:106  question "guess-applications" has the answer 150, which is no figure of fact "applications". Use 140 or 1 in 4.',
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

describe('questions', () => {
  const orderQuestion
    = 'id: order-steps\n  kind: order\n  prompt: Put them in order.\n  options:\n    - {id: thank, label: Thank}\n    - {id: connect, label: Connect}\n    - {id: act, label: Act}\n'
  const scale = (id: string, rest: string) =>
    `id: ${id}\n  kind: scale\n  prompt: How sure?\n  lowLabel: not\n  highLabel: very\n  ${rest}\n`
  const withScales = (before: string, after: string) => ({
    'slides.md': [
      [
        'id: first-no\n  kind: choice\n  prompt: Have you asked {{ helpPoint.name }}?\n  seconds: 60\n  options:\n    - {id: "yes", label: "Yes"}\n    - {id: "no", label: "No"}\n',
        scale('before', before),
      ],
      [
        orderQuestion,
        scale('after', after),
      ],
    ] as [string, string][],
  })
  const items = 'items: [{id: know, label: I know}]'

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
    ).toEqual([`slides.md:106  question "guess-applications" ${fact}. ${remedy}`])
    expect(
      await problemsWith(withScales(`private: true\n  ${items}`, `private: true\n  sensitive: true\n  comparedWith: before\n  ${items}`)),
    ).toEqual([expect.stringContaining(`question "after" ${fact}`)])
  })

  it('need a click that reveals their results', async () => {
    expect(await problemsWith({ 'slides.md': [['id: ask\nclicks: 1\n', 'id: ask\n']] })).toEqual([
      'slides.md:51  slide "ask" has an activity but no click to reveal or start it. Add "clicks: 1".',
    ])
  })
})

describe('pages', () => {
  it('must have notes, words for pictures, pictures that exist, and full addresses', async () => {
    expect(
      await problemsWith({
        'slides.md': [['<!-- **Say:** Please answer. -->', '![](/missing.svg)\n\n[here](page.html)']],
        'handouts/take-away.md': [
          ['images/talk.svg', 'images/walk.svg'],
          ['qr:https://example.org/mentors', 'qr:example'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "handouts/take-away.md:29  handout "take-away" links to "example", which is not a full address. Write the whole address, with https:// at the start.",
        "handouts/take-away.md:31  the picture handouts/images/walk.svg does not exist. Check its name and folder.",
        "slides.md:49  slide "ask" has no notes. End the slide with a comment: <!-- **Say:** … **Do:** … -->.",
        "slides.md:64  the picture /missing.svg has no words for people who do not see it. Write what it shows: ![words](picture).",
        "slides.md:64  the picture public/missing.svg does not exist. Check its name and folder.",
        "slides.md:66  slide "ask" links to "page.html", which is not a full address. Write the whole address, with https:// at the start.",
      ]
    `)
  })

  it('must not have links that Markdown would print with their brackets', async () => {
    expect(
      await problemsWith({
        'slides.md': [
          ['<!-- **Say:** Please answer. -->', '[here](htp://foo bar)\n\n<!-- **Say:** Please answer. -->'],
        ],
      }),
    ).toEqual([expect.stringContaining('slide "ask" links to "htp://foo bar", which is not a full address')])
  })

  it('must have fields with names of their own', async () => {
    expect(
      await problemsWith({
        'handouts/take-away.md': [
          ['[____3 My plan](field:plan)', '[____3 My plan](field:plan)\n[____ Again](field:plan)'],
        ],
      }),
    ).toEqual([
      'handouts/take-away.md:25  two fields are called "plan". Give each field its own name: what is typed in one would appear in both.',
    ])
  })

  it('must be readable in the institution\'s colours', async () => {
    expect(
      await problemsWith({
        'workshop.yaml': [
          ['#123456', '#8899aa'],
          ['#a01050', '#ffaacc'],
        ],
      }),
    ).toEqual([
      'workshop.yaml:9  the colour primary #8899aa has a contrast of 2.9 to 1 on white. Choose a darker one, with at least 4.5 to 1.',
      'workshop.yaml:10  the colour accent #ffaacc has a contrast of 1.7 to 1 on white. Choose a darker one, with at least 3 to 1.',
    ])
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21)
    // The grey that is known to be the palest for text on white.
    expect(contrastRatio('#767676', '#ffffff')).toBeGreaterThan(4.5)
  })
})
