import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { retryDelayMs } from '../../live/client/backoff.ts'
import { parseObject } from '../../live/client/parse-view.ts'

/** Fetches the workshop's content, and tries again until it has it. */
export async function loadContent(failures = 0): Promise<PublicWorkshop> {
  const content = await fetchContent()
  if (content)
    return content
  await new Promise(resolve => setTimeout(resolve, retryDelayMs(failures, Math.random())))
  return loadContent(failures + 1)
}

async function fetchContent(): Promise<PublicWorkshop | null> {
  try {
    // Beside the page, wherever that is: at the root of the server, or in any folder of a static host.
    const response = await fetch(new URL('content.json', document.baseURI))
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
