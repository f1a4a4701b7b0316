import type { Buffer } from 'node:buffer'
import { connect } from 'node:net'

const patienceMs = 5_000

/** Sends these bytes on a connection of their own; gives the status of the answer, `null` when there was none. */
export function sendRaw(address: string, request: Buffer): Promise<number | null> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) })
    let head = ''
    // Nothing more will come: whoever announces more than is sent is not waited for.
    socket.on('connect', () => socket.end(request))
    socket.on('data', (bytes: Buffer) => {
      head += bytes.toString('latin1')
      const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]
      if (status)
        finish(Number(status))
    })
    socket.on('close', () => finish(null))
    socket.on('error', () => finish(null))
    socket.setTimeout(patienceMs, () => {
      socket.destroy()
      reject(new Error(`No answer within ${patienceMs} ms to: ${request.toString('latin1').slice(0, 200)}`))
    })

    function finish(status: number | null) {
      socket.destroy()
      resolve(status)
    }
  })
}
