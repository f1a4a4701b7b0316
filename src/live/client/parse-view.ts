import type { PublicView } from '../protocol/view.ts'

// A page talks only to the server it came from, which has checked all this with the full schemas. These look at what
// would break the page if a proxy answered in the server's place; the schemas' library alone would be half of a
// phone's budget.

/** A snapshot as the server sent it; null when this is none. */
export function parseView(text: string): PublicView | null {
  const value = parseObject(text)
  return typeof value?.revision === 'number' && typeof value.slideId === 'string' && Array.isArray(value.questions)
    ? (value as unknown as PublicView)
    : null
}

/** A JSON object; null when the text is anything else. */
export function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  }
  catch {
    return null
  }
}
