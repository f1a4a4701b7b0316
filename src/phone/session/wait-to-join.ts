import { after, giveUpAfter } from '../../live/client/browser-wire.ts'
import { createRetry } from '../../live/client/retry.ts'

/** Asking for the page is given up after so long, in ms, and tried again. */
const askPatienceMs = 15_000

/** Asks for the page again, later each time, until the server lets this phone in; then calls back. */
export function waitToJoin(onJoined: () => void): void {
  const retry = createRetry({ after, random: Math.random }, async () => {
    if (await isLetIn())
      onJoined()
    else
      retry.later()
  })
  retry.later()
}

async function isLetIn(): Promise<boolean> {
  try {
    const response = await fetch(document.baseURI, { cache: 'no-store', signal: giveUpAfter(askPatienceMs) })
    return response.ok && !response.headers.get('server-timing')?.includes('waiting')
  }
  catch {
    return false
  }
}
