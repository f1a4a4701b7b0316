/**
 * Keeps the screen on for as long as the deck is open and seen. Slidev can do this itself, but a browser that says
 * no, as on a low battery, makes it throw. A screen that goes dark is for the facilitator to wake.
 */
export function keepScreenAwake(): void {
  async function ask() {
    if (document.visibilityState === 'visible')
      await navigator.wakeLock.request('screen').catch(() => {})
  }
  // Browsers without it, and pages that do not come over HTTPS, have no such property.
  if (!('wakeLock' in navigator))
    return
  // The browser takes the lock away from a page that is hidden.
  document.addEventListener('visibilitychange', () => void ask())
  void ask()
}
