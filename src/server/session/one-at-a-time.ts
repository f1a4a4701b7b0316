/** Runs tasks one after the other, whether or not those before them failed. */
export function createOneAtATime() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run<T>(task: () => Promise<T>): Promise<T> {
      const run = last.then(task)
      last = run.catch(() => {})
      return run
    },

    /** Resolves when no task is running or waiting. */
    async settled(): Promise<void> {
      for (let awaited: unknown = null; awaited !== last;) {
        awaited = last
        await last
      }
    },
  }
}
