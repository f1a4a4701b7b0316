import type { SessionState } from '../../live/rules/state.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { UnreadableSession } from '../session/session-list.ts'
import type { FormProblems, TypedForm } from './session-form.tsx'
import { deskWords } from '../../language/words.ts'
import { formatProblem } from '../../workshop/model/problem.ts'
import { DeleteForm } from './delete-form.tsx'
import { EventWarnings } from './event-warnings.tsx'
import { renderPage } from './layout.tsx'
import { ServerNotices } from './server-notices.tsx'
import { SessionForm } from './session-form.tsx'

const words = deskWords.home

export interface ListedSession {
  state: SessionState
  joined: number
}

export interface HomePage {
  sessions: ListedSession[]
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
  const { sessions, unreadable, typed, problems, notice, serverNotices, contentProblems, today } = shown
  const content = (
    <>
      <h1>{words.heading}</h1>
      <ServerNotices notices={serverNotices} />
      {notice && <p class="notice" role="status">{notice}</p>}
      <ContentProblems problems={contentProblems} />
      <EventWarnings events={workshop.config.events} day={today} />
      <div class="split">
        <section aria-labelledby="new" class="sheet">
          <h2 id="new">{words.newSession}</h2>
          <SessionForm typed={typed} problems={problems} timeZone={workshop.config.session.timeZone} />
        </section>
        <section aria-labelledby="list" class="list">
          <h2 id="list">{sessions.length === 0 ? words.noSessions : words.sessions}</h2>
          <SessionList sessions={sessions} />
          {unreadable.length > 0 && <ul class="cards">{unreadable.map(session => <UnreadableCard {...session} />)}</ul>}
          <p class="hint">
            <a href="/handouts/facilitator/">{words.facilitatorPapers}</a>
            {' · '}
            <a href="/handouts/">{words.handouts}</a>
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
      <ul>{problems.map(problem => <li>{formatProblem(problem)}</li>)}</ul>
    </section>
  )
}

function SessionList({ sessions }: { sessions: ListedSession[] }) {
  if (sessions.length === 0)
    return <p>{words.firstSession}</p>
  return <ul class="cards">{sessions.map(session => <SessionCard {...session} />)}</ul>
}

function SessionCard({ state, joined }: ListedSession) {
  const { code, title, startsAt, venue, lengthMinutes, status, deleteOn } = state
  const about = [
    deskWords.minutes(lengthMinutes),
    deskWords.status[status],
    words.joined(joined),
    words.deletedOn(deleteOn),
  ]
  return (
    <li class="card">
      <a href={`/present/sessions/${code}`}>
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
    </li>
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
