import type { Doc, DocBlock, Inline } from '../model/doc.ts'
import type { Problem } from '../model/problem.ts'
import type { Note } from '../model/workshop.ts'
import type { SourceLine } from './yaml-text.ts'
import { inlineText, trimInline } from '../markdown/inline.ts'
import { parseMarkdown } from '../markdown/markdown.ts'

const sections: Record<string, keyof Note> = { 'say': 'say', 'do': 'do', 'if it goes wrong': 'ifItGoesWrong' }

/** Splits a slide's note at the paragraphs that begin **Say:**, **Do:** and **If it goes wrong:**. */
export function parseNote(source: string, where: SourceLine): { note: Note, problems: Problem[] } {
  // Slidev's click markers steer its presenter view; nobody says them.
  const { doc, problems } = parseMarkdown(source.replace(/\[click(?::\d+)?\]/g, ''), { ...where, html: 'drop' })
  const note: Note = { say: [], do: [], ifItGoesWrong: [] }
  let section: keyof Note | null = null
  for (const block of doc) {
    const start = sectionStart(block)
    section = start?.section ?? section
    if (!section) {
      problems.push({
        ...where,
        fact: 'the notes begin without saying what they are',
        remedy: 'Begin with **Say:**, **Do:** or **If it goes wrong:**.',
        severity: 'warning',
      })
      section = 'say'
    }
    note[section].push(...(start ? start.rest : [block]))
  }
  return { note, problems }
}

function sectionStart(block: DocBlock): { section: keyof Note, rest: Doc } | null {
  const first = block.kind === 'paragraph' ? block.children[0] : undefined
  if (block.kind !== 'paragraph' || first?.kind !== 'strong')
    return null
  const section = sections[inlineText(first.children).trim().replace(/:$/, '').toLowerCase()]
  if (!section)
    return null
  const rest = trimInline(block.children.slice(1).map(withoutColon))
  return { section, rest: rest.length > 0 ? [{ kind: 'paragraph', children: rest }] : [] }
}

function withoutColon(child: Inline, index: number): Inline {
  return index === 0 && child.kind === 'text' ? { kind: 'text', text: child.text.replace(/^:/, '') } : child
}
