import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'

/** A whole page in the institution's colours. It needs no script. */
export function layout(workshop: Workshop, title: string, content: Html, options: { signedIn?: boolean } = {}): string {
  const { institution, title: workshopTitle } = workshop.config
  return `<!doctype html>\n${
    html`<html lang="en-GB" style="--primary: ${institution.colours.primary}; --accent: ${institution.colours.accent}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} – ${workshopTitle}</title>
<link rel="icon" href="/present-assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/present-assets/present.css">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top">
  <p class="brand"><a href="/present"><svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path d="M4 17.5c3.2 0 3.8-8 8-8s4.8 5 8 5" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/><circle cx="20" cy="14.5" r="2.2" fill="currentColor"/></svg><span>${workshopTitle}</span></a></p>
  ${options.signedIn ? html`<form method="post" action="/present/sign-out"><button class="quiet">Sign out</button></form>` : html`<p class="service">${institution.careersService}</p>`}
</header>
<main id="main">
${content}
</main>
</body>
</html>`.markup
  }`
}
