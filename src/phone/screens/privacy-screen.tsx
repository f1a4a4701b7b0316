import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { AnswerBook } from '../answers/book.ts'
import { phoneLaterWords } from '../../language/words.ts'
import { ClearPhone } from '../parts/clear-phone.tsx'

const words = phoneLaterWords.privacy

interface PrivacyScreenProps {
  content: PublicWorkshop
  book: AnswerBook
  /** The day a live session's answers are deleted; `null` where there is no session. */
  deleteOn: string | null
}

/** What is stored where and until when, and how to clear this phone. */
export function PrivacyScreen({ content, book, deleteOn }: PrivacyScreenProps) {
  return (
    <section class="text">
      <h2>{words.title}</h2>
      {deleteOn === null ? <p>{words.alone}</p> : <SessionWords content={content} deleteOn={deleteOn} />}
      <h3>{words.phoneTitle}</h3>
      <p>{words.phone}</p>
      <ClearPhone book={book} isLive={deleteOn !== null} />
    </section>
  )
}

function SessionWords({ content, deleteOn }: { content: PublicWorkshop, deleteOn: string }) {
  return (
    <>
      <h3>{words.serverTitle}</h3>
      <p>{words.server}</p>
      <p>{words.deleteOn(deleteOn)}</p>
      <h3>{words.othersTitle}</h3>
      <p>{words.others(content.minimumGroup)}</p>
      <h3>{words.cookieTitle}</h3>
      <p>{words.cookie}</p>
    </>
  )
}
