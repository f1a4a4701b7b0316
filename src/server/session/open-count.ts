/** How many of something, such as streams, each name has open at this moment. */
export function createOpenCount() {
  const counts = new Map<string, number>()

  function change(name: string, by: number) {
    const count = (counts.get(name) ?? 0) + by
    if (count > 0)
      counts.set(name, count)
    else
      counts.delete(name)
  }

  return {
    /** How many names have any open. */
    get size() {
      return counts.size
    },
    /** The names that have any open. */
    names: (): string[] => [...counts.keys()],
    of: (name: string): number => counts.get(name) ?? 0,

    /** Counts one more as open; the function given back counts it as closed, once. */
    opened(name: string): () => void {
      let isOpen = true
      change(name, 1)
      return () => {
        if (isOpen)
          change(name, -1)
        isOpen = false
      }
    },
  }
}
