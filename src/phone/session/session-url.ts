/** The address of a session, or of something of it: `sessionUrl('ABC234', 'mine')`. */
export function sessionUrl(code: string, ...rest: string[]): string {
  return new URL(['api/sessions', code, ...rest].join('/'), document.baseURI).href
}
