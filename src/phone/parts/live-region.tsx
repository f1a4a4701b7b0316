import { useStore } from '../state/store.ts'
import { announcement } from './announce.ts'

/** The one place from which sentences are read out. */
export function LiveRegion() {
  return (
    <div class="unseen" role="status">
      {useStore(announcement)}
    </div>
  )
}
