import { rehearsalWords as words } from '../../language/words.ts'
import { rehearsalAddress } from './rehearsal-address.ts'

interface RehearseProps {
  session: string
  /** The code of the rehearsal that runs. */
  running: string | null
  phones: number
}

/** Of the page of a session that has not begun: how to rehearse it, or the way to the rehearsal that runs. */
export function RehearsePart({ session, running, phones }: RehearseProps) {
  return (
    <section aria-labelledby="rehearse" class="sheet">
      <h2 id="rehearse">{words.heading}</h2>
      <p>{words.why(phones)}</p>
      {running === null
        ? (
            <form method="post" action={`/present/sessions/${session}/rehearse`}>
              <p><button class="quiet">{words.start(phones)}</button></p>
            </form>
          )
        : <p><a class="quiet" href={rehearsalAddress(session, running)}>{words.goOn}</a></p>}
    </section>
  )
}
