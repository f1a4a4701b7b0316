import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Audience } from '../../workshop/model/handout.ts'
import type { Paper } from '../compose/paper.ts'
import type { KitFile } from '../files/kit-files.ts'
import { formatEvent, formatLocalTime, pageWords } from '../../language/words.ts'
import { facilitatorFolder } from '../files/variants.ts'
import { downloadsStyle } from './page-style.ts'
import { renderWebPage } from './web-page.tsx'

const words = pageWords.downloads

export interface DownloadsOptions {
  audience: Audience
  /** As a `data:` address. */
  logo: string | null
  startsAt: string | null
}

/** The page that offers every file of one audience. All addresses are relative, so it works below any path. */
export function downloadsPage(
  config: WorkshopConfig,
  papers: Paper[],
  files: KitFile[],
  { audience, logo, startsAt }: DownloadsOptions,
): string {
  const forStudents = audience === 'students'
  const zip = forStudents ? 'handouts.zip' : `${facilitatorFolder}/facilitator.zip`
  const made = papers.filter(paper => files.some(file => file.paperId === paper.id))
  return renderWebPage({
    title: pageWords.pageTitle(words[audience].title, config.title),
    description: words[audience].description,
    style: downloadsStyle(config),
    config,
    logo,
    content: (
      <>
        <h1>{words[audience].heading(config.title)}</h1>
        <p class="lead">
          {forStudents
            ? words.students.opening
            : words.facilitator.opening(text => <a href="../index.html">{text}</a>)}
        </p>
        <DownloadAll file={files.find(({ path }) => path === zip)} />
        <ul class="papers">
          {made.map(paper => <PaperCard paper={paper} files={files} lang={config.contentLanguage} />)}
        </ul>
        {forStudents ? <Events config={config} files={files} /> : <SessionTimes files={files} startsAt={startsAt} />}
      </>
    ),
  })
}

function DownloadAll({ file }: { file: KitFile | undefined }) {
  if (!file)
    return null
  return (
    <p>
      <a class="all" href={fileName(file.path)} download>
        <DownArrow />
        <span>{words.all(file.bytes)}</span>
      </a>
    </p>
  )
}

/** An arrow onto a line: drawn, so that it needs no font. */
function DownArrow() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M12 4v11m-5-5 5 5 5-5M5 20h14" />
    </svg>
  )
}

interface PaperCardProps {
  paper: Paper
  files: KitFile[]
  /** Of what the authors wrote. */
  lang: string
}

function PaperCard({ paper: { id, title, purpose }, files, lang }: PaperCardProps) {
  const own = files.filter(file => file.paperId === id)
  return (
    <li id={id}>
      <h2 lang={lang}>{title}</h2>
      <p lang={lang}>{purpose}</p>
      <ul class="formats">{own.map(file => <li><FileLink file={file} title={title} /></li>)}</ul>
    </li>
  )
}

function FileLink({ file: { path, label, pages, bytes }, title }: { file: KitFile, title: string }) {
  return (
    <a href={fileName(path)}>
      <span class="format">{label}</span>
      <span class="skip">{words.ofPaper(title)}</span>
      {pages !== null && (
        <>
          {' '}
          <small>{words.pagesAndSize(pages, bytes)}</small>
        </>
      )}
    </a>
  )
}

function Events({ config, files }: { config: WorkshopConfig, files: KitFile[] }) {
  const events = config.events.filter(({ id }) => files.some(file => file.path === `event-${id}.ics`))
  if (events.length === 0)
    return null
  return (
    <>
      <h2 id="calendar">{words.events}</h2>
      <ul class="papers">{events.map(event => <EventCard event={event} lang={config.contentLanguage} />)}</ul>
      {events.length > 1 && <p><a href="calendar.ics">{words.allEvents}</a></p>}
    </>
  )
}

function EventCard({ event, lang }: { event: WorkshopConfig['events'][number], lang: string }) {
  const { id, title, place } = event
  return (
    <li>
      <h3 lang={lang}>{title}</h3>
      <p>{[formatEvent(event), place].filter(Boolean).join(', ')}</p>
      <ul class="formats">
        <li>
          <a href={`event-${id}.ics`}>
            {words.addEvent}
            <span class="skip">{words.ofEvent(title)}</span>
          </a>
        </li>
      </ul>
    </li>
  )
}

function SessionTimes({ files, startsAt }: { files: KitFile[], startsAt: string | null }) {
  const has = (path: string) => files.some(file => file.path === path)
  const hasSchedule = has(`${facilitatorFolder}/schedule.csv`)
  const hasCalendar = startsAt !== null && has('calendar.ics')
  if (!hasSchedule && !hasCalendar)
    return null
  return (
    <>
      <h2 id="calendar">{words.times}</h2>
      <ul class="formats">
        {hasSchedule && <li><a href="schedule.csv">{words.scheduleTable}</a></li>}
        {hasCalendar && <li><a href="../calendar.ics">{words.sessionEvent(formatLocalTime(startsAt))}</a></li>}
      </ul>
    </>
  )
}

function fileName(path: string): string {
  return path.replace(/^.*\//, '')
}
