import type { Metrics } from '../http/metrics.ts'
import type { DepositQueue } from '../storage/deposit-queue.ts'
import type { Storage } from '../storage/storage.ts'
import { createDepositQueue } from '../storage/deposit-queue.ts'

export interface DepositsOptions {
  storage: Storage
  metrics: Metrics
  /** Called after each commit with the code of each session in it. */
  onStored: (codes: Iterable<string>) => void
  onError: (error: unknown) => void
}

/** What the phones of all sessions send, on its way into the storage. */
export function createDeposits({ storage, metrics, onStored, onError }: DepositsOptions): DepositQueue {
  return createDepositQueue({
    onFailure: onError,
    async commit(batch) {
      const startedMs = performance.now()
      const revisions = await storage.answers.commit(batch)
      metrics.commits += 1
      metrics.commitSecondsSum += (performance.now() - startedMs) / 1000
      metrics.answersStored += batch.length
      onStored(revisions.keys())
    },
  })
}
