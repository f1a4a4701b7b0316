/** What the windows of one browser that lead the same session tell each other: the blank that was pressed last. */
export function otherWindows(code: string | null, heard: (blank: boolean | null) => void) {
  const channel = code === null ? null : new BroadcastChannel(`workshop-blank-${code}`)
  channel?.addEventListener('message', ({ data }) => heard(typeof data === 'boolean' ? data : null))
  return {
    tell: (blank: boolean | null) => channel?.postMessage(blank),
  }
}
