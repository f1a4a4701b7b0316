import { renderToString } from 'preact-render-to-string'
import { languageTag, pageWords } from '../../language/words.ts'

/** A page that sends its reader on: by itself, and with a link for a browser that does not. */
export function forwardingPage(href: string, name: string): string {
  const page = (
    <html lang={languageTag}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="refresh" content={`0; url=${href}`} />
        <title>{name}</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <p>{pageWords.forwarding.further(<a href={href}>{name}</a>)}</p>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(page)}\n`
}
