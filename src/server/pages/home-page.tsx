import type { SessionState } from '../../live/rules/state.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { UnreadableSession } from '../session/session-list.ts'
import type { FormProblems, TypedForm } from './session-form.tsx'
import { languageTag as english } from '../../language/en-GB/language-tag.ts'
import { compareWords, deskWords, handOverWords } from '../../language/words.ts'
import { formatProblem } from '../../workshop/model/problem.ts'
import { DeleteForm } from './delete-form.tsx'
import { EventWarnings } from './event-warnings.tsx'
import { renderPage } from './layout.tsx'
import { ServerNotices } from './server-notices.tsx'
import { SessionForm } from './session-form.tsx'

const words = deskWords.home
const sessionGroups = ['running', 'coming', 'past'] as const
type SessionGroup = (typeof sessionGroups)[number]

export interface ListedSession {
  state: SessionState
  joined: number
}

export interface HomePage {
  /** In the order in which they are shown. */
  sessions: ListedSession[]
  /** Those that were deleted and can still be brought back. */
  deleted: ListedSession[]
  /** Sessions that are stored and cannot be read; they can only be deleted. */
  unreadable: UnreadableSession[]
  typed: TypedForm
  problems: FormProblems
  notice?: string | null
  /** What has to be known of the computer where the server runs. */
  serverNotices: string[]
  /** What is wrong with content that is being edited. */
  contentProblems: Problem[]
  /** The day on the institution's clock, against which its events are looked at. */
  today: string
}

/** The facilitator's home: the sessions there are, and a new one. */
export function homePage(workshop: Workshop, shown: HomePage): string {
  const { sessions, deleted, unreadable, typed, problems, notice, serverNotices, contentProblems, today } = shown
  const content = (
    <>
      <h1>{words.heading}</h1>
      <ServerNotices notices={serverNotices} />
      {notice && <p class="notice" role="status">{notice}</p>}
      <JustDeleted sessions={deleted} />
      <ContentProblems problems={contentProblems} />
      <EventWarnings events={workshop.config.events} day={today} />
      <div class="split">
        <section aria-labelledby="new" class="sheet">
          <h2 id="new">{words.newSession}</h2>
          <SessionForm
            typed={typed}
            problems={problems}
            workshop={workshop}
            action="/present/sessions"
            button={words.make}
          />
        </section>
        <section aria-labelledby="list" class="list">
          <h2 id="list">{sessions.length === 0 ? words.noSessions : words.sessions}</h2>
          <SessionGroups sessions={sessions} />
          {unreadable.length > 0 && <ul class="cards">{unreadable.map(session => <UnreadableCard {...session} />)}</ul>}
          <p><a href="/present/hand-over">{handOverWords.page.heading}</a></p>
          <p class="hint">
            <a href="/handouts/facilitator/">{words.facilitatorPapers}</a>
            {' · '}
            <a href="/handouts/">{words.handouts}</a>
            {sessions.filter(({ state }) => state.status === 'ended').length > 1 && (
              <>
                {' · '}
                <a href="/present/compare">{compareWords.link}</a>
              </>
            )}
          </p>
        </section>
      </div>
    </>
  )
  return renderPage(workshop, { title: words.heading, content, signedIn: true })
}

/** Live while someone edits: each with its place and its remedy, as `npm run check` prints them. */
function ContentProblems({ problems }: { problems: Problem[] }) {
  if (problems.length === 0)
    return null
  return (
    <section class="sheet care" aria-labelledby="content">
      <h2 id="content">{words.content}</h2>
      <ul lang={english}>{problems.map(problem => <li>{formatProblem(problem)}</li>)}</ul>
    </section>
  )
}

function SessionGroups({ sessions }: { sessions: ListedSession[] }) {
  if (sessions.length === 0)
    return <p>{words.firstSession}</p>
  const groups = { running: [], coming: [], past: [] } as Record<SessionGroup, ListedSession[]>
  sessions.forEach(session => groups[groupOf(session)].push(session))
  return (
    <>
      {sessionGroups.filter(group => groups[group].length > 0).map(group => (
        <>
          <h3>{words.groups[group]}</h3>
          <ul class="cards">{groups[group].map(session => <SessionCard {...session} />)}</ul>
        </>
      ))}
    </>
  )
}

function groupOf({ state: { status } }: ListedSession): SessionGroup {
  return ({ waiting: 'coming', running: 'running', ended: 'past' } as const)[status]
}

function SessionCard({ state, joined }: ListedSession) {
  const { code, title, startsAt, venue, lengthMinutes, status, deleteOn } = state
  const about = [deskWords.minutes(lengthMinutes), words.joined(joined), words.deletedOn(deleteOn)]
  const page = `/present/sessions/${code}`
  const spoken = <span class="unseen">{` ${title}, ${code}`}</span>
  return (
    <li class="card">
      <a href={page}>
        <span class="code">{code}</span>
        {' '}
        <span class="what">
          <strong>{title}</strong>
          {' '}
          <span>{[deskWords.start(startsAt), venue].filter(Boolean).join(' · ')}</span>
          {' '}
          <span class="meta">{about.join(' · ')}</span>
        </span>
      </a>
      <div class="actions">
        {status !== 'ended' && (
          <a class="quiet" href={`${page}/edit`}>
            {words.edit}
            {spoken}
          </a>
        )}
        <a class="quiet" href={`/present?copy=${code}#new`}>
          {words.duplicate}
          {spoken}
        </a>
        {status !== 'running' && (
          <form method="post" action={`${page}/delete`}>
            <button class="quiet">
              {words.delete}
              {spoken}
            </button>
          </form>
        )}
      </div>
    </li>
  )
}

/** Sessions that were deleted a moment ago: each can be brought back. */
function JustDeleted({ sessions }: { sessions: ListedSession[] }) {
  if (sessions.length === 0)
    return null
  return (
    <section class="notice" aria-labelledby="deleted">
      <h2 id="deleted">{words.justDeleted}</h2>
      <ul class="plain">
        {sessions.map(({ state: { code, title } }) => (
          <li>
            <form method="post" action={`/present/sessions/${code}/restore`} class="row">
              <span>{words.deletedSession(title, code)}</span>
              {' '}
              <button class="quiet">{words.undo(code)}</button>
            </form>
          </li>
        ))}
      </ul>
      <p class="hint">{words.goneSoon}</p>
    </section>
  )
}

function UnreadableCard({ code, reason, deleteOn }: UnreadableSession) {
  return (
    <li class="sheet care">
      <p>
        <strong>{words.unreadable(code)}</strong>
        {` ${words.whyUnreadable[reason]} ${words.unreadableDeletedOn(deleteOn)}`}
      </p>
      <DeleteForm code={code} />
    </li>
  )
}
