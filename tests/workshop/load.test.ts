import { describe, expect, it } from 'vitest'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { plainText } from '../../src/workshop/markdown/plain-text.ts'
import { goodKit, goodWorkshop, kitWith, problemsWith } from './temporary-kit.ts'

describe('loading a kit', () => {
  it('finds nothing wrong with a good one', async () => {
    expect(await problemsWith({})).toEqual([])
  })

  it('gives slides to the block that began last, and leaves hidden slides out', async () => {
    const { slides, blocks } = await goodWorkshop()
    expect(slides.map(({ id, no, blockId }) => [id, no, blockId])).toEqual([
      ['cover', 1, 'welcome'],
      ['ask', 2, 'welcome'],
      ['steps', 3, 'act'],
      ['guess', 4, 'float'],
    ])
    expect(blocks.map(block => [block.id, block.minutes, block.minMinutes, block.late])).toEqual([
      ['welcome', { 45: 10, 60: 15, 90: 25 }, 8, 'shorten'],
      ['act', { 45: 30, 60: 40, 90: 55 }, 20, 'keep'],
      ['float', { 45: 5, 60: 5, 90: 10 }, 0, 'drop'],
    ])
  })

  it('fills variables into slides, questions, notes and handouts', async () => {
    const { slides, handouts } = await goodWorkshop()
    expect(slides[0]?.title).toBe('Welcome to University of Testing')
    expect(slides[1]?.activity).toMatchObject({ prompt: 'Have you asked Careers Desk?' })
    expect(plainText(slides[0]!.note.say)).toContain('This is Testing.')
    expect(plainText(handouts[0]!.content)).toContain('Call 116 123 (checked 20 November 2026), or text 85258.')
  })

  it('titles a slide without a heading by its question', async () => {
    expect((await goodWorkshop()).slides[1]?.title).toBe('Have you asked Careers Desk?')
  })

  it('splits the notes into what to say, what to do and what may go wrong', async () => {
    const { note } = (await goodWorkshop()).slides[0]!
    expect({ say: plainText(note.say), do: plainText(note.do), wrong: plainText(note.ifItGoesWrong) }).toEqual({
      say: 'Good morning.  This is Testing.\nIt goes on.',
      do: 'Wave.\nSmile',
      wrong: 'Wait.',
    })
  })

  it('knows the line of each slide and block', async () => {
    const { slides, blocks } = await goodWorkshop()
    expect(slides.map(slide => slide.line)).toEqual([1, 55, 79, 113])
    expect(blocks.map(block => block.line)).toEqual([5, 83, 117])
  })

  it('reads files that Windows wrote', async () => {
    const { slides } = await goodWorkshop()
    const { readFile } = await import('node:fs/promises')
    const source = await readFile(`${goodKit}slides.md`, 'utf8')
    const root = await kitWith({ 'slides.md': source.replaceAll('\n', '\r\n') })
    const loaded = await loadWorkshop(root)
    expect(loaded.problems).toEqual([])
    expect(loaded.workshop?.slides.map(slide => slide.content)).toEqual(slides.map(slide => slide.content))
  })
})

describe('a kit that cannot be read', () => {
  it.each([
    [
      'workshop.yaml is missing',
      { 'workshop.yaml': null },
      'workshop.yaml  this file is missing or cannot be read. Copy the shipped one back, or check its name and folder.',
    ],
    [
      'workshop.yaml is empty',
      { 'workshop.yaml': '' },
      'workshop.yaml  this file is empty. Write at least "institution:" and, on the next line after two spaces, "name: Your University".',
    ],
    [
      'workshop.yaml is a list',
      { 'workshop.yaml': '- a\n- b\n' },
      'workshop.yaml:1  workshop.yaml is a list. Make it a group of entries, each on its own indented line.',
    ],
    [
      'slides.md is missing',
      { 'slides.md': null },
      'slides.md  this file is missing or cannot be read. Copy the shipped one back, or check its name and folder.',
    ],
    ['slides.md is empty', { 'slides.md': '' }, 'slides.md  this file has no slides. Copy the shipped slides.md back.'],
  ])('says so in one line when %s', async (_case, changes, line) => {
    expect(await problemsWith(changes)).toEqual([line])
  })

  it('names the line of broken YAML in workshop.yaml, and nothing that follows from it', async () => {
    expect(await problemsWith({ 'workshop.yaml': [['name: Mentor Match', 'name: Mentor: Match']] }))
      .toMatchInlineSnapshot(`
        [
          "workshop.yaml:14  this line has a colon inside its text. Put the text after the first colon in "quotes".",
        ]
      `)
  })

  it('names the line of broken YAML inside a slide, in the file', async () => {
    expect(await problemsWith({ 'slides.md': [['kind: choice', 'kind: "choice']] })).toMatchInlineSnapshot(`
      [
        "slides.md:60  a text begins with " and has no " at its end. Write " at the end of the text too.",
      ]
    `)
  })

  it('names a variable that lacks its quotes', async () => {
    expect(
      await problemsWith({
        'slides.md': [['prompt: Have you asked {{ services.helpPoint.name }}?', 'prompt: {{ services.helpPoint.name }}']],
      }),
    ).toEqual([
      'slides.md:61  this is not text to YAML, because it begins with { or [. Put the whole text in "quotes", also around {{ }}.',
    ])
  })

  it('keeps the other slides when one has broken YAML', async () => {
    const { workshop } = await loadWorkshop(await kitWith({ 'slides.md': [['kind: choice', 'kind: [choice']] }))
    expect(workshop?.slides.map(slide => slide.id)).toContain('steps')
  })
})

describe('mistakes in a kit', () => {
  it('are all listed at once, in plain words, with place, fact and remedy', async () => {
    expect(
      await problemsWith({
        'workshop.yaml': [
          ['url: https://example.org/mentors', 'url: example.org/mentors'],
          ['\'2027-03-08T10:00\'', '7 March 10am'],
          ['minimumGroup: 5', 'minimumGroup: 2'],
          ['primary: \'#123456\'', 'primary: blue'],
          ['lengthMinutes: 60', 'lengthMinutes: 50'],
          ['careersService: Careers', 'carersService: Careers'],
          ['phone: 116 123', 'phone: 116123'],
          ['reviewed: 2026-11-22', 'reviewed: 2026-11-31'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "workshop.yaml:2  "reviewed" of workshop.yaml is "2026-11-31". Write a day that the calendar has, as 2027-03-07.",
        "workshop.yaml:6  "institution" of workshop.yaml has an unknown entry "carersService". Did you mean "careersService"?",
        "workshop.yaml:8  "primary" in "colours" in "institution" of workshop.yaml is "blue". Write the colour in quotes, as "#123abc".",
        "workshop.yaml:15  "url" in "mentoring" in "services" of workshop.yaml is "example.org/mentors". Write a full address that starts with https://.",
        "workshop.yaml:29  "start" of event "interviews" is "7 March 10am". Write day and hour with the year, as 2027-03-07T10:00.",
        "workshop.yaml:44  "phone" of support "samaritans" is 116123, without quotes. Write it as phone: "116123".",
        "workshop.yaml:54  "lengthMinutes" in "session" of workshop.yaml is 50. Use 45, 60 or 90.",
        "workshop.yaml:55  "minimumGroup" in "session" of workshop.yaml is 2. Make it 3 or more.",
      ]
    `)
  })

  it('in slides, too', async () => {
    expect(
      await problemsWith({
        'slides.md': [
          ['    - {id: "no", label: "No"}\n', ''],
          ['  minutes: {45: 10, 60: 15, 90: 25}\n', ''],
          ['min: 20', 'min: soon'],
          ['late: drop', 'late: maybe'],
          ['kind: order', 'kind: oder'],
          ['guidance: [S9, S10', 'guidance: [S9, S99'],
          ['Talk to a *{{ services.consultant.name }}*', 'Talk to a *{{ institution.consultent }}*'],
          ['answer: {value: 140, fact: applications}', 'anwser: {value: 140, fact: applications}'],
          ['id: steps', 'id: The steps!'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "slides.md:5  block "welcome" has no "minutes". Add it: a group of entries, each on its own indented line.",
        "slides.md:27  {{ institution.consultent }} is not known. Use a path of workshop.yaml, such as {{ institution.name }}.",
        "slides.md:62  question "first-no" has 1 option. Give it at least 2.",
        "slides.md:78  "id" of slide "The steps!" is "The steps!". Use lower-case words joined by hyphens.",
        "slides.md:85  "min" of block "act" is the text "soon". Make it a number.",
        "slides.md:87  no. 2 in "guidance" of block "act" is "S99". Use S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12, S13, S14, S15, S16 or S17.",
        "slides.md:93  "kind" of question "order-steps" is "oder". Use choice, multi, scale, number, order, sort, text or exercise.",
        "slides.md:120  "late" of block "float" is "maybe". Use shorten, drop or keep.",
        "slides.md:128  question "guess-applications" has an unknown entry "anwser". Check the spelling, or remove it.",
      ]
    `)
  })

  it('in how a handout is to look', async () => {
    expect(
      await problemsWith({
        'handouts/take-away.md': [['fillable: true', 'fillable: true\nlook: banner\norientation: sideways']],
      }),
    ).toMatchInlineSnapshot(`
      [
        "handouts/take-away.md:8  "look" of this handout is "banner". Use page, poster or certificate.",
        "handouts/take-away.md:9  "orientation" of this handout is "sideways". Use portrait or landscape.",
      ]
    `)
  })

  it('in handouts and facts, too', async () => {
    expect(
      await problemsWith({
        'facts.yaml': [['  source: A survey\n', '']],
        'handouts/take-away.md': [
          ['for: students', 'for: everyone'],
          ['Rest first.', 'Rest <b>first</b>.'],
          ['[____3 My plan]', '[My plan]'],
          ['# Take-away for {{ institution.shortName }}', '# Take-away for {{ constructor }}'],
          ['| Step | When |', '```\ncode\n```\n\nA note.[^1]\n\n| Step | When |'],
        ],
        'handouts/second.md': 'No frontmatter at all.\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "facts.yaml:1  fact "applications" has no "source". Add it.",
        "handouts/second.md:1  this handout does not begin with its frontmatter. Begin with a line ---, then title, for, purpose and sides, then a line ---.",
        "handouts/take-away.md:3  "for" of this handout is "everyone". Use students or facilitator.",
        "handouts/take-away.md:10  {{ constructor }} is not known. Use a path of workshop.yaml, such as {{ institution.name }}.",
        "handouts/take-away.md:21  the HTML tag <b> cannot be printed. Use Markdown: **bold**, lists, tables or ::: containers.",
        "handouts/take-away.md:21  the HTML tag </b> cannot be printed. Use Markdown: **bold**, lists, tables or ::: containers.",
        "handouts/take-away.md:30  the field "plan" is not written as a field. Write [____ Label](field:name), or [____4 Label](field:name) for four lines.",
        "handouts/take-away.md:38  a code block cannot be printed. Use a list, a table or a quote (> at the start of the line).",
        "handouts/take-away.md:42  footnotes are not supported. Write the note in brackets, or as a sentence of its own.",
      ]
    `)
  })

  it('include keys that mean something to JavaScript', async () => {
    expect(
      await problemsWith({
        'workshop.yaml': [['  mentoring:\n', '  mentoring:\n    __proto__: {polluted: true}\n']],
        'slides.md': [['id: ask\n', 'id: ask\n__proto__: {clicks: 1}\nconstructor: x\n']],
      }),
    ).toMatchInlineSnapshot(`
      [
        "workshop.yaml:14  "mentoring" in "services" of workshop.yaml has an unknown entry "__proto__". Check the spelling, or remove it.",
      ]
    `)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('include tags and variables in names, which would come alive on the slides', async () => {
    expect(await problemsWith({ 'workshop.yaml': [['name: Mentor Match', 'name: <b>Mentor</b> {{ title }}']] }))
      .toMatchInlineSnapshot(`
        [
          "workshop.yaml:14  "name" contains <. Write plain words, without < or {{.",
        ]
      `)
  })

  it('include a mistyped key of ours in the frontmatter', async () => {
    expect(
      await problemsWith({
        'slides.md': [
          ['guidance: [S1, S2, S3, S4, S5, S6, S7, S8]\nfacts', 'guidence: [S1, S2, S3, S4, S5, S6, S7, S8]\nfacts'],
        ],
      }),
    ).toContain('slides.md:14  slide "cover" has an unknown entry "guidence". Did you mean "guidance"?')
  })

  it('include a slide that imports a missing file', async () => {
    expect(await problemsWith({ 'slides.md': [['id: hidden\nhide: true', 'src: ./nowhere.md']] })).toEqual([
      'slides.md:72  Imported markdown file not found: nowhere.md. Correct this slide, or remove it.',
    ])
  })
})
