import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Loading } from './loading.tsx'

/**
 * A component that comes in a chunk of its own, when it is first drawn. For what nobody needs in the first
 * moment of a session; whatever answers a question is never lazy, because it must work in a dead spot.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let component: ComponentType<P> | null = null
  return function LazyComponent(props: P) {
    const [attempt, setAttempt] = useState(0)
    useEffect(() => {
      if (component)
        return
      const again = () => setAttempt(attempt + 1)
      load().then((loaded) => {
        component = loaded
        again()
      }, () => setTimeout(again, 3_000))
    }, [attempt])
    const Component = component
    return Component ? <Component {...props} /> : <Loading />
  }
}
