import type { Doc } from '../workshop/model/doc.ts'
import type { Slide } from '../workshop/model/workshop.ts'
import { deckWords } from '../language/words.ts'
import { renderHtml } from '../workshop/markdown/html.tsx'
import { firstHeading } from '../workshop/markdown/markdown.ts'

/** What a slide says. */
export interface SlideText {
  title: string
  /** HTML with real headings (from h2), lists and links. Written by us, never by a phone. */
  html: string
}

/** Each is rendered once: every phone that joins is sent what is unsealed. */
const rendered = new WeakMap<Slide, SlideText>()

/** What a slide says, for phones and, once it is unsealed, for the wall. */
export function slideText(slide: Slide): SlideText {
  const { title, content } = slide
  const text = rendered.get(slide) ?? { title, html: renderHtml(content, { headingOffset: 2 - topLevel(content) }) }
  rendered.set(slide, text)
  return text
}

/** What a slide says to someone on their own, where that is not what it says to a room. */
export function aloneText(slide: Slide): SlideText {
  const { alone, title } = slide
  if (!alone?.text)
    return slideText(slide)
  const html = renderHtml(alone.text, { headingOffset: 2 - topLevel(alone.text) })
  return { title: firstHeading(alone.text) ?? title, html }
}

/** What stands in the place of a slide that gives an answer away, until the room has answered. */
export const sealedText: SlideText = {
  title: deckWords.sealed.title,
  html: `<h2>${deckWords.sealed.title}</h2><p>${deckWords.sealed.text}</p>`,
}

/** The highest heading on a slide becomes h2, whatever its author began with. */
function topLevel(doc: Doc): number {
  const levels = doc.flatMap(block =>
    block.kind === 'heading' ? [block.level] : block.kind === 'columns' ? [topLevel(block.columns.flat())] : [],
  )
  return levels.length > 0 ? Math.min(...levels) : 2
}
