import type { Deposit } from '../../src/server/storage/answer-store.ts'
import { expect, it } from 'vitest'
import { createDepositQueue, QueueFull } from '../../src/server/storage/deposit-queue.ts'

function answer(ballot: string, option = 'relief'): Deposit {
  return { kind: 'answer', sessionCode: 'ABC234', questionId: 'menu', ballot, value: { kind: 'choice', option } }
}

it('writes many answers in one commit, one of each phone: the latest', async () => {
  const batches: Deposit[][] = []
  const queue = createDepositQueue({ commit: async batch => void batches.push(batch), onFailure: () => {} })
  await Promise.all([queue.put(answer('a')), queue.put(answer('b')), queue.put(answer('a', 'anger'))])
  expect(batches).toEqual([[answer('a', 'anger'), answer('b')]])
})

it('keeps a batch that could not be written, acknowledges nothing, and tries again', async () => {
  let broken = true
  const written: Deposit[] = []
  let fail = () => {}
  const failed = new Promise<void>((resolve) => {
    fail = resolve
  })
  const queue = createDepositQueue({
    async commit(batch) {
      if (broken)
        throw new Error('the disk is full')
      written.push(...batch)
    },
    onFailure: () => fail(),
    retryMs: 1,
  })
  let acknowledged = false
  const put = queue.put(answer('a')).then(() => (acknowledged = true))
  await failed
  expect([acknowledged, queue.length]).toEqual([false, 1])
  broken = false
  await put
  expect(written).toEqual([answer('a')])
})

it('writes the later value of an answer that came while the earlier one could not be written', async () => {
  const written: Deposit[][] = []
  let attempts = 0
  let retried: Promise<unknown> = Promise.resolve()
  const queue = createDepositQueue({
    async commit(batch) {
      attempts++
      if (attempts === 1) {
        retried = queue.put(answer('a', 'anger'))
        throw new Error('the disk is full')
      }
      written.push(batch)
    },
    onFailure: () => {},
    retryMs: 1,
  })
  await queue.put(answer('a'))
  await retried
  expect(written).toEqual([[answer('a', 'anger')]])
})

it('lets whoever does not want to wait know of a failure, and a flush too, and stores it all the same', async () => {
  let broken = true
  const written: Deposit[] = []
  const queue = createDepositQueue({
    async commit(batch) {
      if (broken)
        throw new Error('the disk is full')
      written.push(...batch)
    },
    onFailure: () => {},
    retryMs: 1,
  })
  await expect(queue.offer(answer('a'))).rejects.toThrow('the disk is full')
  await expect(queue.flush()).rejects.toThrow('the disk is full')
  broken = false
  await queue.flush()
  expect(written).toEqual([answer('a')])
})

it('says that it is busy instead of growing without end', async () => {
  const queue = createDepositQueue({ commit: async () => {}, onFailure: () => {}, capacity: 2 })
  const taken = [queue.put(answer('a')), queue.put(answer('b'))]
  await expect(queue.put(answer('c'))).rejects.toBeInstanceOf(QueueFull)
  await Promise.all([...taken, queue.put(answer('b', 'anger'))])
})
