import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.ics': 'text/calendar',
  '.woff2': 'font/woff2',
}

export interface StaticHost {
  /** The address of the folder, with `/` at its end. */
  url: string
  /** Paths that were asked for and are not there. */
  missing: string[]
  close: () => Promise<void>
}

/** Serves a folder below `base` and nothing else, as the plainest of web hosts does. */
export async function serveFolder(folder: string, base: string): Promise<StaticHost> {
  const missing: string[] = []
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const file = asked.endsWith('/') ? `${asked}index.html` : asked
    const content = file.startsWith(base)
      ? await readFile(path.join(folder, file.slice(base.length))).catch(() => null)
      : null
    if (!content)
      missing.push(asked)
    response.writeHead(content ? 200 : 404, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    response.end(content ?? 'Not found')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    missing,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
