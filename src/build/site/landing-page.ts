import type { WorkshopConfig } from '../../workshop/model/config.ts'
import { baseStyle } from '../../paper/web/page-style.ts'
import { htmlDocument } from '../../paper/web/paper-page.ts'
import { escapeHtml } from '../../workshop/markdown/html.ts'

/** Pictures of the landing page as `data:` addresses; `null` where there is none. */
export interface LandingPictures {
  logo: string | null
  steps: string | null
}

interface Door {
  href: string
  title: string
  about: string
  /** The drawing's paths, on 24 by 24. */
  icon: string
}

/** In the order in which somebody who comes alone needs them. All addresses are relative: the site works below any path. */
const doors: Door[] = [
  {
    href: './solo/',
    title: 'Do it on your own',
    about:
      'Read at your own pace, answer for yourself, and practise one interview answer with a timer. What you write stays on your phone.',
    icon: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c0-4 3.6-6 8-6s8 2 8 6',
  },
  {
    href: './handouts/',
    title: 'Get the handouts',
    about: 'Worksheets, emails and messages to adapt, and who to call. To read, to print, or to type in.',
    icon: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  },
  {
    href: './slides/',
    title: 'See the slides',
    about: 'The slides of the session, for a large screen. Move on with the arrow keys.',
    icon: 'M3 5h18v11H3zM12 16v4M8 21h8',
  },
]

const style = `
.lead{font-size:1.2rem;max-width:38rem}
.steps{background:var(--white);border-radius:.75rem;padding:1rem;margin:1.5rem 0}
.steps img{display:block;width:100%;height:auto}
.doors{list-style:none;padding:0;margin:2rem 0;display:grid;gap:1rem}
.doors li{margin:0}
.doors a{display:grid;grid-template-columns:3.25rem 1fr;gap:0 1.1rem;align-items:center;padding:1.25rem;border:1px solid var(--edge);border-radius:.75rem;background:var(--tint);color:inherit;text-decoration:none}
.doors li:first-child a{background:var(--brand);border-color:var(--brand);color:var(--on-brand)}
.doors a:hover strong{text-decoration:underline}
.doors svg{width:3.25rem;height:3.25rem;color:var(--brand)}
.doors li:first-child svg{color:inherit}
.doors strong{display:block;font-size:1.3rem;line-height:1.3;color:var(--brand)}
.doors li:first-child strong{color:inherit}
@media print{.doors a{background:none!important;color:inherit!important}}
`

/** The front page of the static site: what this is, and three doors. */
export function landingPage(config: WorkshopConfig, pictures: LandingPictures): string {
  const title = config.title
  return htmlDocument({
    title: `${title} – ${config.institution.name}`,
    description: 'What to do when an interview ends with a no: exercises for one person, handouts and slides.',
    style: baseStyle(config) + style,
    config,
    logo: pictures.logo,
    main: [
      `<h1>${escapeHtml(title)}</h1>`,
      '<p class="lead">A no after an interview is hard to hear. This helps you to rest, to see it in proportion, to improve one answer, to ask for feedback, and to plan one next step.</p>',
      pictures.steps === null
        ? ''
        : `<p class="steps"><img src="${pictures.steps}" width="700" height="84" alt="Five steps: rest, see it in proportion, review your answers, ask for feedback, act on it."></p>`,
      `<ul class="doors">\n${doors.map(door).join('\n')}\n</ul>`,
      '<p>You need no account and give no name. This site asks nobody else for anything, and what you type is not sent.</p>',
      `<h2>For a group</h2>\n<p>The same kit makes a live session for a room: slides that phones follow, questions without names, and papers for the person at the front. To have one, ask at ${escapeHtml(config.institution.name)}: ${escapeHtml(config.institution.careersService)}.</p>`,
      origin(config),
    ].join('\n'),
  })
}

function door({ href, title, about, icon }: Door): string {
  const drawing = `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${icon}"/></svg>`
  return `<li><a href="${href}">${drawing}<span><strong>${title}</strong> ${about}</span></a></li>`
}

function origin({ source }: WorkshopConfig): string {
  const title = source.url
    ? `<a href="${escapeHtml(source.url)}">${escapeHtml(source.title)}</a>`
    : escapeHtml(source.title)
  return `<h2>Where it comes from</h2>\n<p>It grew from the advice “${title}” by ${escapeHtml(source.by)}.</p>`
}
