import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Paper } from '../compose/paper.ts'
import { faviconAddress } from '../../look/favicon.ts'
import { escapeHtml } from '../../workshop/markdown/html.ts'
import { imprintLine, supportLine } from '../typeset/imprint.ts'
import { lookOf, typesetContent, typesetLine } from '../typeset/typeset-content.ts'
import { paperStyle } from './page-style.ts'
import { renderBlocks, renderInline } from './paper-html.ts'

/** A link at the top of a page: back to the list, or the same paper in another shape. */
export interface PageLink {
  href: string
  label: string
}

/** A whole HTML document, accessible and self-contained: nothing is loaded from anywhere. */
export function htmlDocument(parts: {
  title: string
  description: string
  style: string
  main: string
  config: WorkshopConfig
  logo: string | null
  look?: string
}): string {
  const { institution } = parts.config
  const mark
    = parts.logo === null
      ? `<strong>${escapeHtml(institution.name)}</strong>`
      : `<img src="${parts.logo}" alt="${escapeHtml(institution.name)}">`
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.title)}</title>
<meta name="description" content="${escapeHtml(parts.description)}">
<link rel="icon" href="${faviconAddress(institution.colours.primary)}">
<style>${parts.style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">${mark}<span>${escapeHtml(institution.careersService)}</span></header>
<main id="content"${parts.look === undefined || parts.look === 'page' ? '' : ` class="${parts.look}"`}>
${parts.main}
</main>
<footer class="bottom"><p>${renderInline(typesetLine(supportLine(parts.config), false).line)}</p><p>${escapeHtml(imprintLine(parts.config))}</p></footer>
</body>
</html>
`
}

/** One paper as a page to read on a phone, to type on, or to print. */
export function paperPage(
  paper: Paper,
  config: WorkshopConfig,
  more: { links: PageLink[], pictures: Map<string, string> },
): string {
  const { blocks } = typesetContent(paper.content, { title: paper.title, large: false, print: false })
  const tools
    = more.links.length === 0
      ? ''
      : `<ul class="tools">${more.links.map(link => `<li><a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a></li>`).join('')}</ul>`
  const hint = paper.fillable
    ? '<p class="hint">What you type here stays on this page: it is not sent, and it is gone when you close the page. To keep it, print the page or use the form.</p>'
    : ''
  const logo = config.institution.logo ? (more.pictures.get(`/${config.institution.logo}`) ?? null) : null
  return htmlDocument({
    title: `${paper.title} – ${config.institution.name}`,
    description: paper.purpose,
    style: paperStyle(config, paper.orientation),
    config,
    logo,
    look: lookOf(paper.look, paper.content),
    main: `<h1>${escapeHtml(paper.title)}</h1>\n${tools}${hint}\n${renderBlocks(blocks, { typing: paper.fillable, pictures: more.pictures })}`,
  })
}
