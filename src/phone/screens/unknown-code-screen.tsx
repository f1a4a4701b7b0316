import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { AnswerBook } from '../answers/book.ts'
import { useState } from 'preact/hooks'
import { phoneLaterWords } from '../../language/words.ts'
import { readCode } from '../address/code.ts'
import { addStyles } from '../parts/add-styles.ts'
import { CodeForm } from '../parts/code-form.tsx'
import { Frame } from '../parts/frame.tsx'
import { KeptAnswers } from '../parts/kept-answers.tsx'
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
      {book && hasKept && <KeptAnswers content={content} book={book} />}
      {hasJoined && !hasKept && <Gone />}
      {hasKept || hasJoined ? <AnotherSession /> : <WrongCode typed={typed} />}
      <p class="links">
        <a href="./#slides">{words.alone}</a>
      </p>
    </Frame>
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
