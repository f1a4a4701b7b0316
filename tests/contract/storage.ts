import type { Answer } from '../../src/live/protocol/answer.ts'
import type { AnswerDeposit, JoinDeposit } from '../../src/server/storage/answer-store.ts'
import type { Storage } from '../../src/server/storage/storage.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const relief: Answer = { kind: 'choice', option: 'relief' }
const anger: Answer = { kind: 'choice', option: 'anger' }

function session(code = 'ABC234') {
  return { code, secret: `secret of ${code}`, deleteOn: '2026-12-22', state: `{"title":"Session ${code}"}` }
}

function answer(ballot: string, value: Answer = relief, questionId = 'menu', sessionCode = 'ABC234'): AnswerDeposit {
  return { kind: 'answer', sessionCode, questionId, ballot, value }
}

function text(ballot: string, words: string): AnswerDeposit {
  return answer(ballot, { kind: 'text', text: words }, 'box')
}

function join(participant: string, sessionCode = 'ABC234'): JoinDeposit {
  return { kind: 'join', sessionCode, participant }
}

function save({ sessions }: Storage, code: string, state: string, stateVersion: number) {
  return sessions.save({ code, state, deleteOn: session().deleteOn, stateVersion })
}

/**
 * What every storage engine must do. `open` opens the storage that belongs to a folder: the same data for the same
 * folder, and nothing at first. The folder is empty, new for each test and removed after it; its name is unique.
 */
export function describeStorage(engine: string, open: (folder: string) => Promise<Storage>): void {
  let folder: string
  let storage: Storage

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'workshop-storage-'))
    storage = await open(folder)
  })
  afterEach(async () => {
    await storage.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function reopen() {
    await storage.close()
    storage = await open(folder)
  }

  describe(`sessions in ${engine}`, () => {
    it('are inserted once: a code that is taken keeps its session', async () => {
      expect(await storage.sessions.insert(session())).toBe(true)
      expect(await storage.sessions.insert({ ...session(), secret: 'another', state: '{}' })).toBe(false)
      expect(await storage.sessions.find('ABC234')).toEqual({ ...session(), stateVersion: 1, revision: 1 })
    })

    it('keep the count of their saves when they come from elsewhere', async () => {
      await storage.sessions.insert({ ...session(), stateVersion: 1041 })
      expect(await storage.sessions.find('ABC234')).toMatchObject({ stateVersion: 1041 })
      expect(await save(storage, 'ABC234', '{}', 1041)).toBe(2)
    })

    it('are found by exactly their code', async () => {
      await storage.sessions.insert(session())
      expect(await storage.sessions.find('abc234')).toBeNull()
      expect(await storage.sessions.find('ZZZZZZ')).toBeNull()
    })

    it('keep their state as the text it is, even when it is no JSON', async () => {
      const state = '{"title": "Zoë\'s 😀 group", '
      await storage.sessions.insert({ ...session(), state })
      expect((await storage.sessions.find('ABC234'))?.state).toBe(state)
    })

    it('are saved by whoever knows the newest version, and each save has a higher revision', async () => {
      await storage.sessions.insert(session())
      expect(await save(storage, 'ABC234', '{"click":1}', 1)).toBe(2)
      expect(await save(storage, 'ABC234', '{"click":2}', 2)).toBe(3)
      const saved = { state: '{"click":2}', stateVersion: 3, revision: 3 }
      expect(await storage.sessions.find('ABC234')).toMatchObject(saved)
    })

    it('are left as they are by a save that comes too late, or for no session', async () => {
      await storage.sessions.insert(session())
      await save(storage, 'ABC234', '{"click":1}', 1)
      expect(await save(storage, 'ABC234', '{"click":9}', 1)).toBeNull()
      expect(await save(storage, 'ZZZZZZ', '{"click":9}', 1)).toBeNull()
      const saved = { state: '{"click":1}', stateVersion: 2, revision: 2 }
      expect(await storage.sessions.find('ABC234')).toMatchObject(saved)
    })

    it('have their day of deletion saved with their state', async () => {
      await storage.sessions.insert(session())
      await storage.sessions.save({ code: 'ABC234', state: '{}', deleteOn: '2026-11-01', stateVersion: 1 })
      expect(await storage.sessions.expired('2026-11-01')).toEqual(['ABC234'])
    })

    it('let exactly one of many saves at the same time through', async () => {
      await storage.sessions.insert(session())
      const saves = Array.from({ length: 10 }, (_, click) => save(storage, 'ABC234', `{"click":${click}}`, 1))
      expect((await Promise.all(saves)).filter(revision => revision !== null)).toEqual([2])
    })

    it('are listed with the number of phones that joined', async () => {
      await storage.sessions.insert(session())
      await storage.sessions.insert(session('DEF567'))
      await storage.answers.commit([join('one'), join('two')])
      const { code, deleteOn, state } = session()
      const listed = (await storage.sessions.list()).sort((a, b) => a.code.localeCompare(b.code))
      expect(listed).toEqual([
        { code, deleteOn, state, joined: 2 },
        { code: 'DEF567', deleteOn, state: session('DEF567').state, joined: 0 },
      ])
    })

    it('have expired on the day of their deletion, not before', async () => {
      await storage.sessions.insert(session())
      await storage.sessions.insert({ ...session('DEF567'), deleteOn: '2027-01-02' })
      expect(await storage.sessions.expired('2026-12-21')).toEqual([])
      expect(await storage.sessions.expired('2026-12-22')).toEqual(['ABC234'])
      expect((await storage.sessions.expired('2027-01-03')).sort()).toEqual(['ABC234', 'DEF567'])
    })

    it('keep when they were first found to have expired, unless it was not so after all', async () => {
      for (const code of ['ABC234', 'DEF567'])
        await storage.sessions.insert(session(code))
      expect(await storage.sessions.noteDue(['ABC234'], 2_000)).toEqual(new Map([['ABC234', 2_000]]))
      await reopen()
      const both = ['ABC234', 'DEF567']
      expect(await storage.sessions.noteDue(both, 3_000)).toEqual(new Map([['ABC234', 2_000], ['DEF567', 3_000]]))
      // A clock that has gone back: what was noted by it cannot be.
      expect((await storage.sessions.noteDue(both, 1_000)).get('ABC234')).toBe(1_000)
      expect(await storage.sessions.noteDue([], 4_000)).toEqual(new Map())
      expect(await storage.sessions.noteDue(['ABC234'], 5_000)).toEqual(new Map([['ABC234', 5_000]]))
    })

    it('are erased with everything that belongs to them, and with nothing else', async () => {
      for (const code of ['ABC234', 'DEF567']) {
        await storage.sessions.insert(session(code))
        await storage.answers.commit([answer('a', relief, 'menu', code), join('one', code)])
      }
      await storage.sessions.erase(['ABC234'])
      expect(await storage.sessions.find('ABC234')).toBeNull()
      await storage.sessions.insert(session())
      expect(await storage.answers.received('ABC234')).toEqual(new Map())
      expect(await storage.answers.byBallots('ABC234', ['a'])).toEqual([])
      expect(await storage.answers.joined('ABC234')).toBe(0)
      expect(await storage.answers.received('DEF567')).toEqual(new Map([['menu', 1]]))
      expect(await storage.answers.joined('DEF567')).toBe(1)
    })
  })

  describe(`answers in ${engine}`, () => {
    beforeEach(async () => {
      await storage.sessions.insert(session())
    })

    it('are replaced by a later one with the same ballot', async () => {
      await storage.answers.commit([answer('a')])
      await storage.answers.commit([answer('a', anger)])
      const stored = { questionId: 'menu', ballot: 'a', value: anger }
      expect(await storage.answers.byBallots('ABC234', ['a'])).toEqual([stored])
      expect(await storage.answers.received('ABC234')).toEqual(new Map([['menu', 1]]))
    })

    it('may come twice in one batch: the later one stays', async () => {
      await storage.answers.commit([answer('a'), answer('b'), answer('a', anger), join('one'), join('one')])
      expect(await storage.answers.tally('ABC234', 'menu')).toHaveLength(2)
      const stored = { questionId: 'menu', ballot: 'a', value: anger }
      expect(await storage.answers.byBallots('ABC234', ['a'])).toEqual([stored])
      expect(await storage.answers.joined('ABC234')).toBe(1)
    })

    it('are counted together when they are equal', async () => {
      await storage.answers.commit([answer('a'), answer('b', anger), answer('c'), answer('d', { kind: 'pass' })])
      const rows = await storage.answers.tally('ABC234', 'menu')
      expect(rows.sort((one, other) => other.count - one.count)[0]).toEqual({ value: relief, count: 2 })
      expect(rows).toHaveLength(3)
      expect(await storage.answers.tally('ABC234', 'quick')).toEqual([])
    })

    it('are counted for each question that has any, passes included', async () => {
      await storage.answers.commit([answer('a'), answer('b', { kind: 'pass' }), answer('c', relief, 'quick')])
      expect(await storage.answers.received('ABC234')).toEqual(new Map([['menu', 2], ['quick', 1]]))
    })

    it('are found by their ballots, in their own session only', async () => {
      await storage.sessions.insert(session('DEF567'))
      await storage.answers.commit([answer('a'), answer('b'), answer('a', anger, 'menu', 'DEF567')])
      const stored = { questionId: 'menu', ballot: 'a', value: relief }
      expect(await storage.answers.byBallots('ABC234', ['a', 'x'])).toEqual([stored])
      expect(await storage.answers.byBallots('ABC234', [])).toEqual([])
    })

    it('give their texts in the order of the ballots, whatever order they came in', async () => {
      await storage.answers.commit([text('c', 'Third'), text('a', 'First'), answer('d', { kind: 'pass' }, 'box')])
      await storage.answers.commit([text('b', 'Zoë 😀')])
      const texts = await storage.answers.texts('ABC234', ['box'])
      expect(texts.map(({ ballot, text }) => `${ballot} ${text}`)).toEqual(['a First', 'b Zoë 😀', 'c Third'])
      expect(await storage.answers.texts('ABC234', [])).toEqual([])
    })

    it('raise the revision of each session in a batch once, and of no other', async () => {
      await storage.sessions.insert(session('DEF567'))
      await storage.sessions.insert(session('GHJ789'))
      const batch = [answer('a'), answer('b'), join('one', 'DEF567')]
      expect(await storage.answers.commit(batch)).toEqual(new Map([['ABC234', 2], ['DEF567', 2]]))
      expect((await storage.sessions.find('GHJ789'))?.revision).toBe(1)
      // A state that was read before the answers came can still be saved.
      expect(await save(storage, 'ABC234', '{}', 1)).toBe(3)
    })

    it('are left out for a session that is gone, and the rest of the batch is kept', async () => {
      const batch = [answer('a', relief, 'menu', 'ZZZZZZ'), join('one', 'ZZZZZZ'), answer('a')]
      expect(await storage.answers.commit(batch)).toEqual(new Map([['ABC234', 2]]))
      await storage.sessions.insert(session('ZZZZZZ'))
      expect(await storage.answers.received('ZZZZZZ')).toEqual(new Map())
      expect(await storage.answers.joined('ZZZZZZ')).toBe(0)
    })

    it('may come by the thousand in one batch', async () => {
      await storage.answers.commit(Array.from({ length: 20_000 }, (_, index) => answer(`ballot ${index}`)))
      expect(await storage.answers.tally('ABC234', 'menu')).toEqual([{ value: relief, count: 20_000 }])
    })

    it('count a phone as joined once', async () => {
      await storage.answers.commit([join('one'), join('two')])
      await storage.answers.commit([join('one')])
      expect(await storage.answers.joined('ABC234')).toBe(2)
    })

    it('are gone when their ballots are removed, by the thousand too, and no others are', async () => {
      const many = Array.from({ length: 3_000 }, (_, index) => `ballot ${index}`)
      await storage.answers.commit([...many.map(ballot => answer(ballot)), answer('kept', anger), text('told', 'Kept')])
      await storage.answers.removeBallots('DEF567', ['kept'])
      await storage.answers.removeBallots('ABC234', [...many, 'unknown'])
      expect(await storage.answers.tally('ABC234', 'menu')).toEqual([{ value: anger, count: 1 }])
      expect(await storage.answers.texts('ABC234', ['box'])).toHaveLength(1)
    })

    it('know who joined: those whose marks are removed have not', async () => {
      await storage.answers.commit([join('one'), join('two'), join('three')])
      await storage.answers.removeParticipants('DEF567', ['three'])
      await storage.answers.removeParticipants('ABC234', ['one', 'unknown'])
      expect((await storage.answers.participants('ABC234')).toSorted()).toEqual(['three', 'two'])
      expect(await storage.answers.participants('DEF567')).toEqual([])
    })
  })

  it(`${engine} keeps everything over tidying, closing and opening again`, async () => {
    await storage.sessions.insert(session())
    await save(storage, 'ABC234', '{"click":1}', 1)
    await storage.answers.commit([answer('a', anger), text('b', 'A question'), join('one')])
    await storage.cleanUp()
    await reopen()
    const kept = { ...session(), state: '{"click":1}', stateVersion: 2, revision: 3 }
    expect(await storage.sessions.find('ABC234')).toEqual(kept)
    expect(await storage.answers.tally('ABC234', 'menu')).toEqual([{ value: anger, count: 1 }])
    expect(await storage.answers.texts('ABC234', ['box'])).toHaveLength(1)
    expect(await storage.answers.joined('ABC234')).toBe(1)
  })
}
