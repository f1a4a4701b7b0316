import type { ComponentChildren } from 'preact'
import type { WorkshopConfig } from '../../workshop/model/config.ts'
import { renderToString } from 'preact-render-to-string'
import { languageTag, pageWords } from '../../language/words.ts'
import { faviconAddress } from '../../look/favicon.ts'
import { imprintLine, supportLine } from '../typeset/imprint.ts'
import { typesetLine } from '../typeset/typeset-content.ts'
import { Inlines } from './paper-inlines.tsx'

export interface WebPage {
  title: string
  description: string
  /** CSS; it stands inline. */
  style: string
  content: ComponentChildren
  config: WorkshopConfig
  /** As a `data:` address; `null` shows the institution's name instead. */
  logo: string | null
  /** A class for the content, such as `poster`. */
  look?: string
  /** An author's text, in their language, and not a page of the kit's own. */
  isPaper?: boolean
}

/** A whole HTML document, accessible and self-contained: nothing is loaded from anywhere. */
export function renderWebPage(page: WebPage): string {
  return `<!doctype html>\n${renderToString(<Document {...page} />)}\n`
}

function Document({ title, description, style, content, config, logo, look, isPaper }: WebPage) {
  const { institution } = config
  return (
    <html lang={languageTag}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href={faviconAddress(institution.colours.primary)} />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a class="skip" href="#content">{pageWords.skip}</a>
        <header class="top">
          {logo === null ? <strong>{institution.name}</strong> : <img src={logo} alt={institution.name} />}
          <span>{institution.careersService}</span>
        </header>
        <main id="content" class={look} lang={isPaper ? config.contentLanguage : undefined}>{content}</main>
        <footer class="bottom">
          <p><Inlines nodes={typesetLine(supportLine(config), false).line} /></p>
          <p>{imprintLine(config)}</p>
        </footer>
      </body>
    </html>
  )
}
