import type { Problem } from '../model/problem.ts'
import type { Toolbox } from '../model/toolbox.ts'
import type { Path } from './issue-owner.ts'
import { toolboxSchema } from '../model/toolbox.ts'
import { parseInPlainWords } from './plain-words.ts'
import { parseYamlText } from './yaml-text.ts'

/** Offers nothing: what there is while toolbox.yaml cannot be read. */
export const emptyToolbox: Toolbox = { questions: [] }

/** Parses toolbox.yaml, and names everything wrong in it. */
export function parseToolbox(text: string, file: string): { toolbox: Toolbox, problems: Problem[] } {
  const yaml = parseYamlText(text, { file, line: 1 })
  if (yaml.problems.length > 0)
    return { toolbox: emptyToolbox, problems: yaml.problems }
  const { value, problems } = parseInPlainWords(toolboxSchema, yaml.data, { file, yaml, name: 'the toolbox' })
  if (!value)
    return { toolbox: emptyToolbox, problems }
  return { toolbox: value, problems: repeated(value, file, yaml.lineOf) }
}

function repeated({ questions }: Toolbox, file: string, lineOf: (path: Path) => number): Problem[] {
  const seen = new Set<string>()
  return questions.flatMap(({ id }, index): Problem[] => {
    const isRepeated = seen.has(id)
    seen.add(id)
    if (!isRepeated)
      return []
    return [{
      file,
      line: lineOf(['questions', index]),
      fact: `two questions have the id "${id}"`,
      remedy: 'Give one of them another id: notes on a phone belong to it.',
      severity: 'error',
    }]
  })
}
