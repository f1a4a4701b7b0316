import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import type { ContentPart } from './content-part.ts'
import { walkBlocks, walkInlines } from '../markdown/walk.ts'
import { contentParts, lineOf, problemAt } from './content-part.ts'

/** Links and QR codes lead somewhere from anywhere: a phone, a printed page, another host. */
export function checkLinks(workshop: Workshop): Problem[] {
  return contentParts(workshop).flatMap(part =>
    [...hrefsOf(part).filter(href => !isWellFormed(href)), ...unreadHrefsOf(part)].map(href =>
      problemAt(
        { file: part.file, line: lineOf(part, href) },
        `${part.name} links to "${href}", which is not a full address`,
        'Write the whole address, with https:// at the start.',
      ),
    ),
  )
}

function hrefsOf(part: ContentPart): string[] {
  return part.docs.flatMap(doc => [
    ...[...walkInlines(doc)].flatMap(inline => (inline.kind === 'link' ? [inline.href] : [])),
    ...[...walkBlocks(doc)].flatMap(block => (block.kind === 'qr' ? [block.href] : [])),
  ])
}

/**
 * A link that Markdown did not take for one, for its address has a space or a forbidden scheme: it would be printed
 * with its brackets.
 */
function unreadHrefsOf(part: ContentPart): string[] {
  return part.docs.flatMap(doc =>
    [...walkInlines(doc)].flatMap(inline =>
      inline.kind === 'text' ? [...inline.text.matchAll(/\]\(([^)]+)/g)].map(([, href]) => href ?? '') : [],
    ),
  )
}

function isWellFormed(href: string): boolean {
  const isNumber = /^(?:tel:\+?[\d -]+|sms:\+?[\d -]+(?:\?body=[^\s?&=]+)?)$/.test(href)
  const isMail = /^mailto:[^\s@]+@[^\s@][^\s.@]*\.[^\s@]+$/.test(href)
  if (isNumber || isMail)
    return true
  try {
    const { protocol, hostname } = new URL(href)
    return /^https?:$/.test(protocol) && /^[\w-]+(?:\.[\w-]+)+$/.test(hostname)
  }
  catch {
    return false
  }
}
