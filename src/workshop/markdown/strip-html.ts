/** The tag's name must be followed by a space, a slash or the end: `<https://…>` is a link, not a tag. */
const tag = /<\/?[a-z][\w.-]*(?::[\w.-]+)?(?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*>/gi
const hidden = [/<!--[\s\S]*?-->/g, /<(style|script|svg|template)\b[\s\S]*?<\/\1\s*>/gi]

/**
 * Takes HTML and Vue tags out of a slide's Markdown and keeps the Markdown inside them. Comments,
 * styles, scripts and drawings go with their contents. Every line keeps its number.
 */
export function stripHtml(source: string): string {
  let text = source
  for (const pattern of hidden) text = text.replace(pattern, keepLines)
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(tag, keepLines)
    .split('\n')
    .map(unindentOutsideLists())
    .join('\n')
}

function keepLines(match: string): string {
  return match.replace(/[^\n]/g, '')
}

/** Text inside a tag is often indented, which means nothing to a reader; inside a list it does. */
function unindentOutsideLists(): (line: string) => string {
  let base = 0
  let inList = false
  return (line) => {
    if (line.trim() === '')
      return ''
    const indent = line.length - line.trimStart().length
    const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(line)
    if (!inList || indent < base)
      base = indent
    inList = isItem || (inList && indent > base)
    return line.slice(Math.min(base, indent))
  }
}
