import type { Problem } from '../model/problem.ts'
import type { Fact } from '../model/workshop.ts'
import { z } from 'zod'
import { slugSchema } from '../model/slug.ts'
import { parseInPlainWords } from './plain-words.ts'
import { parseYamlText } from './yaml-text.ts'

const factSchema = z.strictObject({
  id: slugSchema,
  figures: z.array(z.string().min(1)),
  claim: z.string().min(1),
  source: z.string().min(1),
  url: z.url({ protocol: /^https?$/, error: 'write a full address that starts with https://, or leave it out' }).nullable().default(null),
  measured: z.string().min(1),
  limits: z.string().min(1),
  read: z.enum(['read', 'abstract', 'cited']),
})

/** Parses facts.yaml. A broken fact is left out and named; the others stay. */
export function parseFacts(text: string, file: string): { facts: Fact[], problems: Problem[] } {
  const yaml = parseYamlText(text, { file, line: 1 })
  if (yaml.problems.length > 0)
    return { facts: [], problems: yaml.problems }
  if (!Array.isArray(yaml.data)) {
    return {
      facts: [],
      problems: [
        {
          file,
          line: 1,
          fact: 'this file has no list of facts',
          remedy: 'Begin each fact with "- id: …".',
          severity: 'error',
        },
      ],
    }
  }
  const facts: Fact[] = []
  const problems: Problem[] = []
  yaml.data.forEach((entry: unknown, index) => {
    const name = `fact ${factName(entry, index)}`
    const parsed = parseInPlainWords(factSchema, entry, { file, yaml, at: [index], name })
    problems.push(...parsed.problems)
    if (parsed.value)
      facts.push({ ...parsed.value, line: yaml.lineOf([index]) })
  })
  return { facts, problems }
}

function factName(entry: unknown, index: number): string {
  const id: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined
  return typeof id === 'string' ? `"${id}"` : `no. ${index + 1}`
}
