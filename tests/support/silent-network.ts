import type { AddressInfo, Socket } from 'node:net'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/** A way to a server that can fall silent: connections stay, and nothing comes through, as when Wi-Fi is lost. */
export async function silentNetwork(serverUrl: string) {
  const { hostname, port } = new URL(serverUrl)
  const sockets = new Set<Socket>()
  let isSilent = false

  const network = createServer((near) => {
    const far = connect({ host: hostname, port: Number(port) })
    near.pipe(far).pipe(near)
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      if (isSilent)
        socket.pause()
    }
  })
  network.listen(0, '127.0.0.1')
  await once(network, 'listening')

  return {
    url: `http://127.0.0.1:${(network.address() as AddressInfo).port}`,
    fallSilent() {
      isSilent = true
      sockets.forEach(socket => socket.pause())
    },
    comeBack() {
      isSilent = false
      sockets.forEach(socket => socket.resume())
    },
    async close() {
      sockets.forEach(socket => socket.destroy())
      network.close()
      await once(network, 'close')
    },
  }
}
