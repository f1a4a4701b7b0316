import type { PublicView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { count, formatDay, formatLocalTime } from '../../language/words.ts'
import { Icon } from '../parts/icon.tsx'

/** Before it starts: joined, and told what this page does and keeps. */
export function WaitingPage({ content, view }: { content: PublicWorkshop, view: PublicView }) {
  return (
    <section>
      <div class="hero">
        <p class="badge">
          <Icon name="tick" />
        </p>
        <h2>You are in.</h2>
        <p>Nothing to do yet. This page follows the room by itself.</p>
        <p class="quiet">
          {[view.venue, view.startsAt && formatLocalTime(view.startsAt), count(view.joined, 'phone')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <ul class="promises">
        <li>
          <h3>No name, no account</h3>
          <p>You are not asked who you are, and never asked to tell your own story.</p>
        </li>
        <li>
          <h3>“Pass” is always an answer</h3>
          <p>Nobody can see who passes, or who answers what.</p>
        </li>
        <li>
          <h3>Only groups are shown</h3>
          <p>{`Results appear from ${content.minimumGroup} answers upwards, never for one person.`}</p>
        </li>
        <li>
          <h3>Little is kept, and not for long</h3>
          <p>{`Answers are stored without a name and deleted on ${formatDay(view.deleteOn)}. Private notes stay on this phone.`}</p>
        </li>
      </ul>
    </section>
  )
}
