/** The schemes of links that can run nothing: web, mail and phone. */
const safeSchemes = ['http', 'https', 'mailto', 'tel', 'sms']

/** True for an address whose scheme is safe. One without a scheme leads to this kit, and has none. */
export function hasSafeScheme(href: string): boolean {
  return safeSchemes.includes(schemeOf(href) ?? '')
}

/** An address that cannot run anything: any scheme but the safe ones becomes a link to nowhere. */
export function safeAddress(href: string): string {
  return schemeOf(href) === undefined || hasSafeScheme(href) ? href.trim() : '#'
}

function schemeOf(href: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(href.trim())?.[1]?.toLowerCase()
}
