import type { PublicView } from '../../live/protocol/view.ts'
import { phoneLaterWords } from '../../language/words.ts'

const words = phoneLaterWords.waitingToJoin

/** What stands above the screen of a phone that looks on and has not been let in yet. */
export function WaitingToJoin({ view }: { view: PublicView }) {
  return (
    <section class="card" role="status">
      <h2>{words.title}</h2>
      <p>{view.joiningLocked ? words.locked : words.full}</p>
    </section>
  )
}
