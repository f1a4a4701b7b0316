import type { Refusal } from '../../live/protocol/refusal.ts'
import type { PublicView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'

// The page talks only to the server it came from, which has checked all this with the full schemas. These look at
// what would break the page if a proxy answered in the server's place; the schemas' library alone would be half of the budget.

export function parseView(text: string): PublicView | null {
  const value = parseObject(text)
  return typeof value?.revision === 'number' && typeof value.slideId === 'string' && Array.isArray(value.questions)
    ? (value as unknown as PublicView)
    : null
}

export function parseContent(text: string): PublicWorkshop | null {
  const value = parseObject(text)
  return typeof value?.title === 'string' && Array.isArray(value.slides) && Array.isArray(value.helplines)
    ? (value as unknown as PublicWorkshop)
    : null
}

export function parseRefusal(text: string): Refusal | null {
  const value = parseObject(text)
  return typeof value?.reason === 'string' && typeof value.message === 'string' ? (value as unknown as Refusal) : null
}

export function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  }
  catch {
    return null
  }
}
