/** Whole minutes from when a block was entered until the next one was, or until now; `null` for one never entered. */
export function minutesUsed(
  blockLog: { blockId: string, enteredAtMs: number }[],
  blockId: string,
  nowMs: number | null,
): number | null {
  const inTime = blockLog.toSorted((a, b) => a.enteredAtMs - b.enteredAtMs)
  const index = inTime.findIndex(entry => entry.blockId === blockId)
  const fromMs = inTime[index]?.enteredAtMs ?? null
  const untilMs = inTime[index + 1]?.enteredAtMs ?? nowMs
  return fromMs === null || untilMs === null ? null : Math.round((untilMs - fromMs) / 60_000)
}
