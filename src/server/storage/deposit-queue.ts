import type { Deposit } from './answer-store.ts'
import { WaitingDeposits } from './waiting-deposits.ts'

/** The queue is full: the phone keeps its answer and tries again. */
export class QueueFull extends Error {}

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
 * Gathers what phones send for 20 ms, which nobody notices, and writes it in one commit: a write to disk for many
 * answers instead of one each. A key that comes twice in a batch is written once, with the later value.
 */
export function createDepositQueue({
  commit,
  onFailure,
  delayMs = 20,
  retryMs = 250,
  capacity = 20_000,
}: DepositQueueOptions) {
  let waiting = new WaitingDeposits()
  let timer: NodeJS.Timeout | null = null
  let running: Promise<{ error: unknown } | null> | null = null
  let failing = false
  let isStopped = false

  function schedule(ms: number) {
    if (isStopped)
      return
    timer ??= setTimeout(() => {
      timer = null
      void run()
    }, ms)
  }

  /** Gives the error of a commit that failed, in a box. */
  function run(): Promise<{ error: unknown } | null> {
    running ??= commitAll().finally(() => {
      running = null
      if (waiting.size > 0)
        schedule(failing ? retryMs : 0)
    })
    return running
  }

  async function commitAll(): Promise<{ error: unknown } | null> {
    const batch = waiting
    if (batch.size === 0)
      return null
    waiting = new WaitingDeposits()
    try {
      await commit(batch.deposits())
      failing = false
      batch.resolveAll()
      return null
    }
    catch (error) {
      failing = true
      batch.rejectAll(error)
      waiting.putBack(batch)
      onFailure(error)
      return { error }
    }
  }

  function put(deposit: Deposit, isPatient: boolean): Promise<void> {
    if (!waiting.has(deposit) && waiting.size >= capacity)
      return Promise.reject(new QueueFull())
    schedule(failing ? retryMs : delayMs)
    return waiting.add(deposit, isPatient)
  }

  async function flush(): Promise<void> {
    await running
    const failure = await run()
    if (failure)
      throw failure.error
  }

  return {
    /** Resolves once the deposit is on disk, however long that takes. @throws QueueFull */
    put: (deposit: Deposit): Promise<void> => put(deposit, true),

    /**
     * Resolves once the deposit is on disk. Rejects with the error of the first commit that fails: the deposit is kept
     * and tried again all the same, but whoever sent it need not wait for that. @throws QueueFull
     */
    offer: (deposit: Deposit): Promise<void> => put(deposit, false),

    /** Writes what is waiting now instead of in a moment. @throws what went wrong: then nothing of it is written */
    flush,

    /** Writes what is waiting, for the last time. @throws what went wrong */
    async close(): Promise<void> {
      isStopped = true
      clearTimeout(timer ?? undefined)
      await flush()
    },

    get length() {
      return waiting.size
    },
  }
}
export type DepositQueue = ReturnType<typeof createDepositQueue>
