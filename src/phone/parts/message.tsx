import { useEffect } from 'preact/hooks'
import { phoneLaterWords } from '../../language/words.ts'
import styles from '../styles/message.css?inline'
import { addStyles } from './add-styles.ts'
import { announce } from './announce.ts'

addStyles(styles)

/** What the facilitator says to every phone, until they take it back: in view wherever someone is reading. */
export function Message({ text }: { text: string }) {
  const { from } = phoneLaterWords.message
  useEffect(() => announce(`${from}: ${text}`), [text])
  return (
    <section class="card message" aria-label={from}>
      <p>
        <small>{from}</small>
        <br />
        <strong>{text}</strong>
      </p>
    </section>
  )
}
