import { useStore } from '../state/store.ts'
import { announcement } from './announce.ts'

export function LiveRegion() {
  return (
    <div class="unseen" role="status">
      {useStore(announcement)}
    </div>
  )
}
