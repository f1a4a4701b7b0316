import type { Words } from '../language/words-of.ts'
import type { Support } from './model/config.ts'
import { supportWords } from '../language/words.ts'
import { typedAddress } from './typed-address.ts'

/** One way to reach someone: what the link says, and where it leads. */
export interface SupportLink {
  kind: 'call' | 'text' | 'email' | 'web'
  /** "Call 116 123", "Text SHOUT to 85258" or "samaritans.org". */
  label: string
  href: string
}

/** All ways to reach someone, the quickest first: each one opens the dialler, the messages, the mail or the browser. */
export function supportLinks({ phone, text, email, url }: Support): SupportLink[] {
  const links: SupportLink[] = []
  if (phone)
    links.push({ kind: 'call', label: supportWords.call(phone), href: `tel:${dialled(phone)}` })
  if (text)
    links.push({ kind: 'text', label: supportWords.text(text.number, text.word), href: smsAddress(text) })
  if (email)
    links.push({ kind: 'email', label: supportWords.email(email), href: `mailto:${email}` })
  if (url)
    links.push({ kind: 'web', label: typedAddress(url), href: url })
  return links
}

/**
 * The quickest way to reach someone, inside a sentence and never without whose number it is: "call Samaritans on
 * 116 123". The emergency number is known to everyone by itself: "call 999".
 */
export function supportInSentence(
  { role, name, phone, text, email, url }: Support,
  words: Words['supportSentences'],
): string {
  if (phone)
    return role === 'emergency' ? words.number(phone) : words.call(name, phone)
  if (text)
    return words.text(text.number, text.word)
  return email ? words.email(name, email) : words.web(name, typedAddress(url ?? ''))
}

function smsAddress({ number, word }: NonNullable<Support['text']>): string {
  return `sms:${dialled(number)}${word ? `?body=${encodeURIComponent(word)}` : ''}`
}

/** A number as a phone takes it: no spaces, no brackets. */
function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '')
}
