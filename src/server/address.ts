import { phoneOrigin } from './start/lan-address.ts'

/** The addresses of a server: where it listens, and what phones type. `publicUrl` is the name it is reached under. */
export function createAddress(publicUrl: string | null, scheme: 'http' | 'https') {
  let listening = { port: 0, host: '127.0.0.1' }
  return {
    /** The address on this machine, `http://127.0.0.1:3030`. */
    url: () => `${scheme}://127.0.0.1:${listening.port}`,
    /** What phones type before the code, without a slash at the end. */
    phoneOrigin: () => publicUrl?.replace(/\/+$/, '') ?? phoneOrigin({ ...listening, scheme }),
    isHttps: (publicUrl?.startsWith('https:') ?? false) || scheme === 'https',
    /** The host of the public name, whose pages may send requests whatever host a proxy names; `null` without one. */
    trustedHost: () => (publicUrl === null ? null : new URL(publicUrl).host),
    /** Called once it listens, or is mounted in a server that does. */
    listensAt(host: string, port: number) {
      listening = { host, port }
    },
  }
}
export type Address = ReturnType<typeof createAddress>
