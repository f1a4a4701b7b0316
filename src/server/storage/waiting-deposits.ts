import type { Deposit } from './answer-store.ts'

/** A deposit, and whoever waits for it to be stored. */
interface Waiting {
  deposit: Deposit
  resolve: (() => void)[]
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

  /** Resolves when the deposit, or a later one with its key, is stored. */
  add(deposit: Deposit): Promise<void> {
    const key = keyOf(deposit)
    return new Promise((resolve) => {
      this.#byKey.set(key, { deposit, resolve: [...(this.#byKey.get(key)?.resolve ?? []), resolve] })
    })
  }

  deposits(): Deposit[] {
    return [...this.#byKey.values()].map(({ deposit }) => deposit)
  }

  /** Tells everyone who waits that it is stored. */
  resolveAll(): void {
    for (const { resolve } of this.#byKey.values()) resolve.forEach(tell => tell())
  }

  /** Puts back what could not be stored. What came meanwhile is newer, and wins. */
  putBack(failed: WaitingDeposits): void {
    const newer = this.#byKey
    this.#byKey = new Map(failed.#byKey)
    for (const [key, { deposit, resolve }] of newer)
      this.#byKey.set(key, { deposit, resolve: [...(this.#byKey.get(key)?.resolve ?? []), ...resolve] })
  }
}

function keyOf(deposit: Deposit): string {
  return deposit.kind === 'answer'
    ? `${deposit.sessionCode}/${deposit.questionId}/${deposit.ballot}`
    : `${deposit.sessionCode}//${deposit.participant}`
}
