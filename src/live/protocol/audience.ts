/** Who a snapshot is for: each sees what it shows, and nothing else. */
export type Audience = 'phones' | 'wall' | 'facilitator'

/** The ETag of a snapshot: each audience has its own of one revision. */
export function viewTag(revision: number, audience: Audience): string {
  return `"${audience[0]}${revision}"`
}
