import type { Deposit } from '../../src/server/storage/answer-store.ts'
import { expect, it } from 'vitest'
import { createLimiter } from '../../src/server/http/limits.ts'
import { lanAddress } from '../../src/server/start/lan-address.ts'
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

it('says that it is busy instead of growing without end', async () => {
  const queue = createDepositQueue({ commit: async () => {}, onFailure: () => {}, capacity: 2 })
  const taken = [queue.put(answer('a')), queue.put(answer('b'))]
  await expect(queue.put(answer('c'))).rejects.toBeInstanceOf(QueueFull)
  await Promise.all([...taken, queue.put(answer('b', 'anger'))])
})

it('lets a burst through, then so many a second', () => {
  let nowMs = 0
  const limiter = createLimiter({ burst: 3, perSecond: 2 }, () => nowMs)
  expect([1, 2, 3, 4].map(() => limiter.take('phone'))).toEqual([true, true, true, false])
  expect(limiter.take('another')).toBe(true)
  nowMs = 1000
  expect([1, 2, 3].map(() => limiter.take('phone'))).toEqual([true, true, false])
})

it('offers phones the address of the local network, not of a container or a tunnel', () => {
  const at = (address: string, internal = false) => [
    { address, family: 'IPv4' as const, internal, netmask: '', mac: '', cidr: null },
  ]
  expect(lanAddress({ lo: at('127.0.0.1', true), docker0: at('172.17.0.1'), wlan0: at('192.168.1.20') })).toBe(
    '192.168.1.20',
  )
  expect(lanAddress({ tun0: at('10.8.0.2'), eth0: at('158.125.1.9') })).toBe('158.125.1.9')
  expect(lanAddress({ lo: at('127.0.0.1', true) })).toBeNull()
})
