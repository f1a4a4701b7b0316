import type { Route } from './address.ts'
import { useEffect, useState } from 'preact/hooks'
import { readRoute } from './address.ts'

/** What the address says is to be shown; follows links and the phone's "back". */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useEffect(() => {
    const read = () => {
      setRoute(readRoute(location.hash))
      // Someone chose to go there: reading starts at its beginning, by eye and by ear.
      scrollTo(0, 0)
      document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true })
    }
    addEventListener('hashchange', read)
    // The address may have changed between the first drawing and now.
    setRoute(readRoute(location.hash))
    return () => removeEventListener('hashchange', read)
  }, [])
  return route
}
