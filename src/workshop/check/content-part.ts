import type { Doc } from '../model/doc.ts'
import type { Problem } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import type { Content, Workshop } from '../model/workshop.ts'
import { plainText } from '../markdown/plain-text.ts'

/** A slide or a handout, for checks that treat both alike. */
export interface ContentPart {
  /** As a sentence names it: `slide "welcome"`. */
  name: string
  file: string
  line: number
  /** What is read: content and, on slides, the notes. */
  docs: Doc[]
  texts: SourceText[]
  facts: string[]
}

export function contentParts(workshop: Content): ContentPart[] {
  const slides = workshop.slides.map((slide): ContentPart => {
    const docs = [slide.content, slide.note.say, slide.note.do, slide.note.ifItGoesWrong]
    const answerFact = slide.activity?.kind === 'number' && slide.activity.answer ? [slide.activity.answer.fact] : []
    return {
      name: `slide "${slide.id}"`,
      file: slide.file ?? 'slides.md',
      line: slide.line,
      docs,
      texts: slide.texts ?? textsOf(docs, slide.line),
      facts: [...slide.facts, ...answerFact],
    }
  })
  const handouts = workshop.handouts.map((handout): ContentPart => ({
    name: `handout "${handout.id}"`,
    file: `handouts/${handout.id}.md`,
    line: handout.line,
    docs: [handout.content],
    texts: handout.texts ?? textsOf([handout.content], handout.line),
    facts: handout.facts,
  }))
  return [...slides, ...handouts]
}

function textsOf(docs: Doc[], line: number): SourceText[] {
  return docs.map(doc => ({ of: 'content' as const, text: plainText(doc), line }))
}

/** The line on which a part's source first contains some words; the part's own line when it cannot be told. */
export function lineOf(part: ContentPart, words: string): number {
  for (const { text, line } of part.texts) {
    const at = words ? text.indexOf(words) : -1
    if (at >= 0)
      return line + text.slice(0, at).split('\n').length - 1
  }
  return part.line
}

/** An error at a place; warnings say so themselves. */
export function problemAt(
  where: { file: string, line: number | null },
  fact: string,
  remedy: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: where.file, line: where.line, fact, remedy, severity }
}

/** The place of an entry of workshop.yaml, such as `support.samaritans`. */
export function configLine(workshop: Workshop, path: string): { file: string, line: number | null } {
  return { file: 'workshop.yaml', line: workshop.configLines?.[path] ?? null }
}
