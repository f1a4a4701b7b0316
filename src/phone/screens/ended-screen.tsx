import type { PublicView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { formatDay } from '../../language/words.ts'
import { EventList } from '../parts/event-list.tsx'
import { Icon } from '../parts/icon.tsx'

export function EndedPage({ content, view }: { content: PublicWorkshop, view: PublicView }) {
  return (
    <section>
      <div class="hero">
        <p class="badge">
          <Icon name="tick" />
        </p>
        <h2>Thank you for being here.</h2>
        <p>The session has ended. The slides and what you kept on this phone stay readable here.</p>
      </div>
      <p>
        <a class="button wide" href="handouts/" target="_blank" rel="noopener">
          Get the handouts
        </a>
      </p>
      <p>
        <a class="button plain wide" href="#slides">
          Read the slides again
        </a>
      </p>
      <EventList content={content} />
      <div class="card">
        <h3>What happens to the answers</h3>
        <p>{`They are stored without names and deleted on ${formatDay(view.deleteOn)}. What you kept private never left this phone.`}</p>
        <p>
          <a href="#privacy">About your privacy, and clearing this phone</a>
        </p>
      </div>
    </section>
  )
}
