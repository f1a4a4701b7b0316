import type { ComponentChildren } from 'preact'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { renderToString } from 'preact-render-to-string'
import { languageTag, deskWords as words } from '../../language/words.ts'
import { faviconAddress, mark } from '../../look/favicon.ts'

export interface Page {
  title: string
  content: ComponentChildren
  /** Offers to sign out. */
  signedIn?: boolean
  /** Its parts with `data-live` are kept as they are on the server. */
  isLive?: boolean
  /** Has buttons that copy a field. */
  copies?: boolean
  /** Where the name at the top leads: a facilitator to their sessions, unless it is said. */
  home?: string
}

/** A whole HTML document in the institution's colours. It needs no script: one renews its parts, one copies a field. */
export function renderPage(workshop: Workshop, page: Page): string {
  return `<!doctype html>\n${renderToString(<Document workshop={workshop} {...page} />)}`
}

function Document(props: Page & { workshop: Workshop }) {
  const { workshop, title, content, signedIn = false, isLive = false, copies = false, home = '/present' } = props
  const { institution, title: workshopTitle } = workshop.config
  return (
    <html lang={languageTag}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{words.pageTitle(title, workshopTitle)}</title>
        <link rel="icon" href={faviconAddress(institution.colours.primary)} />
        <link rel="stylesheet" href="/present-assets/present.css" />
        {isLive && <script type="module" src="/present-assets/live-parts.js" />}
        {copies && <script type="module" src="/present-assets/copy.js" />}
      </head>
      <body>
        <a class="skip" href="#main">{words.skip}</a>
        <header class="top">
          <p class="brand">
            <a href={home}>
              <BrandMark />
              <span>{workshopTitle}</span>
            </a>
          </p>
          {signedIn ? <SignOut /> : <p class="service">{institution.careersService}</p>}
        </header>
        <main id="main">{content}</main>
      </body>
    </html>
  )
}

function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path
        d={mark}
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

function SignOut() {
  return (
    <form method="post" action="/present/sign-out">
      <button class="quiet">{words.signOut}</button>
    </form>
  )
}
