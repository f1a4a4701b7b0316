/** A blank in a text, `[job]`; its name is the group. */
export const blankPattern = /\[([^[\]\n]+)\]/g

/** The names of the blanks in a text, each once, in their order. */
export function blanksIn(text: string): string[] {
  return [...new Set([...text.matchAll(blankPattern)].map(match => match[1]!))]
}
