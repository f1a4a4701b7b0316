import type { SendOutcome } from '../../src/phone/answers/outbox.ts'
import type { AnswerRecords } from '../../src/phone/answers/record.ts'
import { describe, expect, it } from 'vitest'
import { createOutbox } from '../../src/phone/answers/outbox.ts'
import { giveAnswer } from '../../src/phone/answers/record.ts'
import { createStore } from '../../src/phone/state/store.ts'

const relief = { kind: 'choice', option: 'relief' } as const
const anger = { kind: 'choice', option: 'anger' } as const

/** An outbox whose network answers when the test says so. */
function outboxWith(records: AnswerRecords) {
  const store = createStore(records)
  const waiting: { questionId: string, answer: unknown, reply: (outcome: SendOutcome) => void }[] = []
  let retry: (() => void) | null = null
  const outbox = createOutbox({
    records: store,
    send: (questionId, answer) => new Promise(reply => waiting.push({ questionId, answer, reply })),
    after(_, act) {
      retry = act
      return () => void (retry = null)
    },
    random: () => 0.5,
  })
  return {
    store,
    waiting,
    flush: outbox.flush,
    async reply(outcome: SendOutcome) {
      waiting.shift()!.reply(outcome)
      await new Promise(setImmediate)
    },
    retryNow: () => retry?.(),
    isRetrying: () => retry !== null,
    stateOf: (id: string) => store.get()[id]?.state,
  }
}

describe('the outbox', () => {
  it('sends what is saved, one after another, and marks what was received', async () => {
    const phone = outboxWith(giveAnswer(giveAnswer({}, 'feel', relief, relief), 'menu', anger, anger))
    phone.flush()
    phone.flush()
    expect(phone.waiting.map(({ questionId }) => questionId)).toEqual(['feel'])
    await phone.reply({ kind: 'received' })
    expect(phone.stateOf('feel')).toBe('received')
    await phone.reply({ kind: 'received' })
    expect(phone.stateOf('menu')).toBe('received')
    expect(phone.waiting).toEqual([])
  })

  it('keeps an answer that nobody took and sends it again later', async () => {
    const phone = outboxWith(giveAnswer({}, 'feel', relief, relief))
    phone.flush()
    await phone.reply({ kind: 'later' })
    expect(phone.stateOf('feel')).toBe('saved')
    expect(phone.isRetrying()).toBe(true)
    phone.retryNow()
    await phone.reply({ kind: 'received' })
    expect(phone.stateOf('feel')).toBe('received')
  })

  it('goes on with the others when one is not taken, and tries that one again', async () => {
    const phone = outboxWith(giveAnswer(giveAnswer({}, 'feel', relief, relief), 'menu', anger, anger))
    phone.flush()
    await phone.reply({ kind: 'later' })
    expect(phone.waiting.map(({ questionId }) => questionId)).toEqual(['menu'])
    await phone.reply({ kind: 'received' })
    expect([phone.stateOf('feel'), phone.stateOf('menu')]).toEqual(['saved', 'received'])
    expect(phone.waiting).toEqual([])
    phone.retryNow()
    expect(phone.waiting.map(({ questionId }) => questionId)).toEqual(['feel'])
  })

  it('does not wait for the next try when the network is back', async () => {
    const phone = outboxWith(giveAnswer({}, 'feel', relief, relief))
    phone.flush()
    await phone.reply({ kind: 'later' })
    phone.flush()
    expect(phone.waiting).toHaveLength(1)
    expect(phone.isRetrying()).toBe(false)
  })

  it('sends an answer that was changed on the way once more', async () => {
    const phone = outboxWith(giveAnswer({}, 'feel', relief, relief))
    phone.flush()
    phone.store.set(giveAnswer(phone.store.get(), 'feel', anger, anger))
    await phone.reply({ kind: 'received' })
    expect(phone.stateOf('feel')).toBe('saved')
    expect(phone.waiting[0]?.answer).toEqual(anger)
    await phone.reply({ kind: 'received' })
    expect(phone.stateOf('feel')).toBe('received')
  })

  it('keeps a refused answer with the reason, and goes on with the others', async () => {
    const phone = outboxWith(giveAnswer(giveAnswer({}, 'feel', relief, relief), 'menu', anger, anger))
    phone.flush()
    await phone.reply({ kind: 'refused', message: 'This question has closed.' })
    expect(phone.store.get().feel).toMatchObject({
      state: 'refused',
      message: 'This question has closed.',
      answer: relief,
    })
    expect(phone.waiting[0]?.questionId).toBe('menu')
  })

  it('never sends what is private', () => {
    const phone = outboxWith(giveAnswer({}, 'before', { kind: 'scale', ratings: [2, 4] }, null))
    phone.flush()
    expect(phone.waiting).toEqual([])
    expect(phone.stateOf('before')).toBe('kept')
  })
})
