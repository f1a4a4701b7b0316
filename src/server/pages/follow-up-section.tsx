import type { FollowUpDays } from '../../live/rules/follow-up.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { followUpWords } from '../../language/words.ts'
import { followUpUrl } from '../../live/protocol/join-url.ts'
import { followUpDays, followUpInvitation } from '../../live/rules/follow-up.ts'

const { title, desk: words } = followUpWords

interface FollowUpSectionProps {
  workshop: Workshop
  state: SessionState
  /** What phones open, without a code: `https://workshop.example.ac.uk`. */
  phoneOrigin: string
}

/** What is asked weeks after a session: when, and the address to send on. */
export function FollowUpSection({ workshop, state, phoneOrigin }: FollowUpSectionProps) {
  const days = followUpInvitation(state, workshop, phoneOrigin)
  const why = followUpDays(state, workshop) ? words.notFromHome(phoneOrigin) : words.noTime
  return (
    <section class="sheet" aria-labelledby="follow-up">
      <h2 id="follow-up">{title}</h2>
      {days
        ? <FollowUpInvitation days={days} deleteOn={state.deleteOn} address={followUpUrl(phoneOrigin, state.code)} />
        : <p>{why}</p>}
    </section>
  )
}

/** The same inside of another section. */
export function FollowUpInvitation({ days, deleteOn, address }: {
  days: FollowUpDays
  deleteOn: string
  address: string
}) {
  return (
    <>
      <p>{words.about(days)}</p>
      <p>
        {words.address}
        <a class="address" href={address}>{address}</a>
      </p>
      <p class="hint">{`${words.hint} ${words.counted(days.countedOn, deleteOn)}`}</p>
    </>
  )
}
