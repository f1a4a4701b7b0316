import { typedAddress } from '../../workshop/typed-address.ts'

/** Longest address that is worth printing behind its link. */
const longest = 60

/** What to print behind a link on paper; `null` where its text already says it, or where nobody would type it. */
export function printedAddress(href: string, text: string): string | null {
  if (!/^(?:https?:|mailto:)/i.test(href))
    return null
  const address = typedAddress(href)
  const said = text.toLowerCase().includes(address.toLowerCase())
  return said || address.length > longest ? null : address
}

/** Lets long addresses break after their slashes, points and hyphens: a zero-width space shows nothing. */
export function breakable(text: string): string {
  return text.replace(/[^\s\u200B]{26,}/g, word =>
    word.includes('/') ? word.replace(/(?<=[/._-])(?=[^/])/g, '\u200B') : word)
}
