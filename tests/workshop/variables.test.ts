import { describe, expect, it } from 'vitest'
import { formatLocalTime } from '../../src/language/words.ts'
import { parseMarkdown } from '../../src/workshop/markdown/markdown.ts'
import { isRealDay } from '../../src/workshop/model/local-time.ts'
import { formatProblem } from '../../src/workshop/model/problem.ts'
import { asMarkdown, buildVariables, resolveVariables } from '../../src/workshop/read/variables.ts'
import { goodWorkshop } from './temporary-kit.ts'

describe('variables', async () => {
  const variables = buildVariables((await goodWorkshop()).config)

  it('name entries of a list by their id, and add dates in words', () => {
    expect(variables).toMatchObject({
      'institution.name': 'University of Testing',
      'events.interviews.title': 'Interviews talk',
      'events.interviews.when': 'Monday 8 March 2027, 10 am',
      'events.open-day.when': 'Thursday 1 July 2027, 1.30 pm',
      'support.listening.phone': '116 123',
      'support.listening.checked': '20 November 2026',
      'support.text.textNumber': '85258',
      'support.text.textWord': 'SHOUT',
      'presentations.list': 'CV writing; Forms',
      'session.minimumGroup': '5',
    })
  })

  it('are filled in wherever they stand, with or without spaces', () => {
    expect(
      resolveVariables('{{services.mentoring.name}} and {{  services.helpPoint.name }}', variables, { file: 'a.md', line: 1 }),
    ).toEqual({ text: 'Mentor Match and Careers Desk', problems: [] })
  })

  it('are words in Markdown: a sign in a name marks nothing', () => {
    const place = { file: 'a.md', line: 1 }
    const named = asMarkdown({ name: 'Ask *us* [now] `a_b`', url: 'https://example.org/a_b' })
    const { doc } = parseMarkdown(resolveVariables('{{ name }}\n\n[here]({{ url }})', named, place).text, {
      ...place,
      html: 'error',
    })
    expect(doc).toMatchObject([
      { children: [{ kind: 'text', text: 'Ask *us* [now] `a_b`' }] },
      { children: [{ kind: 'link', href: 'https://example.org/a_b' }] },
    ])
  })

  it('that are unknown stay, and are named with their line', () => {
    const { text, problems } = resolveVariables(
      'one\ntwo {{ services.mentoring.nam }}\n{{ __proto__ }}{{ toString }}{{}}',
      variables,
      { file: 'a.md', line: 7 },
    )
    expect(text).toContain('{{ services.mentoring.nam }}')
    expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
      [
        "a.md:8  {{ services.mentoring.nam }} is not known. Use a path of workshop.yaml, such as {{ institution.name }}. Did you mean "services.mentoring.name"?",
        "a.md:9  {{ __proto__ }} is not known. Use a path of workshop.yaml, such as {{ institution.name }}.",
        "a.md:9  {{ toString }} is not known. Use a path of workshop.yaml, such as {{ institution.name }}.",
        "a.md:9  {{  }} is not known. Use a path of workshop.yaml, such as {{ institution.name }}.",
      ]
    `)
  })
})

describe('dates', () => {
  it.each([
    ['2027-03-07T10:00', 'Sunday 7 March 2027, 10 am'],
    ['2027-03-07T00:05', 'Sunday 7 March 2027, 12.05 am'],
    ['2027-12-31T12:00', 'Friday 31 December 2027, 12 noon'],
    ['2028-02-29T23:59', 'Tuesday 29 February 2028, 11.59 pm'],
  ])('%s is written as %s', (local, words) => expect(formatLocalTime(local)).toBe(words))

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '7 March'])('%s is no day', day =>
    expect(isRealDay(day)).toBe(false))
})
