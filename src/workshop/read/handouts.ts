import type { Handout } from '../model/handout.ts'
import type { Problem } from '../model/problem.ts'
import type { Variables } from './variables.ts'
import { z } from 'zod'
import { parseMarkdown } from '../markdown/markdown.ts'
import { guidanceIdSchema } from '../model/guidance.ts'
import { looks, orientations } from '../model/handout.ts'
import { slugSchema } from '../model/slug.ts'
import { parseInPlainWords } from './plain-words.ts'
import { asMarkdown, resolveVariables, resolveVariablesIn } from './variables.ts'
import { parseYamlText } from './yaml-text.ts'

const handoutSchema = z.strictObject({
  title: z.string().min(1),
  for: z.enum(['students', 'facilitator']),
  purpose: z.string().min(1),
  sides: z.number().positive().max(60),
  block: slugSchema.optional(),
  guidance: z.array(guidanceIdSchema).default([]),
  facts: z.array(slugSchema).default([]),
  fillable: z.boolean().default(false),
  look: z.enum(looks).default('page'),
  orientation: z.enum(orientations).default('portrait'),
  sessionPage: z.string().min(1).optional(),
})

/** Parses one `handouts/*.md`: frontmatter, variables, Markdown. `null` when its frontmatter cannot be used. */
export function parseHandout(
  source: string,
  file: string,
  variables: Variables | null,
): { handout: Handout | null, problems: Problem[] } {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source)
  if (!match) {
    return {
      handout: null,
      problems: [
        {
          file,
          line: 1,
          fact: 'this handout does not begin with its frontmatter',
          remedy: 'Begin with a line ---, then title, for, purpose and sides, then a line ---.',
          severity: 'error',
        },
      ],
    }
  }
  const bodyLine = match[0].split('\n').length
  const yaml = parseYamlText(match[1] ?? '', { file, line: 2 })
  const matter = resolveVariablesIn(yaml.data ?? {}, variables, file, yaml.lineOf)
  const parsed
    = yaml.problems.length > 0
      ? { value: null, problems: yaml.problems }
      : parseInPlainWords(handoutSchema, matter.value, { file, yaml, name: 'this handout' })
  const body = resolveVariables(source.slice(match[0].length), asMarkdown(variables), { file, line: bodyLine })
  const { doc, problems } = parseMarkdown(body.text, { file, line: bodyLine, html: 'error' })
  const all = [...matter.problems, ...parsed.problems, ...body.problems, ...problems]
  if (!parsed.value)
    return { handout: null, problems: all }
  const { block, ...rest } = parsed.value
  const id = file.replace(/^.*\//, '').replace(/\.md$/, '')
  const texts = [{ of: 'content' as const, text: body.text, line: bodyLine }]
  return { handout: { id, ...rest, blockId: block ?? null, content: doc, line: 1, texts }, problems: all }
}
