import type { FastifyRequest } from 'fastify'
import { isIPv6 } from 'node:net'

/**
 * The name under which an asker is counted: the address, and of an IPv6 address its first 64 bits, as whoever has
 * one there has all the others too.
 */
export function clientAddress({ ip }: FastifyRequest): string {
  return isIPv6(ip) && !ip.startsWith('::ffff:') ? firstHalf(ip) : ip
}

function firstHalf(ip: string): string {
  const [head = '', tail = ''] = ip.split('::')
  const groups = (part: string) => part.split(':').filter(group => group !== '')
  const missing = 8 - groups(head).length - groups(tail).length
  const zeros = Array.from<string>({ length: ip.includes('::') ? missing : 0 }).fill('0')
  const all = [...groups(head), ...zeros, ...groups(tail)]
  return all.slice(0, 4).map(group => Number.parseInt(group, 16).toString(16)).join(':')
}
