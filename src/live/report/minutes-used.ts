/**
 * Whole minutes from when a block was entered until the next one was, or until now; `null` for one never entered, or
 * when the clock was set back meanwhile. The log is in the order in which they were entered.
 */
export function minutesUsed(
  blockLog: { blockId: string, enteredAtMs: number }[],
  blockId: string,
  nowMs: number | null,
): number | null {
  const index = blockLog.findIndex(entry => entry.blockId === blockId)
  const fromMs = blockLog[index]?.enteredAtMs ?? null
  const untilMs = blockLog[index + 1]?.enteredAtMs ?? nowMs
  return fromMs === null || untilMs === null || untilMs < fromMs ? null : Math.round((untilMs - fromMs) / 60_000)
}
