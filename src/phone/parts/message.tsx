import { useEffect } from 'preact/hooks'
import { phoneLaterWords } from '../../language/words.ts'
import { announce } from './announce.ts'

/** What the facilitator says to every phone, until they take it back. */
export function Message({ text }: { text: string }) {
  const { from } = phoneLaterWords.message
  useEffect(() => announce(`${from}: ${text}`), [text])
  return (
    <section class="card" aria-label={from}>
      <p>
        <small>{from}</small>
        <br />
        <strong>{text}</strong>
      </p>
    </section>
  )
}
