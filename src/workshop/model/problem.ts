/** `error` fails the check, `warning` is reported and passes. A `note`, in `npm run check` only, is no mistake. */
export type Severity = 'error' | 'warning' | 'note'

/** One thing wrong with the content: the place, the fact, the remedy. */
export interface Problem {
  /** Path relative to the project's root, as a person would open it. */
  file: string
  /** 1-based; `null` when the whole file is meant. */
  line: number | null
  /** What is the case, as a sentence without a full stop at the start of the remedy. */
  fact: string
  /** What to do about it, as a sentence. */
  remedy: string
  severity: Severity
}

/** Prints a problem as `slides.md:142  fact. remedy.` */
export function formatProblem(problem: Problem): string {
  const where = problem.line === null ? problem.file : `${problem.file}:${problem.line}`
  const mark = problem.severity === 'error' ? '' : `${problem.severity}: `
  return `${where}  ${mark}${sentence(problem.fact)} ${sentence(problem.remedy)}`
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** By file, then by line; what concerns a whole file comes first. The same sentence at the same place is kept once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
  const seen = new Set<string>()
  return sorted.filter((problem) => {
    const text = formatProblem(problem)
    return !seen.has(text) && Boolean(seen.add(text))
  })
}

/** By code unit: the same order on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
