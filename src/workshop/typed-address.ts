/** An address as a person would type it: `https://www.lboro.ac.uk/careers/` becomes `lboro.ac.uk/careers`. */
export function typedAddress(href: string): string {
  return href
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:|sms:)/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
}
