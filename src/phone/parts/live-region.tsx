import { announcement } from '../announce.ts'
import { useStore } from '../store.ts'

export function LiveRegion() {
  return (
    <div class="unseen" role="status">
      {useStore(announcement)}
    </div>
  )
}
