import { phoneWords } from '../../language/words.ts'

/** While the facilitator has blanked every screen. */
export function BlankScreen() {
  return (
    <section class="calm">
      <h2>{phoneWords.paused.title}</h2>
      <p>{phoneWords.paused.breath}</p>
    </section>
  )
}
