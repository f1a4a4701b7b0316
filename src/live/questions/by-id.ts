/** Sorted by id: an order that tells nothing of the one that someone had in mind. */
export function byId<T extends { id: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1))
}
