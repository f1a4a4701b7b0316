import type { Ref } from 'vue'
import { onMounted, onUnmounted, ref } from 'vue'
import { giveUpAfter } from '../../live/client/browser-wire.ts'
import { parseObject } from '../../live/client/parse-view.ts'
import { useLiveSession } from '../session/use-live-session.ts'

const askEveryMs = 4_000

/**
 * Why the server cannot store answers just now, as a sentence; `null` when all is well. It is asked for and not waited
 * for: a storage in trouble may be what keeps snapshots from coming.
 */
export function useStorageTrouble(): Ref<string | null> {
  const { code } = useLiveSession()
  const trouble = ref<string | null>(null)
  let timer: ReturnType<typeof setInterval> | undefined

  async function ask() {
    if (code.value !== null)
      trouble.value = await troubleAt('../health', trouble.value)
  }

  onMounted(() => {
    void ask()
    timer = setInterval(() => void ask(), askEveryMs)
  })
  onUnmounted(() => clearInterval(timer))
  return trouble
}

/** A server that does not answer tells nothing of its storage: then what was known holds. */
async function troubleAt(address: string, known: string | null): Promise<string | null> {
  try {
    const response = await fetch(address, { cache: 'no-store', signal: giveUpAfter(askEveryMs) })
    const { status, reason } = parseObject(await response.text()) ?? {}
    return status === 'failing' && typeof reason === 'string' ? reason : null
  }
  catch {
    return known
  }
}
