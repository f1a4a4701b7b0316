/** The three parts of a slide's note, as HTML. */
export interface NoteParts {
  say: string
  do: string
  ifItGoesWrong: string
}

const headings: Record<string, keyof NoteParts> = { 'say': 'say', 'do': 'do', 'if it goes wrong': 'ifItGoesWrong' }

/** Splits a note, as Slidev renders it, at the paragraphs that begin **Say:**, **Do:** and **If it goes wrong:**. */
export function splitNote(html: string): NoteParts {
  const parts: NoteParts = { say: '', do: '', ifItGoesWrong: '' }
  let part: keyof NoteParts = 'say'
  for (const block of new DOMParser().parseFromString(html, 'text/html').body.children) {
    const heading = headingOf(block)
    if (heading) {
      part = heading.part
      heading.element.remove()
    }
    parts[part] += block.outerHTML
  }
  return parts
}

function headingOf(block: Element): { part: keyof NoteParts, element: Element } | null {
  const element = block.firstElementChild
  if (element?.tagName !== 'STRONG' || block.firstChild !== element)
    return null
  const part = headings[(element.textContent ?? '').trim().replace(/:$/, '').toLowerCase()]
  return part ? { part, element } : null
}
