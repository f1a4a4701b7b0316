/** What a facilitator does goes out at once, but no more often than this. */
const urgentEveryMs = 100
/** Counts of answers go out less often: nobody sees the difference, and in a full room the Wi-Fi has less to carry. */
const countsEveryMs = 250

export interface PacingOptions {
  send: () => Promise<void>
  onError: (error: unknown) => void
}

/** Decides when a change is sent: changes that come quickly after each other go out together. */
export function createPacing({ send, onError }: PacingOptions) {
  let timer: NodeJS.Timeout | null = null
  let dueMs = Infinity
  let sentMs = -Infinity
  let urgentSentMs = -Infinity
  let isSending = false
  let sendAgain = false

  function request(urgent = false) {
    const nowMs = performance.now()
    const atMs = urgent ? urgentSentMs + urgentEveryMs : sentMs + countsEveryMs
    if (atMs <= nowMs)
      return sendNow(urgent)
    if (atMs >= dueMs)
      return
    cancel()
    dueMs = atMs
    timer = setTimeout(sendNow, atMs - nowMs, urgent)
  }

  function sendNow(urgent: boolean) {
    cancel()
    sentMs = performance.now()
    if (urgent)
      urgentSentMs = sentMs
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
    if (timer)
      clearTimeout(timer)
    timer = null
    dueMs = Infinity
  }

  return {
    /** Sends soon; `urgent` for what a facilitator did. */
    request,
    cancel,
  }
}
