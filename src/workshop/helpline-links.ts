import type { Helpline } from './model/config.ts'
import { helplineWords } from '../language/words.ts'
import { typedAddress } from './typed-address.ts'

/** One way to reach a helpline: what stands on the link, and where it leads. */
export interface HelplineLink {
  kind: 'call' | 'text' | 'web'
  /** "Call 116 123", "Text SHOUT to 85258" or "samaritans.org". */
  label: string
  href: string
}

/** All ways to reach a helpline, the quickest first: each one opens the dialler, the messages or the browser. */
export function helplineLinks({ phone, text, url }: Helpline): HelplineLink[] {
  const links: HelplineLink[] = []
  if (phone)
    links.push({ kind: 'call', label: helplineWords.call(phone), href: `tel:${dialled(phone)}` })
  if (text)
    links.push({ kind: 'text', label: helplineWords.text(text.number, text.word), href: smsAddress(text) })
  if (url)
    links.push({ kind: 'web', label: typedAddress(url), href: url })
  return links
}

function smsAddress({ number, word }: NonNullable<Helpline['text']>): string {
  return `sms:${dialled(number)}${word ? `?body=${encodeURIComponent(word)}` : ''}`
}

/** A number as a phone takes it: no spaces, no brackets. */
function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '')
}
