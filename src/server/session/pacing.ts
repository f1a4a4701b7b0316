/** Snapshots go out at once, but no more often than this, in ms. */
const everyMs = 100

export interface PacingOptions {
  send: () => Promise<void>
  onError: (error: unknown) => void
}

/** Decides when a change is sent: changes that come quickly after each other go out together. */
export function createPacing({ send, onError }: PacingOptions) {
  let timer: NodeJS.Timeout | null = null
  let sentMs = -Infinity
  let isSending = false
  let sendAgain = false

  function request() {
    const waitMs = sentMs + everyMs - performance.now()
    if (waitMs <= 0)
      sendNow()
    else
      timer ??= setTimeout(sendNow, waitMs)
  }

  function sendNow() {
    cancel()
    sentMs = performance.now()
    // One at a time, so that no older snapshot overtakes a newer one.
    if (isSending)
      sendAgain = true
    else
      void run()
  }

  async function run() {
    isSending = true
    do {
      sendAgain = false
      await send().catch(onError)
    } while (sendAgain)
    isSending = false
  }

  /** Forgets what is due. */
  function cancel() {
    clearTimeout(timer ?? undefined)
    timer = null
  }

  return {
    /** Sends soon. */
    request,
    cancel,
  }
}
