import type { PublicView, QuestionView } from '../../live/protocol/view.ts'
import { fieldOf, listOf } from '../notes/read.ts'
import { openStorage } from '../state/storage.ts'

const name = 'ended'

/**
 * Keeps what the room was shown, for when the server has deleted it: counts only. What others wrote could tell who they
 * are, and they were promised that it is deleted.
 */
export function keepSession({ code, questions }: PublicView): void {
  openStorage(code).write(name, questions.filter(({ results }) => results !== null && results.kind !== 'text'))
}

/** What was kept of a session's results; what cannot be read any more is left out. */
export function keptSession(code: string): QuestionView[] {
  return listOf(openStorage(code).read(name), entry =>
    typeof fieldOf(entry, 'id') === 'string' && isResults(fieldOf(entry, 'results')) ? (entry as QuestionView) : null)
}

/** Forgets the results that were kept of a session; the function given back brings them back. */
export function forgetResults(code: string): () => void {
  const storage = openStorage(code)
  const before = storage.read(name)
  if (before !== null)
    storage.write(name, [])
  return () => before !== null && storage.write(name, before)
}

function isResults(value: unknown): boolean {
  const parts = ['bars', 'items', 'steps', 'lines'].map(part => fieldOf(value, part))
  return typeof fieldOf(value, 'kind') === 'string' && parts.some(Array.isArray)
}
