import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { phoneWords } from '../../language/words.ts'
import { Loading } from './loading.tsx'

/** What a phone in a session will need sooner or later. */
const soon: (() => Promise<unknown>)[] = []

/**
 * A component that comes in a chunk of its own, when it is first drawn; one that is needed `soon` is fetched
 * ahead. Whatever gives an answer is never lazy, because it must work in a dead spot.
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  when: 'soon' | 'maybe',
): ComponentType<P> {
  let component: ComponentType<P> | null = null
  const fetchOnce = async () => void (component ??= await load())
  if (when === 'soon')
    soon.push(fetchOnce)
  return function LazyComponent(props: P) {
    const [attempt, setAttempt] = useState(0)
    const Component = component
    useEffect(() => {
      const again = () => setAttempt(attempt + 1)
      // Asked of what was drawn: had the chunk come since then, nothing else would draw it.
      if (!Component)
        fetchOnce().then(again, () => setTimeout(again, 3_000))
    }, [attempt])
    if (Component)
      return <Component {...props} />
    // Some browsers remember a chunk that failed and never ask again: only a fresh page does. Nothing is lost by it.
    return attempt < 4
      ? (
          <Loading />
        )
      : (
          <button class="button wide" type="button" onClick={() => location.reload()}>
            {phoneWords.loading.again}
          </button>
        )
  }
}

/**
 * Fetches ahead what is needed soon, once the page has settled. The phones of a room join together: each
 * waits a time of its own, 5 to 20 s.
 */
export function fetchLazyPartsLater(): void {
  setTimeout(
    async () => {
      for (const fetchOnce of soon) await fetchOnce().catch(() => {})
    },
    5_000 + Math.random() * 15_000,
  )
}
