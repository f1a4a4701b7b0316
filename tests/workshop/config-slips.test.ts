import { expect, it } from 'vitest'
import { formatProblem } from '../../src/workshop/model/problem.ts'
import { parseFacts } from '../../src/workshop/read/facts.ts'
import { parseConfig } from '../../src/workshop/read/read-config.ts'

const machine = { timeZone: 'Europe/Dublin', today: '2026-11-26' }
const whole = 'reviewed: 2026-11-20\ninstitution:\n  name: Kerry\nsession:\n  timeZone: Europe/Dublin\n'

function parse(text: string) {
  const { config, problems } = parseConfig(text, 'workshop.yaml', machine)
  return { config, lines: problems.map(formatProblem) }
}

it.each(['support:', 'services:', 'customs:', 'events:', 'presentations:'])('takes a bare "%s" for none', (line) => {
  const { config, lines } = parse(`${whole}${line}\n`)
  expect(lines).toEqual([])
  expect(config?.support).toEqual([])
})

it('takes the main colour for the accent where there is no other', () => {
  const { config, lines } = parse(whole.replace('Kerry', 'Kerry\n  colours:\n    primary: "#123abc"'))
  expect(lines).toEqual([])
  expect(config?.institution.colours).toEqual({ primary: '#123abc', accent: '#123abc' })
})

it('says a number as it was typed, and the line as it should be', () => {
  const support = 'support:\n  - {id: a, role: crisis, name: A, about: B, phone: 0665550199, lastChecked: 2026-11-20}\n'
  expect(parse(whole + support).lines).toEqual([
    'workshop.yaml:7  "phone" of support "a" is 0665550199, without quotes. Write it as phone: "0665550199".',
  ])
})

it('tells what to do about a colour that YAML takes for a comment', () => {
  const { lines } = parse(whole.replace('Kerry', 'Kerry\n  colours:\n    primary: #123abc'))
  expect(lines.join()).toContain('A value with # in it goes into "quotes".')
})

it('names the zone of a city', () => {
  expect(parse(whole.replace('Europe/Dublin', 'Dublin')).lines.join()).toContain('Name a zone such as Europe/Dublin.')
})

it('knows curly quotes', () => {
  const events = 'events:\n  - {id: fair, title: Fair, start: ‘2027-03-07T10:00’}\n'
  expect(parse(whole + events).lines.join()).toContain('Type straight quotes')
})

it('names the entry that a misspelt one was meant for', () => {
  expect(parse(whole.replace('name:', 'nmae:')).lines.join()).toContain('Did you mean "name"?')
})

it('says which pictures can be a logo, and how to name one', () => {
  for (const logo of ['logo.svg', 'public\\logo.svg', 'public/logo.jpg']) {
    expect(parse(whole.replace('Kerry', `Kerry\n  logo: ${logo}`)).lines.join())
      .toContain('Save the logo as an SVG or PNG picture in the folder public, and write public/logo.svg or public/logo.png.')
  }
})

it('takes a fact of your own, which has no address', () => {
  const own = ['id: ours', 'figures: [\'62%\']', 'claim: A', 'source: Our survey', 'measured: B', 'limits: C', 'read: read']
  const { facts, problems } = parseFacts(`- ${own.join('\n  ')}\n`, 'facts.yaml')
  expect(problems).toEqual([])
  expect(facts[0]?.url).toBeNull()
})
