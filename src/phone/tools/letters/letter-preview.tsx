import type { LetterKind, WrittenText } from './letter-text.ts'
import { toolWords } from '../../../language/words.ts'
import { letterPieces } from './letter-text.ts'

const words = toolWords.letters

interface LetterPreviewProps {
  kind: LetterKind
  written: WrittenText
  byHand: () => void
  lang: string
}

/** The letter as it will be, with what is still open marked. */
export function LetterPreview({ kind, written, byHand, lang }: LetterPreviewProps) {
  return (
    <section class="card">
      <h3>{words.yours[kind]}</h3>
      {kind === 'email' && (
        <p>
          <strong>{words.subject}</strong>
          <br />
          <span lang={lang}><Pieces text={written.subject} /></span>
        </p>
      )}
      <div class="letter-paper" lang={lang}><Pieces text={written.text} /></div>
      <p><button class="button plain" type="button" onClick={byHand}>{words.byHand}</button></p>
    </section>
  )
}

function Pieces({ text }: { text: string }) {
  return <>{letterPieces(text).map(piece => (piece.isOpen ? <mark>{piece.text}</mark> : piece.text))}</>
}
