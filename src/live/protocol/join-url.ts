/** What a phone opens to join a session; `origin` may end with a slash. */
export function joinUrl(origin: string, code: string): string {
  return `${origin.replace(/\/+$/, '')}/${code}`
}
