import type { Pieces } from '../../language/en-GB/pieces.ts'
import type { InEnglish, PreflightCheck } from '../session/preflight.ts'
import { languageTag as english } from '../../language/en-GB/language-tag.ts'
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
            {' '}
            {said(fact)}
            {remedy.length > 0 && (
              <span class="hint">
                {' '}
                {said(remedy)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A screen reader speaks what is in English as such, also on a page in another language. */
function said(pieces: Pieces<InEnglish>) {
  return pieces.map(piece => (typeof piece === 'string' ? piece : <span lang={english}>{piece.english}</span>))
}
