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

/** What is stored where and until when, what nobody can promise, and how to clear this phone. */
export function PrivacyScreen({ content, book, deleteOn }: PrivacyScreenProps) {
  return (
    <section class="text">
      <h2>{words.title}</h2>
      {deleteOn === null ? <p>{words.alone}</p> : <SessionWords content={content} deleteOn={deleteOn} />}
      <Sentences title={words.phoneTitle} sentences={words.phone} />
      <ClearPhone book={book} isLive={deleteOn !== null} />
    </section>
  )
}

function SessionWords({ content, deleteOn }: { content: PublicWorkshop, deleteOn: string }) {
  const isEncrypted = location.protocol === 'https:'
  const kept = { ...words.kept, ...(isEncrypted ? { way: words.encrypted } : {}), deleteOn: words.deleteOn(deleteOn) }
  const limits = { ...words.limits, ...(isEncrypted ? {} : { way: words.notEncrypted }) }
  return (
    <>
      <Sentences title={words.keptTitle} sentences={kept} />
      <Sentences title={words.seenTitle} sentences={{ group: words.group(content.minimumGroup), ...words.seen }} />
      <Sentences title={words.limitsTitle} sentences={limits} />
      <Sentences title={words.cookieTitle} sentences={words.cookie} />
    </>
  )
}

function Sentences({ title, sentences }: { title: string, sentences: Record<string, string> }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {Object.values(sentences).map(sentence => <li key={sentence}>{sentence}</li>)}
      </ul>
    </>
  )
}
