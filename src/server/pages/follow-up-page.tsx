import type { FollowUpDays, FollowUpPhase, FollowUpQuestion } from '../../live/rules/follow-up.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { followUpWords, supportWords } from '../../language/words.ts'
import { followUpDays, followUpQuestions } from '../../live/rules/follow-up.ts'
import { supportLinks } from '../../workshop/support-links.ts'
import { renderPage } from './layout.tsx'

const { page: words, privacy } = followUpWords

export interface FollowUpPage {
  /** `null` when there is no such session. */
  state: SessionState | null
  shows: FollowUpPhase | 'sent' | 'noCookie' | 'busy' | 'unknown'
}

/** The three questions weeks after a session, as a student sees them; or why they cannot be answered now. */
export function followUpPage(workshop: Workshop, { state, shows }: FollowUpPage): string {
  const days = state && followUpDays(state, workshop)
  const content = (
    <section class="sheet narrow">
      <h1>{words.heading}</h1>
      {shows === 'open' && state && days
        ? <Questions workshop={workshop} state={state} days={days} />
        : <Told shows={shows} days={days} />}
      <WhoHelps workshop={workshop} />
    </section>
  )
  return renderPage(workshop, { title: words.heading, content, home: '/' })
}

function Questions({ workshop, state, days }: { workshop: Workshop, state: SessionState, days: FollowUpDays }) {
  const { minimumGroup } = workshop.config.session
  return (
    <>
      <p class="lead">{words.about(workshop.config.title)}</p>
      <p>{words.fine}</p>
      <form method="post" class="stack" autocomplete="off">
        {followUpQuestions().map(question => <Question {...question} />)}
        <p><button class="main">{words.send}</button></p>
      </form>
      <h2 class="after">{words.privacyTitle}</h2>
      <ul>
        {Object.values(privacy).map(sentence => <li>{sentence({ ...days, ...state, minimumGroup })}</li>)}
      </ul>
    </>
  )
}

/** Nothing is chosen beforehand, and nothing that was answered is shown again: others may use this browser too. */
function Question({ id, prompt, options }: FollowUpQuestion) {
  return (
    <fieldset>
      <legend>{prompt}</legend>
      <div class="choices three">
        {[...options, { id: 'pass', label: words.pass }].map(option => (
          <label>
            <input type="radio" name={id} value={option.id} />
            {' '}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Told({ shows, days }: { shows: FollowUpPage['shows'], days: FollowUpDays | null }) {
  const { lines, again } = toldOf(shows, days)
  return (
    <>
      {lines.map((line, index) => <p role={shows === 'sent' && index === 0 ? 'status' : undefined}>{line}</p>)}
      {again && <p><a href="?">{again}</a></p>}
    </>
  )
}

/** What is said in place of the questions, and the link that leads to them where there is one. */
function toldOf(shows: FollowUpPage['shows'], days: FollowUpDays | null): { lines: string[], again?: string } {
  if (shows === 'early' && days)
    return { lines: [words.early(days), words.earlyMore] }
  if (shows === 'sent' && days)
    return { lines: [words.sent, words.sentMore(days.lastDay)], again: words.change }
  if (shows === 'noCookie')
    return { lines: [words.noCookie, words.noCookieMore], again: words.again }
  if (shows === 'busy')
    return { lines: [words.busy, words.busyMore], again: words.again }
  if (shows === 'unknown')
    return { lines: [words.unknown, words.unknownMore] }
  return { lines: [shows === 'over' ? words.over : words.none] }
}

/** Weeks after a rejection, too, nobody should have to look for someone to talk to. */
function WhoHelps({ workshop: { config: { support } } }: { workshop: Workshop }) {
  return (
    <>
      <h2 class="after">{words.supportTitle}</h2>
      {support.length === 0 && <p>{supportWords.none}</p>}
      <ul>
        {support.map(entry => (
          <li>
            <strong>{entry.name}</strong>
            {supportLinks(entry).slice(0, 1).map(({ label, href }) => (
              <>
                {': '}
                <a href={href}>{label}</a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
