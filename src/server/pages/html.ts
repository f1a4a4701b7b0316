import { escapeHtml } from '../../workshop/markdown/html.ts'

/** Markup that is safe to put into a page as it is. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

type Piece = string | number | Html | null | false | Piece[]

/** A template whose values are escaped, unless they are Html themselves. `null` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: Piece[]): Html {
  return new Html(strings.reduce((page, text, index) => page + render(values[index - 1] ?? null) + text))
}

function render(piece: Piece): string {
  if (piece === null || piece === false)
    return ''
  if (Array.isArray(piece))
    return piece.map(render).join('')
  return piece instanceof Html ? piece.markup : escapeHtml(String(piece))
}
