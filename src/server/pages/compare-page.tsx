import type { ComparedGroup, ComparedPart, ComparedSession } from '../../live/report/comparison.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { compareWords, deskWords, reportWords } from '../../language/words.ts'
import { comparison } from '../../live/report/comparison.ts'
import { heldAt } from '../../live/report/report-head.ts'
import { renderPage } from './layout.tsx'

const words = compareWords

/** So many columns can still be read. */
export const mostCompared = 6

export interface ComparePage {
  /** Every session that has ended: those that can be chosen. */
  ended: SessionState[]
  chosen: ComparedSession[]
  /** Whether more were chosen than are shown. */
  tooMany: boolean
}

/** Sessions that have ended side by side, and the form that chooses them. It works without a script. */
export function comparePage(workshop: Workshop, { ended, chosen, tooMany }: ComparePage): string {
  const { timeZone, minimumGroup } = workshop.config.session
  const content = (
    <>
      <p class="back"><a href="/present">{deskWords.session.allSessions}</a></p>
      <h1>{words.heading}</h1>
      {tooMany && <p class="notice">{words.tooMany(mostCompared)}</p>}
      {chosen.length > 1 && <Compared {...{ sessions: chosen, minimumGroup, timeZone }} />}
      <Choice {...{ ended, timeZone }} chosen={chosen.map(({ state }) => state.code)} />
    </>
  )
  return renderPage(workshop, { title: words.heading, content, signedIn: true })
}

function Choice({ ended, chosen, timeZone }: { ended: SessionState[], chosen: string[], timeZone: string }) {
  if (ended.length < 2)
    return <p>{words.tooFew}</p>
  return (
    <section class="sheet" aria-labelledby="choose">
      <h2 id="choose">{words.choose}</h2>
      <p class="hint">{words.chooseHint(mostCompared)}</p>
      <form method="get" action="/present/compare" class="stack">
        <fieldset>
          <legend class="unseen">{words.choose}</legend>
          {ended.map(state => (
            <label class="tick">
              <input type="checkbox" name="code" value={state.code} checked={chosen.includes(state.code)} />
              {' '}
              <span>{nameOf(state, timeZone)}</span>
            </label>
          ))}
        </fieldset>
        <p><button class="main">{words.show}</button></p>
      </form>
    </section>
  )
}

function nameOf(state: SessionState, timeZone: string): string {
  const { title, code } = state
  const heldOn = heldAt(state, timeZone)
  return words.session(title, heldOn && deskWords.start(heldOn), code)
}

interface ComparedProps {
  sessions: ComparedSession[]
  minimumGroup: number
  timeZone: string
}

function Compared({ sessions, minimumGroup, timeZone }: ComparedProps) {
  const query = sessions.map(({ state: { code } }) => `code=${code}`).join('&')
  return (
    <>
      <p class="actions"><a class="quiet" href={`/present/compare.csv?${query}`}>{reportWords.csv}</a></p>
      <div class="sheet sideways" role="region" aria-label={words.table} tabindex={0}>
        <table class="compared">
          <thead>
            <tr>
              <th scope="col"><span class="unseen">{words.what}</span></th>
              {sessions.map(({ state }) => <Head {...{ state, timeZone }} />)}
            </tr>
          </thead>
          {comparison(sessions).map(part => <Part part={part} columns={sessions.length} />)}
        </table>
      </div>
      {words.onlyReports(minimumGroup).map(line => <p class="hint">{line}</p>)}
    </>
  )
}

function Head({ state, timeZone }: { state: SessionState, timeZone: string }) {
  const { code, title } = state
  return (
    <th scope="col">
      <a href={`/present/sessions/${code}/report`}>{title}</a>
      <br />
      <span class="meta">{deskWords.start(heldAt(state, timeZone))}</span>
    </th>
  )
}

function Part({ part: { heading, groups }, columns }: { part: ComparedPart, columns: number }) {
  return (
    <>
      <tbody>
        <tr><th class="part" scope="rowgroup" colspan={columns + 1}>{heading}</th></tr>
      </tbody>
      {groups.map(group => <Group {...group} columns={columns} />)}
    </>
  )
}

function Group({ title, rows, columns }: ComparedGroup & { columns: number }) {
  return (
    <tbody>
      {title !== null && <tr><th scope="rowgroup" colspan={columns + 1}>{title}</th></tr>}
      {rows.map(({ label, cells }) => (
        <tr>
          <th scope="row">{label}</th>
          {cells.map(lines => <td>{lines.map(line => <div>{line}</div>)}</td>)}
        </tr>
      ))}
    </tbody>
  )
}

/** The same as rows of a spreadsheet, a column for each session. */
export function compareRows({ config }: Workshop, sessions: ComparedSession[]): string[][] {
  return [
    [...Object.values(words.csvHead), ...sessions.map(({ state }) => nameOf(state, config.session.timeZone))],
    ...comparison(sessions).flatMap(({ heading, groups }) => groups.flatMap(({ title, rows }) =>
      rows.map(({ label, cells }) => [heading, title ?? '', label, ...cells.map(lines => lines.join('; '))]))),
    ...words.onlyReports(config.session.minimumGroup).map(line => [words.csvNote, '', line]),
  ]
}
