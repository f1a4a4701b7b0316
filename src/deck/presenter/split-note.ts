import { wholeWords } from '../../workshop/markdown/whole-words.ts'

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
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  keepWordsWhole(body)
  for (const block of body.children) {
    const heading = headingOf(block)
    if (heading) {
      part = heading.part
      heading.element.remove()
    }
    parts[part] += block.outerHTML
  }
  return parts
}

/** Wraps the words that must not be parted at the end of a line. */
function keepWordsWhole(element: Node): void {
  for (const node of [...element.childNodes]) {
    const pieces = node.nodeType === Node.TEXT_NODE ? wholeWords(node.textContent ?? '') : []
    if (pieces.some(({ whole }) => whole))
      (node as Text).replaceWith(...pieces.map(piece => (piece.whole ? wholeWord(piece.text) : piece.text)))
    else
      keepWordsWhole(node)
  }
}

function wholeWord(text: string): Element {
  const element = document.createElement('span')
  element.className = 'whole-word'
  element.textContent = text
  return element
}

function headingOf(block: Element): { part: keyof NoteParts, element: Element } | null {
  const element = block.firstElementChild
  if (element?.tagName !== 'STRONG' || block.firstChild !== element)
    return null
  const part = headings[(element.textContent ?? '').trim().replace(/:$/, '').toLowerCase()]
  return part ? { part, element } : null
}
