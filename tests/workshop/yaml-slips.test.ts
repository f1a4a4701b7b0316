import { expect, it } from 'vitest'
import { parseYamlText } from '../../src/workshop/read/yaml-text.ts'

it.each([
  ['a quote that is not closed', 'a:\n  name: \'Kerry\n  url: x\nb:\n  c: d\n', 2, 'has no \' at its end'],
  ['a double quote that is not closed', 'a: "hello\nb: c\n', 1, 'has no " at its end'],
  ['a line that starts too far right', 'a:\n  name: Kerry\n   short: K\n  url: x\n', 3, 'too far to the right'],
  ['a line that starts too far left', 'a:\n  name: Kerry\n short: K\n  url: x\n', 3, 'too far to the left'],
  ['tabs on several lines', 'a:\n\tname: Kerry\n\tshort: K\nb:\n\tc: d\n', 2, 'begins with a tab'],
  ['a tab after spaces', 'a:\n  name: Kerry\n  \tshort: K\n', 3, 'begins with a tab'],
  ['no space after a colon', 'a:\n  - id: a\n    phone:0665\n    name: x\n', 3, 'no space after the colon'],
  ['no space after a dash', 'a:\n  -id: a\n    name: b\n', 2, 'no space after the dash'],
  ['a second colon', 'a:\n  name: Kerry: the best\n  url: x\n', 2, 'a colon inside its text'],
  ['a line without a colon', 'a:\n  name: Kerry\n  hello there\n  url: x\n', 3, 'no colon'],
  ['the same entry twice', 'a: 1\na: 2\n', 2, '"a" is here twice'],
  ['a bracket that is not closed', 'a: [Kerry\nb: c\n', 1, 'a bracket is opened'],
  ['a text that begins with @', 'a: @kerry\n', 1, 'cannot begin with @'],
  ['an apostrophe within single quotes', 'a: \'it\'s here\'\nb: c\n', 1, 'goes on after the quote'],
])('says in plain words, on its line, and once: %s', (_slip, text, line, words) => {
  const { problems } = parseYamlText(text, { file: 'workshop.yaml', line: 1 })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ line, severity: 'error' })
  expect(problems[0]!.fact).toContain(words)
})
