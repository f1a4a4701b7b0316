/** What a phone opens to join a session; `origin` may end with a slash. */
export function joinUrl(origin: string, code: string): string {
  return `${origin.replace(/\/+$/, '')}/${code}`
}

/** Where the questions about four weeks after a session are answered. */
export function followUpUrl(origin: string, code: string): string {
  return `${joinUrl(origin, code)}/later`
}
