import type { PublicView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { AnswerBook } from '../answers/book.ts'
import { useEffect } from 'preact/hooks'
import { phoneLaterWords } from '../../language/words.ts'
import { EventList } from '../parts/event-list.tsx'
import { Icon } from '../parts/icon.tsx'
import { MySession } from '../parts/my-session.tsx'
import { SupportList } from '../parts/support-list.tsx'
import { keepSession } from '../session/kept-session.ts'

const words = phoneLaterWords.ended
const later = phoneLaterWords.followUp

/** After the session: what is still here, what comes next, and what happens to the answers. */
interface EndedScreenProps {
  content: PublicWorkshop
  view: PublicView
  book: AnswerBook
}

export function EndedScreen({ content, view, book }: EndedScreenProps) {
  useEffect(() => keepSession(view), [view])
  return (
    <section>
      <div class="hero">
        <p class="badge">
          <Icon name="tick" />
        </p>
        <h2>{words.title}</h2>
        <p>{words.over}</p>
      </div>
      <MySession content={content} book={book} shown={view.questions} />
      <p>
        <a class="button wide" href="#tools">
          {words.tools}
        </a>
      </p>
      <p>
        <a class="button plain wide" href="handouts/" target="_blank" rel="noopener">
          {words.handouts}
        </a>
      </p>
      <p>
        <a class="button plain wide" href="#slides">
          {words.slides}
        </a>
      </p>
      <EventList content={content} />
      <div class="card">
        <h3>{words.support}</h3>
        <SupportList support={content.support} level="h4" />
      </div>
      {view.followUp && <FollowUpCard code={view.code} {...view.followUp} />}
      <div class="card">
        <h3>{words.answersTitle}</h3>
        <p>{words.answers(view.deleteOn)}</p>
        <p>
          <a href="#privacy">{words.privacy}</a>
        </p>
        <p>
          {`${words.borrowed} `}
          <a href="#tools/phone">{words.wipe}</a>
        </p>
      </div>
    </section>
  )
}

function FollowUpCard({ code, ...days }: { code: string, opensOn: string, lastDay: string }) {
  return (
    <div class="card">
      <h3>{later.title}</h3>
      <p>{later.about(days)}</p>
      <p>
        <a href={`${code}/later`}>{later.link}</a>
      </p>
    </div>
  )
}
