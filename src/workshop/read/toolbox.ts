import type { Problem } from '../model/problem.ts'
import type { Toolbox } from '../model/toolbox.ts'
import type { Path } from './issue-owner.ts'
import type { Lines } from './letter-blanks.ts'
import type { Variables } from './variables.ts'
import { toolboxSchema } from '../model/toolbox.ts'
import { checkBlanks } from './letter-blanks.ts'
import { parseInPlainWords } from './plain-words.ts'
import { resolveVariablesIn } from './variables.ts'
import { parseYamlText } from './yaml-text.ts'

/** Offers nothing: what there is while toolbox.yaml cannot be read. */
export const emptyToolbox: Toolbox = {
  questions: [],
  blanks: [],
  emails: [],
  messages: [],
  plan: { lookBack: [], plans: [] },
}

/** Parses toolbox.yaml, puts the values in, and names everything wrong in it. */
export function parseToolbox(
  text: string,
  file: string,
  variables: Variables | null,
): { toolbox: Toolbox, problems: Problem[] } {
  const yaml = parseYamlText(text, { file, line: 1 })
  if (yaml.problems.length > 0)
    return { toolbox: emptyToolbox, problems: yaml.problems }
  const resolved = resolveVariablesIn(yaml.data, variables, file, yaml.lineOf)
  const parsed = parseInPlainWords(toolboxSchema, resolved.value, { file, yaml, name: 'the toolbox' })
  const problems = [...resolved.problems, ...parsed.problems]
  if (!parsed.value)
    return { toolbox: emptyToolbox, problems }
  const where = { file, lineOf: yaml.lineOf }
  return {
    toolbox: parsed.value,
    problems: [...problems, ...repeatedIds(parsed.value, where), ...checkBlanks(parsed.value, where)],
  }
}

function repeatedIds(toolbox: Toolbox, lines: Lines): Problem[] {
  return [
    ...repeated(toolbox.questions, ['questions'], 'questions', lines),
    ...repeated(toolbox.emails, ['emails'], 'emails', lines),
    ...repeated(toolbox.messages, ['messages'], 'messages', lines),
    ...repeated(toolbox.plan.plans, ['plan', 'plans'], 'plans', lines),
  ]
}

function repeated(
  entries: readonly { id: string }[],
  path: Path,
  noun: string,
  { file, lineOf }: Lines,
): Problem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }, index): Problem[] => {
    const isRepeated = seen.has(id)
    seen.add(id)
    if (!isRepeated)
      return []
    return [{
      file,
      line: lineOf([...path, index]),
      fact: `two ${noun} have the id "${id}"`,
      remedy: 'Give one of them another id: notes on a phone belong to it.',
      severity: 'error',
    }]
  })
}
