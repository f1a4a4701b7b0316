/** Calls back when the device wakes up or finds a network again: browsers close streams silently while they sleep. */
export function onWakeUp(act: () => void): void {
  addEventListener('online', act)
  addEventListener('pageshow', act)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible')
      act()
  })
}
