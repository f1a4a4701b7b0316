import { expect, it } from 'vitest'
import { lanAddress, lanAddresses } from '../../src/server/start/lan-address.ts'

it('offers phones the address of the local network, not of a container or a tunnel', () => {
  const at = (address: string, internal = false) => [
    { address, family: 'IPv4' as const, internal, netmask: '', mac: '', cidr: null },
  ]
  expect(lanAddress({ lo: at('127.0.0.1', true), docker0: at('172.17.0.1'), wlan0: at('192.168.1.20') })).toBe(
    '192.168.1.20',
  )
  expect(lanAddress({ tun0: at('10.8.0.2'), eth0: at('158.125.1.9') })).toBe('158.125.1.9')
  expect(lanAddress({ lo: at('127.0.0.1', true) })).toBeNull()
  expect(lanAddresses({ tun0: at('10.8.0.2'), wlan0: at('192.168.1.20'), eth0: at('10.0.0.4') }))
    .toEqual(['192.168.1.20', '10.0.0.4', '10.8.0.2'])
})
