import { computed } from 'vue'
import { typedAddress } from '../../workshop/typed-address.ts'
import { useLiveSession } from './use-live-session.ts'

/** Where phones join. The server knows best: the deck itself may stand on `localhost`, which no phone reaches. */
export function useJoinAddress() {
  const { view } = useLiveSession()
  const joinUrl = computed(() => view.value?.joinUrl ?? null)
  /** The address without its scheme and code, as people type it. */
  const host = computed(() => joinUrl.value && typedAddress(joinUrl.value.replace(/\/[^/]*$/, '')))
  return { joinUrl, host }
}
