/** Names that only the network of one house knows. */
const houseNames = /(?:^|\.)(?:localhost|local|lan|home|internal|localdomain|home\.arpa)$/

/** `10.2.3.4`, or `[2001:db8::1]`. */
const number = /^(?:[\d.]+|\[.*\])$/

/**
 * Whether an address, `https://workshop.example.ac.uk`, leads anywhere from outside of the room's own network. A number
 * never does, public or not: it is that of a laptop in the room, which will be switched off or have another one.
 */
export function isReachedFromHome(address: string): boolean {
  const { hostname } = new URL(address)
  return hostname.includes('.') && !number.test(hostname) && !houseNames.test(hostname)
}
