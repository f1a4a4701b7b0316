import type { Deposit } from './answer-store.ts'

/** The queue is full: the phone keeps its answer and tries again. */
export class QueueFull extends Error {}

/** A deposit, and whoever waits for it to be stored. */
interface Waiting {
  deposit: Deposit
  resolve: (() => void)[]
}

export interface DepositQueueOptions {
  commit: (batch: Deposit[]) => Promise<void>
  /** Called once for each commit that failed; the batch is kept and tried again. */
  onFailure: (error: unknown) => void
  /** How long deposits are gathered before a commit. */
  delayMs?: number
  /** How long after a failed commit the next one is tried. */
  retryMs?: number
  /** More deposits than this do not wait: `put` rejects. */
  capacity?: number
}

/**
 * Gathers what phones send for 5 ms and writes it in one commit: a write to disk for many answers instead of one
 * each. A key that comes twice in a batch is written once, with the later value.
 */
export function createDepositQueue({
  commit,
  onFailure,
  delayMs = 5,
  retryMs = 250,
  capacity = 20_000,
}: DepositQueueOptions) {
  let waiting = new Map<string, Waiting>()
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> | null = null
  let failing = false

  function schedule(ms: number) {
    timer ??= setTimeout(() => {
      timer = null
      void run()
    }, ms)
  }

  function run(): Promise<void> {
    running ??= commitAll().finally(() => {
      running = null
      if (waiting.size > 0)
        schedule(failing ? retryMs : 0)
    })
    return running
  }

  async function commitAll(): Promise<void> {
    const batch = waiting
    if (batch.size === 0)
      return
    waiting = new Map()
    try {
      await commit([...batch.values()].map(entry => entry.deposit))
      failing = false
      for (const entry of batch.values()) entry.resolve.forEach(resolve => resolve())
    }
    catch (error) {
      failing = true
      // What came meanwhile is newer, and wins over what is put back.
      for (const [key, entry] of waiting)
        batch.set(key, { deposit: entry.deposit, resolve: [...(batch.get(key)?.resolve ?? []), ...entry.resolve] })
      waiting = batch
      onFailure(error)
    }
  }

  return {
    /** Resolves once the deposit is on disk. @throws QueueFull */
    put(deposit: Deposit): Promise<void> {
      const key = keyOf(deposit)
      const known = waiting.get(key)
      if (!known && waiting.size >= capacity)
        return Promise.reject(new QueueFull())
      return new Promise((resolve) => {
        waiting.set(key, { deposit, resolve: [...(known?.resolve ?? []), resolve] })
        schedule(failing ? retryMs : delayMs)
      })
    },

    /** Writes what is waiting now instead of in a moment. */
    async flush(): Promise<void> {
      await running
      await run()
    },

    get length() {
      return waiting.size
    },
  }
}
export type DepositQueue = ReturnType<typeof createDepositQueue>

function keyOf(deposit: Deposit): string {
  return deposit.kind === 'answer'
    ? `${deposit.sessionCode}/${deposit.questionId}/${deposit.ballot}`
    : `${deposit.sessionCode}//${deposit.participant}`
}
