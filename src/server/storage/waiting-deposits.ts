import type { Deposit } from './answer-store.ts'

/** Tells whoever waits; without `reject` they wait on after a failure. */
interface Settle {
  resolve: () => void
  reject: ((error: unknown) => void) | null
}

/** A deposit, and whoever waits for it to be stored. */
interface Waiting {
  deposit: Deposit
  settle: Settle[]
}

/** Deposits by their key: one that comes twice waits once, with the later value. */
export class WaitingDeposits {
  #byKey = new Map<string, Waiting>()

  get size(): number {
    return this.#byKey.size
  }

  has(deposit: Deposit): boolean {
    return this.#byKey.has(keyOf(deposit))
  }

  /** Resolves when the deposit, or a later one with its key, is stored; `isPatient`: whatever fails until then. */
  add(deposit: Deposit, isPatient: boolean): Promise<void> {
    const key = keyOf(deposit)
    return new Promise((resolve, reject) => {
      const settle = { resolve, reject: isPatient ? null : reject }
      this.#byKey.set(key, { deposit, settle: [...(this.#byKey.get(key)?.settle ?? []), settle] })
    })
  }

  deposits(): Deposit[] {
    return [...this.#byKey.values()].map(({ deposit }) => deposit)
  }

  /** Tells everyone who waits that it is stored. */
  resolveAll(): void {
    for (const { settle } of this.#byKey.values()) settle.forEach(({ resolve }) => resolve())
  }

  /** Tells those who are not patient that it could not be stored yet; the others wait on. */
  rejectAll(error: unknown): void {
    for (const waiting of this.#byKey.values()) {
      waiting.settle.forEach(({ reject }) => reject?.(error))
      waiting.settle = waiting.settle.filter(({ reject }) => reject === null)
    }
  }

  /** Puts back what could not be stored. What came meanwhile is newer, and wins. */
  putBack(failed: WaitingDeposits): void {
    const newer = this.#byKey
    this.#byKey = new Map(failed.#byKey)
    for (const [key, { deposit, settle }] of newer)
      this.#byKey.set(key, { deposit, settle: [...(this.#byKey.get(key)?.settle ?? []), ...settle] })
  }
}

function keyOf(deposit: Deposit): string {
  return deposit.kind === 'answer'
    ? `${deposit.sessionCode}/${deposit.questionId}/${deposit.ballot}`
    : `${deposit.sessionCode}//${deposit.participant}`
}
