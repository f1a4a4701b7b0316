import type { AddressInfo } from 'node:net'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { createServer, request } from 'node:http'

/** A proxy as some networks have one: it passes on each answer once it is whole, and so never an event stream. */
export async function bufferingProxy(serverUrl: string) {
  const { hostname, port } = new URL(serverUrl)
  const proxy = createServer((near, answer) => {
    const { method, url: path, headers } = near
    const far = request({ hostname, port, method, path, headers }, (response) => {
      const parts: Buffer[] = []
      const { 'transfer-encoding': _, ...kept } = response.headers
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('error', () => answer.destroy())
        .on('end', () => answer.writeHead(response.statusCode ?? 502, kept).end(Buffer.concat(parts)))
    })
    far.on('error', () => answer.destroy())
    answer.on('close', () => far.destroy())
    near.pipe(far)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close() {
      proxy.closeAllConnections()
      proxy.close()
    },
  }
}
