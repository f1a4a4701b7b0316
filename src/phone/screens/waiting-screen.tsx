import type { PublicView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { formatLocalTime, phoneWords } from '../../language/words.ts'
import { Icon } from '../parts/icon.tsx'

const words = phoneWords.waiting

/** Before it starts: joined, and told what this page does and keeps. */
export function WaitingScreen({ content, view }: { content: PublicWorkshop, view: PublicView }) {
  return (
    <section>
      <div class="hero">
        <p class="badge">
          <Icon name="tick" />
        </p>
        <h2>{words.title}</h2>
        <p>{words.nothingToDo}</p>
        <p class="quiet">
          {[view.venue, view.startsAt && formatLocalTime(view.startsAt)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <ul class="promises">
        <li>
          <h3>{words.noName}</h3>
          <p>{words.noNameMore}</p>
        </li>
        <li>
          <h3>{words.pass}</h3>
          <p>{words.passMore}</p>
        </li>
        <li>
          <h3>{words.groups}</h3>
          <p>{words.groupsMore(content.minimumGroup)}</p>
        </li>
        <li>
          <h3>{words.little}</h3>
          <p>{words.littleMore(view.deleteOn)}</p>
        </li>
      </ul>
    </section>
  )
}
