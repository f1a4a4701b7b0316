/** The list with one entry moved to another rank; a rank outside the list means its nearest end. */
export function moveTo<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from)
  const rank = Math.max(0, Math.min(rest.length, to))
  return [...rest.slice(0, rank), ...list.slice(from, from + 1), ...rest.slice(rank)]
}
