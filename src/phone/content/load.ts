import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { retryDelayMs } from '../../live/client/backoff.ts'
import { parseContent } from './guards.ts'

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
