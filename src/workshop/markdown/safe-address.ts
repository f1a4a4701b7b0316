/** An address that cannot run anything: any scheme but those of web, mail and phone becomes a link to nowhere. */
export function safeAddress(href: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.trim())?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto', 'tel', 'sms'].includes(scheme) ? href.trim() : '#'
}
