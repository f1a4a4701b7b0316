import type { Page } from 'playwright-chromium'

/** One request of the page's first load. */
export interface Fetched {
  path: string
  /** The body as it travelled, compressed, without headers. */
  bytes: number
}

/** What the lightest and the heaviest of the peers load before a person can answer, and the deck itself. */
export const peers = [
  { name: 'lightest peer (a vote-only page)', kilobytes: 24, requests: 1 },
  { name: 'the deck itself', kilobytes: 250, requests: 27 },
  { name: 'heaviest peer', kilobytes: 841, requests: 28 },
]

/**
 * Opens a session's page as a new phone does, in this browser page, and counts all that is fetched until it is
 * joined and has been quiet for a second. The event stream stays open: its first snapshot is counted.
 * Measure on localhost or https: elsewhere browsers do not ask for brotli.
 */
export async function measureFirstLoad(page: Page, address: string): Promise<Fetched[]> {
  const { origin } = new URL(address)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  const paths = new Map<string, string>()
  const bytes = new Map<string, number>()
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('data:'))
      paths.set(requestId, request.url.replace(origin, ''))
  })
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength, dataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + (encodedDataLength || dataLength))
  })
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const length = Number(response.headers['content-length'] ?? Number.NaN)
    if (Number.isFinite(length))
      bytes.set(requestId, length)
  })
  await page.goto(address)
  await page.locator('#main .hero, #main article').first().waitFor()
  await page.waitForTimeout(1_000)
  return [...paths].map(([id, path]) => ({ path, bytes: bytes.get(id) ?? 0 }))
}
