import type { ReportedQuestion, SessionReport } from './session-report.ts'
import { isChange } from './change-summary.ts'

/** Results that belong to one part of the session. */
export interface OutlinedPart {
  /** The block's id. */
  id: string
  title: string
  questions: ReportedQuestion[]
}

/** What a report says in which order: first what has changed, then each part, and last what people may find hard. */
export interface ReportOutline {
  /** What people scored at the start and at the end: the session's own evaluation. */
  changes: ReportedQuestion[]
  /** Parts with results, in the deck's order; a change is among those of its part, too. */
  parts: OutlinedPart[]
  /** The same, where two short ones stand beside each other. */
  rows: OutlinedPart[][]
  /** Sensitive results, in the deck's order. */
  sensitive: ReportedQuestion[]
}

/** Sensitive results never come first, whatever else was shown: a manager who opens a report meets no feelings. */
export function reportOutline({ questions, parts: blocks }: SessionReport): ReportOutline {
  const changes = questions.filter(({ results }) => isChange(results))
  const sensitive = questions.filter(asked => asked.question.sensitive && !changes.includes(asked))
  const parts = blocks
    .map(({ id, title }) =>
      ({ id, title, questions: questions.filter(asked => asked.partId === id && !sensitive.includes(asked)) }))
    .filter(({ questions }) => questions.length > 0)
  return { changes, parts, rows: inRows(parts), sensitive }
}

function inRows(parts: OutlinedPart[]): OutlinedPart[][] {
  const rows: OutlinedPart[][] = []
  for (const part of parts) {
    const [first, second] = rows.at(-1) ?? []
    if (first && !second && isShort(first) && isShort(part))
      rows.at(-1)?.push(part)
    else
      rows.push([part])
  }
  return rows
}

/** One question; what people wrote may be long, and takes the whole width. */
function isShort({ questions: [first, ...others] }: OutlinedPart): boolean {
  return others.length === 0 && first?.results.kind !== 'text'
}
