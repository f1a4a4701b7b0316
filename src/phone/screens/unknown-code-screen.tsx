import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { AnswerBook } from '../answers/book.ts'
import { useState } from 'preact/hooks'
import { phoneLaterWords } from '../../language/words.ts'
import { readCode } from '../address/code.ts'
import { addStyles } from '../parts/add-styles.ts'
import { ClearPhone } from '../parts/clear-phone.tsx'
import { CodeForm } from '../parts/code-form.tsx'
import { Frame } from '../parts/frame.tsx'
import { MySession } from '../parts/my-session.tsx'
import { keptSession } from '../session/kept-session.ts'
import styles from '../styles/links.css?inline'

addStyles(styles)

const words = phoneLaterWords.unknownCode
const gone = phoneLaterWords.keptAnswers

interface UnknownCodeScreenProps {
  content: PublicWorkshop
  typed: string
  /** What this phone has kept of a session with this code. */
  book?: AnswerBook
  /** It was in that session, whether it has kept anything or not. */
  hasJoined?: boolean
}

/** For an address with a code that no session has: it was mistyped, or its session has been deleted. */
export function UnknownCodeScreen({ content, typed, book, hasJoined = false }: UnknownCodeScreenProps) {
  // Looked at once: whoever clears it here can still undo that.
  const [hasKept] = useState(() => book?.isEmpty() === false)
  return (
    <Frame content={content} title={content.title}>
      {book && hasKept && <KeptSession content={content} book={book} code={typed} />}
      {hasJoined && !hasKept && <Gone />}
      {hasKept || hasJoined ? <AnotherSession /> : <WrongCode typed={typed} />}
      <p class="links">
        <a href="./#slides">{words.alone}</a>
      </p>
    </Frame>
  )
}

interface KeptSessionProps {
  content: PublicWorkshop
  book: AnswerBook
  code: string
}

/** What this phone has kept of a session that is over and deleted, to read again, print or clear. */
function KeptSession({ content, book, code }: KeptSessionProps) {
  return (
    <>
      <section class="card">
        <h2>{gone.title}</h2>
        <p>{`${gone.about} ${Object.keys(book.records.get()).length > 0 ? gone.own : gone.begun}`}</p>
      </section>
      <MySession content={content} book={book} shown={keptSession(code)} />
      <ClearPhone book={book} isLive={false} />
    </>
  )
}

/** Of that session this phone has nothing to show. */
function Gone() {
  return (
    <section class="card">
      <h2>{gone.title}</h2>
      <p>{gone.about}</p>
    </section>
  )
}

/** Whoever took part had the right code: their session is gone. */
function AnotherSession() {
  return (
    <section class="card">
      <h2>{words.another}</h2>
      <p>{words.itsCode}</p>
      <CodeForm typed="" />
    </section>
  )
}

function WrongCode({ typed }: { typed: string }) {
  const reading = readCode(typed)
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{reading.ok ? words.maybeEnded(reading.code) : reading.sentence}</p>
      <CodeForm typed={reading.ok ? reading.code : ''} />
    </section>
  )
}
