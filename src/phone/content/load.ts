import type { PublicWorkshop, Readers } from '../../live/public-workshop.ts'
import { retryDelayMs } from '../../live/client/backoff.ts'
import { parseObject } from '../../live/client/parse-view.ts'

/** Fetches the workshop's content for a room or for one person, and tries again until it has it. */
export async function loadContent(readers: Readers, failures = 0): Promise<PublicWorkshop> {
  const content = await fetchContent(readers === 'room' ? 'content.json' : 'content-alone.json')
  if (content)
    return content
  await new Promise(resolve => setTimeout(resolve, retryDelayMs(failures, Math.random())))
  return loadContent(readers, failures + 1)
}

async function fetchContent(file: string): Promise<PublicWorkshop | null> {
  try {
    // Beside the page, wherever that is: at the root of the server, or in any folder of a static host.
    const response = await fetch(new URL(file, document.baseURI))
    return response.ok ? parseContent(await response.text()) : null
  }
  catch {
    return null
  }
}

/** Looks at what would break the page, not at everything, as with snapshots: the server has checked it all. */
function parseContent(text: string): PublicWorkshop | null {
  const value = parseObject(text)
  return typeof value?.title === 'string' && Array.isArray(value.slides) && Array.isArray(value.support)
    ? (value as unknown as PublicWorkshop)
    : null
}
