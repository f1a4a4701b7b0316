/** When this page began, by the device's clock as it was then. */
const beganMs = Date.now() - performance.now()

/**
 * The device's time, ms since 1970, that only runs forwards: whoever sets the device's clock moves no timer. It may
 * stand still while the device sleeps; the first message after that puts the server's clock right.
 */
export function deviceNowMs(): number {
  return beganMs + performance.now()
}
