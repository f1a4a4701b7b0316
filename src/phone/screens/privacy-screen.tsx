import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { AnswerBook } from '../answers/book.ts'
import { formatDay } from '../../language/words.ts'
import { ClearPhone } from '../parts/clear-phone.tsx'

interface PrivacyPageProps {
  content: PublicWorkshop
  book: AnswerBook
  /** The day a live session's answers are deleted; `null` where there is no session. */
  deleteOn: string | null
}

export function PrivacyPage({ content, book, deleteOn }: PrivacyPageProps) {
  return (
    <section class="text">
      <h2>About your privacy</h2>
      {deleteOn === null ? <SoloWords /> : <SessionWords content={content} deleteOn={deleteOn} />}
      <h3>On this phone</h3>
      <p>
        Your answers are also kept in this browser, so that a refresh or a locked screen loses nothing. Private answers
        are kept only here. Nobody but people who use this phone can read them.
      </p>
      <ClearPhone book={book} isLive={deleteOn !== null} />
    </section>
  )
}

function SessionWords({ content, deleteOn }: { content: PublicWorkshop, deleteOn: string }) {
  return (
    <>
      <h3>What the server stores</h3>
      <p>
        Your answers to the shared questions: without a name, without the time, and in a way that does not tell which
        answers came from the same phone.
      </p>
      <p>{`All of it is deleted on ${formatDay(deleteOn)}.`}</p>
      <h3>What others see</h3>
      <p>{`Counts, once at least ${content.minimumGroup} people have answered. Written answers only after the facilitator has read them, and never with who wrote them.`}</p>
      <h3>The one cookie</h3>
      <p>
        It holds a random number that lets you change an answer instead of giving it twice. It is sent to this server
        only. Nothing on this page comes from, or goes to, anybody else.
      </p>
    </>
  )
}

function SoloWords() {
  return <p>You are using the workshop on your own. Nothing that you write or choose here is sent anywhere.</p>
}
