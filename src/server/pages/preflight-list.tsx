import type { PreflightCheck } from '../session/preflight.ts'
import { deskWords } from '../../language/words.ts'

const words = deskWords.preflight

/** What to look at before people arrive: what is ready, and what to do about the rest. */
export function PreflightList({ checks }: { checks: PreflightCheck[] }) {
  return (
    <section aria-labelledby="preflight" class="sheet">
      <h2 id="preflight">{words.heading}</h2>
      <ul class="checks" id="checks" data-live>
        {checks.map(({ isReady, fact, remedy }) => (
          <li class={isReady ? 'ready' : 'look'}>
            <strong>{isReady ? words.ready : words.look}</strong>
            {` ${fact}`}
            {remedy && <span class="hint">{` ${remedy}`}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
