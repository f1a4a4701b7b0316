import { expect, it } from 'vitest'
import { leaveOut, noValue } from '../../src/workshop/read/leave-out.ts'

const without = (text: string) => leaveOut(text.replaceAll('{}', noValue))

it.each([
  ['the sentence', 'Come along. Ask {} today. Or wait.', 'Come along. Or wait.'],
  ['a value that was a whole sentence, and only that', 'One. {} Please call someone.', 'One. Please call someone.'],
  ['two such values', '{} {} Please call someone.', 'Please call someone.'],
  ['the sentence after a label', '**Say:** Ask {}. Then rest.', '**Say:** Then rest.'],
  ['nothing of a text that has its values', 'All here. “Yes.” (Sure.)', 'All here. “Yes.” (Sure.)'],
  ['an item of a list', '- One\n- Ask {}\n- Three', '- One\n- Three\n'],
  ['a row of a table', '| A | B |\n| --- | --- |\n| x | y |\n| {} | z |', '| A | B |\n| --- | --- |\n| x | y |\n'],
  ['a table without rows', '| A |\n| --- |\n| {} |\n\nEnd.', '\n\n\n\nEnd.'],
  ['a callout without words', 'One.\n\n::: note Here\n{}\n:::\n\nTwo.', 'One.\n\n\n\n\n\nTwo.'],
  ['a heading without words', '## Here\n\n{}\n\n## There\n\nWords.', '\n\n\n\n## There\n\nWords.'],
  ['a heading that names it', '## Ask {}\n\nWords.', '\n\nWords.'],
])('takes out %s', (_, text, expected) => {
  expect(without(text).replace(/\n+$/, '\n')).toBe(expected.replace(/\n+$/, '\n'))
})

it('keeps the number of every line outside of the paragraph it shortens', () => {
  const text = 'one {}\n\n- two\n- {}\n- three\n\n{} here\n\nlast'
  const lines = without(text).split('\n')
  expect(lines).toHaveLength(text.split('\n').length)
  expect(lines.indexOf('last')).toBe(8)
})
