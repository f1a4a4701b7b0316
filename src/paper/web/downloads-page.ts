import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Audience } from '../../workshop/model/handout.ts'
import type { Paper } from '../compose/paper.ts'
import type { KitFile } from '../files/kit-files.ts'
import { formatLocalTime } from '../../language/words.ts'
import { escapeHtml } from '../../workshop/markdown/html.ts'
import { facilitatorFolder } from '../files/variants.ts'
import { baseStyle } from './page-style.ts'
import { htmlDocument } from './paper-page.ts'

export interface DownloadsOptions {
  audience: Audience
  /** As a `data:` address. */
  logo: string | null
  startsAt: string | null
}

const style = `
.lead{font-size:1.15rem;color:var(--ink-soft);max-width:38rem}
.all{display:inline-flex;align-items:center;gap:.7rem;background:var(--brand);color:var(--on-brand);font-weight:700;text-decoration:none;padding:.8rem 1.2rem;border-radius:.5rem;margin:.75rem 0 1rem}
.all:hover{text-decoration:underline}
.all svg{width:1.3rem;height:1.3rem;flex:none}
.papers{list-style:none;padding:0;margin:1.5rem 0;display:grid;gap:1rem}
.papers>li{margin:0;border:1px solid var(--edge);border-left:.35rem solid var(--brand);border-radius:.5rem;padding:1.1rem 1.25rem}
.papers h2,.papers h3{margin:0 0 .25rem;font-size:1.25rem}
.papers p{margin:.1rem 0 .7rem}
.formats{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.5rem}
.formats li{margin:0}
.formats a{display:inline-block;padding:.5rem .8rem;border:1px solid var(--brand);border-radius:2rem;text-decoration:none;background:var(--tint);line-height:1.3}
.formats li:first-child a{background:var(--brand);color:var(--on-brand)}
.formats a:hover{text-decoration:underline}
.formats small{color:var(--ink-soft);font-size:.85rem;white-space:nowrap}
@media print{.formats a,.all{border:0;padding:0;background:none;color:inherit}}
`

/** The page that offers every file of one audience. All addresses are relative, so it works below any path. */
export function downloadsPage(
  config: WorkshopConfig,
  papers: Paper[],
  files: KitFile[],
  options: DownloadsOptions,
): string {
  const forStudents = options.audience === 'students'
  const folder = forStudents ? '' : `${facilitatorFolder}/`
  const made = papers.filter(paper => files.some(file => file.paperId === paper.id))
  const main = [
    forStudents ? studentsOpening(config) : facilitatorOpening(config),
    downloadAll(files, `${folder}${forStudents ? 'handouts' : 'facilitator'}.zip`),
    `<ul class="papers">\n${made.map(paper => card(paper, files)).join('\n')}\n</ul>`,
    forStudents ? calendarSection(config, files) : sessionSection(files, options.startsAt),
  ].join('\n')
  const title = forStudents ? 'Handouts' : 'The facilitator\'s papers'
  return htmlDocument({
    title: `${title} – ${config.title}`,
    description: forStudents
      ? 'Every handout of the session, as a web page and to print.'
      : 'Everything to run the session.',
    style: baseStyle(config) + style,
    main,
    config,
    logo: options.logo,
  })
}

function studentsOpening(config: WorkshopConfig): string {
  return `<h1>${escapeHtml(config.title)}: handouts</h1>
<p class="lead">Read them on your phone, print them, or type into the forms. You need no account, and nothing that you write is sent anywhere.</p>`
}

function facilitatorOpening(config: WorkshopConfig): string {
  return `<h1>${escapeHtml(config.title)}: the facilitator’s papers</h1>
<p class="lead">Print the run sheet and the guide first. <a href="../index.html">The students’ handouts</a> are on their own page.</p>`
}

/** An arrow onto a line: drawn, so that it needs no font. */
const downIcon
  = '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M12 4v11m-5-5 5 5 5-5M5 20h14"/></svg>'

function downloadAll(files: KitFile[], path: string): string {
  const zip = files.find(file => file.path === path)
  return zip
    ? `<p><a class="all" href="${fileName(path)}" download>${downIcon}<span>Download all (zip, ${fileSize(zip.bytes)})</span></a></p>`
    : ''
}

function card(paper: Paper, files: KitFile[]): string {
  const own = files.filter(file => file.paperId === paper.id)
  const links = own.map((file) => {
    const details
      = file.pages === null
        ? ''
        : ` <small>${file.pages} ${file.pages === 1 ? 'page' : 'pages'}, ${fileSize(file.bytes)}</small>`
    return `<li><a href="${fileName(file.path)}"><span class="format">${escapeHtml(file.label)}</span><span class="skip"> of ${escapeHtml(paper.title)}</span>${details}</a></li>`
  })
  return `<li id="${paper.id}"><h2>${escapeHtml(paper.title)}</h2><p>${escapeHtml(paper.purpose)}</p><ul class="formats">${links.join('')}</ul></li>`
}

function calendarSection(config: WorkshopConfig, files: KitFile[]): string {
  const events = config.events.filter(event => files.some(file => file.path === `event-${event.id}.ics`))
  if (events.length === 0)
    return ''
  const items = events.map(
    event =>
      `<li><h3>${escapeHtml(event.title)}</h3><p>${escapeHtml([formatLocalTime(event.start), event.venue].filter(Boolean).join(', '))}</p><ul class="formats"><li><a href="event-${event.id}.ics">Add to your calendar<span class="skip">: ${escapeHtml(event.title)}</span></a></li></ul></li>`,
  )
  return `<h2 id="calendar">What comes next</h2>\n<ul class="papers">${items.join('')}</ul>${items.length > 1 ? '<p><a href="calendar.ics">All dates in one calendar file</a></p>' : ''}`
}

function sessionSection(files: KitFile[], startsAt: string | null): string {
  const csv = files.some(file => file.path === `${facilitatorFolder}/schedule.csv`)
    ? '<li><a href="schedule.csv">Schedule as a table (CSV)</a></li>'
    : ''
  const calendar
    = startsAt !== null && files.some(file => file.path === 'calendar.ics')
      ? `<li><a href="../calendar.ics">The session for your calendar, ${escapeHtml(formatLocalTime(startsAt))}</a></li>`
      : ''
  return csv + calendar === '' ? '' : `<h2 id="calendar">Times</h2>\n<ul class="formats">${csv}${calendar}</ul>`
}

function fileName(path: string): string {
  return path.replace(/^.*\//, '')
}

/** Bytes as a person reads them: `42 kB`, `2.1 MB`. */
export function fileSize(bytes: number): string {
  return bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
