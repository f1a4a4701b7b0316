import type { Refusal } from '../../live/protocol/refusal.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { parseObject } from '../../live/client/parse-view.ts'

// Guards as in src/live/client/parse-view.ts: they look at what would break the page, not at everything.

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
