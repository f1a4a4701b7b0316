import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Paper } from '../compose/paper.ts'
import { languageTag, pageWords as words } from '../../language/words.ts'
import { typesetContent } from '../typeset/typeset-content.ts'
import { paperStyle } from './page-style.ts'
import { PaperBlocks } from './paper-blocks.tsx'
import { renderWebPage } from './web-page.tsx'

/** A link at the top of a page: back to the list, or the same paper in another shape. */
export interface PageLink {
  href: string
  label: string
}

/** One paper as a page to read on a phone, to type on, or to print. */
export function paperPage(
  paper: Paper,
  config: WorkshopConfig,
  { links, pictures }: { links: PageLink[], pictures: Map<string, string> },
): string {
  const { blocks } = typesetContent(paper.content, { title: paper.title, large: false, print: false })
  const { logo, name } = config.institution
  return renderWebPage({
    title: words.pageTitle(paper.title, name),
    description: paper.purpose,
    isPaper: true,
    style: paperStyle(config, paper.orientation),
    config,
    logo: (logo && pictures.get(`/${logo}`)) || null,
    look: paper.look === 'page' ? undefined : paper.look,
    content: (
      <>
        <h1>{paper.title}</h1>
        <Links links={links} />
        {paper.fillable && <p class="hint" lang={languageTag}>{words.paper.typingHint}</p>}
        <PaperBlocks blocks={blocks} context={{ typing: paper.fillable, pictures }} />
      </>
    ),
  })
}

function Links({ links }: { links: PageLink[] }) {
  if (links.length === 0)
    return null
  return (
    <ul class="tools" lang={languageTag}>
      {links.map(({ href, label }) => <li><a href={href}>{label}</a></li>)}
    </ul>
  )
}
