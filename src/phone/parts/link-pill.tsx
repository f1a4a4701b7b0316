import type { LinkStatus } from '../../live/client/connection.ts'
import { phoneWords } from '../../language/words.ts'

/** Calm words, no codes. */
const words: Record<LinkStatus, string> = {
  'connecting': phoneWords.connection.connecting,
  'live': phoneWords.connection.live,
  // As good as live, some seconds later: nobody needs to know.
  'polling': phoneWords.connection.live,
  'reconnecting': phoneWords.connection.reconnecting,
  // Phones do not sign in.
  'signed-out': phoneWords.connection.reconnecting,
  'unknown': '',
}

/** How this phone stands with the server, in a word. */
export function LinkPill({ link }: { link: LinkStatus }) {
  const calm = link === 'live' || link === 'polling'
  return (
    <p class={calm ? 'pill' : 'pill waiting'} role="status">
      {words[link]}
    </p>
  )
}
