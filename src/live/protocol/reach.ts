/** Names that only the network of one house knows. */
const houseNames = /(?:^|\.)(?:localhost|local|lan|home|internal|localdomain|home\.arpa)$/

/** IPv4 addresses that each network gives out for itself, or that name the computer itself (RFC 6890). */
const houseNumbers = [
  /^(?:0|10|127)\./,
  /^169\.254\./,
  /^192\.168\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
]

/** Whether an address, `https://workshop.example.ac.uk`, leads anywhere from outside of the room's own network. */
export function isReachedFromHome(address: string): boolean {
  const { hostname } = new URL(address)
  if (hostname.startsWith('['))
    return /^\[[23]/.test(hostname)
  return hostname.includes('.') && !houseNames.test(hostname) && !houseNumbers.some(own => own.test(hostname))
}
