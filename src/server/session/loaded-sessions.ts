import type { LiveSession } from './live-session.ts'

/** Sessions in memory. Each is loaded when it is first asked for, and stays. */
export function createLoadedSessions(load: (code: string) => Promise<LiveSession | null>) {
  const byCode = new Map<string, Promise<LiveSession | null>>()

  return {
    find(code: string): Promise<LiveSession | null> {
      const known = byCode.get(code)
      if (known)
        return known
      const loading = load(code)
      byCode.set(code, loading)
      // Unknown codes are not remembered: a script could fill the memory with them.
      loading.then(
        session => session ?? byCode.delete(code),
        () => byCode.delete(code),
      )
      return loading
    },

    /** The session if it is in memory, or on its way there. */
    peek: (code: string): Promise<LiveSession | null> | undefined => byCode.get(code),

    forget: (code: string): void => void byCode.delete(code),

    /** The sessions that someone has asked for. */
    async all(): Promise<LiveSession[]> {
      const found = await Promise.all([...byCode.values()].map(session => session.catch(() => null)))
      return found.filter(session => session !== null)
    },
  }
}
