import type { LinkStatus } from '../../live/client/connection.ts'

/** Calm words, no codes. Polling is as good as live, some seconds later: nobody needs to know. */
const words: Record<LinkStatus, string> = {
  connecting: 'Connecting…',
  live: 'Live',
  polling: 'Live',
  reconnecting: 'Reconnecting…',
  unknown: '',
}

export function LinkPill({ link }: { link: LinkStatus }) {
  const calm = words[link] === 'Live'
  return (
    <p class={calm ? 'pill' : 'pill waiting'} role="status">
      {words[link]}
    </p>
  )
}
