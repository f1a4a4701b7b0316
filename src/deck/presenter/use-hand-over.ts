import { onMounted, onUnmounted, ref, shallowRef, watch } from 'vue'
import { handOverWords } from '../../language/words.ts'
import { giveUpAfter } from '../../live/client/browser-wire.ts'
import { commandRevision } from '../../live/protocol/revision.ts'
import { useLiveSession } from '../session/use-live-session.ts'

/** So often, in ms, this view looks whether its file is older than the session. */
const lookEveryMs = 5_000
const patienceMs = 10_000

/** The newest hand-over file, in this page's memory only, and what the session stood at when it was asked for. */
const kept = shallowRef<{ file: Blob, savedAtMs: number, standing: string } | null>(null)
/** One part of the page renews it for all. */
const renewing = ref(false)
let viewers = 0
let timer: ReturnType<typeof setInterval> | undefined

/**
 * Keeps a hand-over file of the session on this machine while the presenter's view is open: a computer that fails gives
 * no warning, so the file has to be elsewhere already. It goes when the facilitator is signed out, and when the session
 * is deleted.
 */
export function useHandOver() {
  const { code, facilitatorView, isAway, status, isSignedOut, serverNowMs } = useLiveSession()

  async function renew() {
    const view = facilitatorView.value
    // What people write comes in without a new revision.
    const standing = view && [commandRevision(view.revision), view.joined, ...view.texts.map(({ id }) => id)].join(' ')
    const isDue = standing !== null && kept.value?.standing !== standing && !view?.rehearsal
    if (code.value === null || !isDue || isAway.value || renewing.value)
      return
    renewing.value = true
    const file = await fetchFile(`../present/sessions/${code.value}/hand-over`)
    renewing.value = false
    if (file && facilitatorView.value)
      kept.value = { file, savedAtMs: serverNowMs.value, standing }
  }

  /** Saves the file as a download; it works while the server is away. */
  function save() {
    if (!kept.value || code.value === null)
      return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(kept.value.file)
    link.download = handOverWords.file(code.value)
    link.click()
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(link.href), patienceMs)
  }

  watch([isSignedOut, status], () => {
    if (isSignedOut.value || status.value === 'unknown')
      kept.value = null
  })
  onMounted(() => {
    if (viewers++ > 0)
      return
    void renew()
    timer = setInterval(() => void renew(), lookEveryMs)
  })
  onUnmounted(() => {
    if (--viewers === 0)
      clearInterval(timer)
  })
  return { kept, save }
}

/** `null` while the server gives none: also where something between answers in its place. */
async function fetchFile(address: string): Promise<Blob | null> {
  try {
    const response = await fetch(address, { cache: 'no-store', redirect: 'error', signal: giveUpAfter(patienceMs) })
    const isFile = response.headers.get('content-type') === 'application/octet-stream'
    return response.ok && isFile ? await response.blob() : null
  }
  catch {
    return null
  }
}
