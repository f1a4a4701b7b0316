/** The address of a session, or of something of it, below the server's own address, `../` or `./` from the page. */
export function sessionUrl(server: string, code: string, ...rest: string[]): string {
  const path = ['api', 'sessions', code, ...rest].map(encodeURIComponent).join('/')
  return new URL(server + path, document.baseURI).href
}
