import type { LanguageTag } from '../../language/tags.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Handout } from '../../workshop/model/handout.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { PreflightCheck } from '../session/preflight.ts'
import type { Together } from './together-section.tsx'
import { deskWords, reportWords } from '../../language/words.ts'
import { joinUrl } from '../../live/protocol/join-url.ts'
import { simulatedPhones } from '../session/rehearsals.ts'
import { EventWarnings } from './event-warnings.tsx'
import { FollowUpSection } from './follow-up-section.tsx'
import { HandOverPart, MovedHere } from './hand-over-page.tsx'
import { renderPage } from './layout.tsx'
import { PreflightList } from './preflight-list.tsx'
import { QrPicture } from './qr-picture.tsx'
import { RehearsePart } from './rehearse-part.tsx'
import { ServerNotices } from './server-notices.tsx'
import { sessionPapers } from './session-paper.ts'
import { TogetherSection } from './together-section.tsx'

const words = deskWords.session

export interface SessionPage {
  state: SessionState
  joined: number
  /** What phones open, without a code: `https://workshop.example.ac.uk`. */
  phoneOrigin: string
  /** What has to be known of the computer where the server runs. */
  serverNotices: string[]
  /** What to look at before people arrive; none once the session has begun. */
  checks: PreflightCheck[]
  /** Who else presents it; `null` for a co-facilitator, whose right is to present this session and no more. */
  together: Together | null
  /** A phone has loaded the page and got live updates. */
  hasReached: boolean
  /** The code that opens its hand-over files. */
  handOverCode: string
  /** The code of its rehearsal, if one runs. */
  rehearsal: string | null
}

/** One session: what the facilitator opens, what phones type, and the deletion of everything. */
export function sessionPage(workshop: Workshop, shown: SessionPage): string {
  const { state, joined, phoneOrigin, serverNotices, checks, hasReached, handOverCode, rehearsal, together } = shown
  const isLead = together !== null
  const { code, title } = state
  const host = new URL(phoneOrigin).host
  const content = (
    <>
      {isLead && <p class="back"><a href="/present">{words.allSessions}</a></p>}
      <h1>{title}</h1>
      <ServerNotices notices={serverNotices} />
      <MovedHere state={state} />
      <p class="lead">{summary(state)}</p>
      {isLead && (
        <p class="actions">
          {state.status !== 'ended' && <a class="quiet" href={`/present/sessions/${code}/edit`}>{words.edit}</a>}
          <a class="quiet" href={`/present?copy=${code}#new`}>{words.duplicate}</a>
        </p>
      )}
      <div class="split">
        {state.status === 'ended' && <Ended state={state} joined={joined} isLead={isLead} />}
        <Present state={state} host={host} papers={sessionPapers(workshop)} lang={workshop.config.contentLanguage} />
        {state.status !== 'ended' && (
          <Phones {...{ code, host, joined, hasReached }} joinUrl={joinUrl(phoneOrigin, code)} />
        )}
      </div>
      {state.status === 'ended' && <FollowUpSection workshop={workshop} state={state} phoneOrigin={phoneOrigin} />}
      {checks.length > 0 && <PreflightList checks={checks} />}
      {state.startsAt && checks.length === 0 && (
        <EventWarnings events={workshop.config.events} day={state.startsAt.slice(0, 10)} />
      )}
      {isLead && state.status === 'waiting' && (
        <RehearsePart session={code} running={rehearsal} phones={simulatedPhones} />
      )}
      {together && state.status !== 'ended' && <TogetherSection code={code} {...together} />}
      {state.status !== 'ended' && <HandOverPart session={code} code={handOverCode} />}
      {isLead && state.status === 'running' && <End code={code} />}
      {isLead && <Deletion state={state} />}
    </>
  )
  const scripts = { isLive: checks.length > 0, copies: together !== null && together.coFacilitators.length > 0 }
  return renderPage(workshop, { title: words.page(title, code), content, signedIn: true, ...scripts })
}

function summary({ startsAt, venue, lengthMinutes, status }: SessionState): string {
  return [deskWords.start(startsAt), venue, deskWords.minutes(lengthMinutes), deskWords.status[status]]
    .filter(Boolean)
    .join(' · ')
}

interface PresentProps {
  state: SessionState
  host: string
  papers: Handout[]
  /** Of the papers' names, which the authors wrote. */
  lang: LanguageTag
  /** The code of the session that this one is a rehearsal of: its windows then know the way back. */
  rehearsed?: string
}

export function Present({ state, host, papers, lang, rehearsed }: PresentProps) {
  const { code } = state
  const query = `?session=${code}${rehearsed === undefined ? '' : `&rehearses=${rehearsed}`}`
  const wall = `${host}/screen/`
  return (
    <section aria-labelledby="present" class="sheet">
      <h2 id="present">{words.present}</h2>
      <p>
        <a class="main" href={`/deck/${query}#/presenter/1`} target={`presenter-${code}`}>
          {words.openPresenter}
        </a>
      </p>
      <p class="hint">{words.presenterHint}</p>
      <p>
        <a class="second" href={`/deck/${query}#/1`} target={`projector-${code}`}>{words.openProjector}</a>
      </p>
      <p class="hint">{words.projectorHint}</p>
      <h3>{words.otherMachine}</h3>
      <p>
        {words.openThere(
          <strong class="address">
            {wall}
            <wbr />
            {code}
          </strong>,
        )}
      </p>
      <h3>{words.onPaper}</h3>
      {papers.length > 0 && (
        <p>
          {words.papers(papers.map(({ id, sessionPage }) => (
            <a href={paperPath(code, id)} lang={lang}>{sessionPage}</a>
          )))}
        </p>
      )}
      <p>
        <a href="/handouts/facilitator/">{words.allPapers}</a>
        <br />
        <a href="/handouts/">{words.handouts}</a>
      </p>
    </section>
  )
}

function paperPath(code: string, id: string): string {
  return `/present/sessions/${code}/papers/${id}`
}

interface PhonesProps {
  code: string
  host: string
  joinUrl: string
  joined: number
  hasReached: boolean
}

export function Phones({ code, host, joinUrl, joined, hasReached }: PhonesProps) {
  return (
    <section aria-labelledby="phones" class="sheet join">
      <h2 id="phones">{words.phones}</h2>
      <div id="qr" data-live>
        <QrPicture of={joinUrl} label={words.qrCode} isReached={hasReached} />
      </div>
      <p id="reached" class="reached" aria-live="polite" data-live>
        {hasReached && deskWords.preflight.scanned}
      </p>
      <p class="address">{host}</p>
      <p class="bigcode" aria-label={words.spelledCode(code)}>{code}</p>
      <p id="joined" data-live>{words.joined(joined)}</p>
      <p class="hint">{words.tryIt}</p>
    </section>
  )
}

function Ended({ state, joined, isLead }: { state: SessionState, joined: number, isLead: boolean }) {
  const { code, blockLog } = state
  return (
    <section aria-labelledby="ended" class="sheet">
      <h2 id="ended">{words.ended}</h2>
      <p>{words.joined(joined)}</p>
      <p><a class="main" href={`/present/sessions/${code}/report`}>{words.report}</a></p>
      {isLead && blockLog.length > 0 && (
        <p><a class="second" href={`/present?copy=${code}&minutes=used#new`}>{reportWords.planNext}</a></p>
      )}
      <p class="hint">{words.endedHint}</p>
    </section>
  )
}

/** Nothing that was ended runs again, so it is asked for in two steps. */
function End({ code }: { code: string }) {
  return (
    <section aria-labelledby="end" class="sheet">
      <h2 id="end">{words.end}</h2>
      <p>{words.endHint}</p>
      <details>
        <summary>{words.end}</summary>
        <form method="post" action={`/present/sessions/${code}/end`}>
          <p><button class="danger">{words.endNow}</button></p>
        </form>
      </details>
    </section>
  )
}

function Deletion({ state: { code, deleteOn } }: { state: SessionState }) {
  return (
    <section aria-labelledby="delete" class="sheet care">
      <h2 id="delete">{words.deletion}</h2>
      <p>{words.deletedBy(deleteOn, text => <strong>{text}</strong>)}</p>
      <p class="hint">{`${words.deleteHint} ${words.notesStay}`}</p>
      <form method="post" action={`/present/sessions/${code}/delete`}>
        <p><button class="danger">{words.deleteNow}</button></p>
      </form>
    </section>
  )
}
