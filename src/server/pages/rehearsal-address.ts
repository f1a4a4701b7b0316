/** Where a rehearsal of the session with the code `rehearsed` has its page. */
export function rehearsalAddress(rehearsed: string, code: string): string {
  return `/present/sessions/${rehearsed}/rehearsals/${code}`
}
