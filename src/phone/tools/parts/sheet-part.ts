/** A part of what someone has written as it is read: on paper, or as a text. */
export interface SheetPart {
  title: string
  lines: string[]
}

/** The parts as one plain text, to copy or to send. */
export function asText(parts: readonly SheetPart[]): string {
  return parts.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n\n')
}
