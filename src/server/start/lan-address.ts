import type { NetworkInterfaceInfo } from 'node:os'
import { networkInterfaces } from 'node:os'

/** Network adapters of containers, virtual machines and private tunnels: phones cannot reach them. */
const virtualNames = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|tailscale|zt|ham|llw|awdl)/i

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>

/** This machine's IPv4 address in the local network, as phones reach it; `null` without a network. */
export function lanAddress(interfaces: Interfaces = networkInterfaces()): string | null {
  return lanAddresses(interfaces)[0] ?? null
}

/** All such addresses, the likeliest first: a computer may be on a cable and on Wi-Fi. */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): string[] {
  const outside = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(address => address.family === 'IPv4' && !address.internal && !address.address.startsWith('169.254.'))
      .map(({ address }) => ({ name, address })),
  )
  return outside.sort((a, b) => rank(a) - rank(b)).map(({ address }) => address)
}

function rank({ name, address }: { name: string, address: string }): number {
  const privateNet = /^(?:192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address)
  return (virtualNames.test(name) ? 2 : 0) + (privateNet ? 0 : 1)
}

/** Where a server listens. */
interface Listening {
  host: string
  port: number
  scheme?: 'http' | 'https'
}

/** What phones type to reach a server that listens here. */
export function phoneOrigin({ host, port, scheme = 'http' }: Listening): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? (lanAddress() ?? 'localhost') : host.includes(':') ? `[${host}]` : host
  return new URL(`${scheme}://${name}:${port}`).origin
}
