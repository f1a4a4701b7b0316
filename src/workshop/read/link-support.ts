import type { LanguageTag } from '../../language/tags.ts'
import type { Support } from '../model/config.ts'
import type { Doc, Inline } from '../model/doc.ts'
import type { Content, Note } from '../model/workshop.ts'
import { wordsOf } from '../../language/words-of.ts'
import { mapInlines } from '../markdown/walk.ts'
import { supportLinks } from '../support-links.ts'

interface Target {
  /** What it looks like in a text, as a regular expression. */
  pattern: string
  href: string
}

/** Where an address ends: it is not the beginning of a longer one. */
const endOfAddress = '(?![\\w/?#=&%~-]|[.:]\\w)'

/** Makes a link of every support number and address on slides, in notes and on handouts: nobody has to copy it. */
export function linkSupport(content: Content, support: Support[], language: LanguageTag): Content {
  const targets = support.flatMap(entry => targetsOf(entry, language))
  if (targets.length === 0)
    return content
  const link = (doc: Doc): Doc => mapInlines(doc, children => linkInlines(children, targets))
  const linkNote = (note: Note): Note => ({
    say: link(note.say),
    do: link(note.do),
    ifItGoesWrong: link(note.ifItGoesWrong),
  })
  return {
    ...content,
    slides: content.slides.map(slide => ({ ...slide, content: link(slide.content), note: linkNote(slide.note) })),
    handouts: content.handouts.map(handout => ({ ...handout, content: link(handout.content) })),
  }
}

/** The whole of "text SHOUT to 85258" comes before its number alone. */
function targetsOf(entry: Support, language: LanguageTag): Target[] {
  const { supportWords } = wordsOf(language)
  return supportLinks(entry).flatMap(({ kind, href }): Target[] => {
    if (kind === 'web')
      return [{ pattern: `${literal(entry.url ?? '')}${endOfAddress}`, href }]
    if (kind === 'email')
      return [{ pattern: `(?<![\\w.+-])${literal(entry.email ?? '')}(?![\\w@-]|\\.\\w)`, href }]
    if (kind === 'call')
      return [{ pattern: number(entry.phone ?? ''), href }]
    const { number: textNumber = '', word } = entry.text ?? {}
    return [supportWords.text(textNumber, word), textNumber].map(words => ({ pattern: number(words), href }))
  })
}

/** Not a part of a longer number, of a sum of money, or of a word. */
function number(words: string): string {
  return `(?<![\\p{L}\\d+£$€#]|\\d[\\s.,/-])${literal(words)}(?![\\p{L}\\d%]|[\\s.,/-]\\d)`
}

function literal(words: string): string {
  return words.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')
}

function linkInlines(children: Inline[], targets: Target[]): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.kind === 'text')
      return linkText(child.text, targets)
    return child.kind === 'strong' || child.kind === 'em'
      ? [{ ...child, children: linkInlines(child.children, targets) }]
      : [child]
  })
}

function linkText(source: string, targets: Target[]): Inline[] {
  const pattern = new RegExp(targets.map(target => `(${target.pattern})`).join('|'), 'giu')
  const pieces: Inline[] = []
  let from = 0
  for (const match of source.matchAll(pattern)) {
    const target = targets[match.slice(1).findIndex(group => group !== undefined)]!
    pieces.push(...text(source.slice(from, match.index)))
    pieces.push({ kind: 'link', href: target.href, children: text(match[0]) })
    from = match.index + match[0].length
  }
  return [...pieces, ...text(source.slice(from))]
}

function text(words: string): Inline[] {
  return words === '' ? [] : [{ kind: 'text', text: words }]
}
