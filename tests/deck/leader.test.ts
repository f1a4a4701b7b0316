import type { Leader, PostOutcome } from '../../src/deck/session/leader.ts'
import type { Position } from '../../src/deck/session/position.ts'
import type { PublicView } from '../../src/live/protocol/view.ts'
import { expect, it } from 'vitest'
import { createLeader } from '../../src/deck/session/leader.ts'

/** A deck on a table: it moves when told, and its posts are answered by the test. */
function deck() {
  let here: Position = { slideId: 'one', click: 0 }
  const posts: { position: Position, atRevision: number, answer: (outcome: PostOutcome) => void }[] = []
  const waits: { delayMs: number, over: () => void }[] = []
  let isLate = false
  const leader: Leader = createLeader({
    firstSlideId: 'cover',
    here: () => here,
    go(position) {
      here = position
      leader.moved(position)
    },
    post: (position, atRevision) => new Promise(answer => posts.push({ position, atRevision, answer })),
    wait: delayMs => delayMs < 2_000 ? Promise.resolve() : new Promise(over => waits.push({ delayMs, over })),
    late: next => void (isLate = next),
    random: () => 0,
  })
  return {
    posts,
    isLate: () => isLate,
    /** All that is waited for longer is over. */
    async passTime() {
      waits.forEach(({ over }) => over())
      await new Promise(setImmediate)
    },
    here: () => here.slideId,
    press(slideId: string) {
      here = { slideId, click: 0 }
      leader.moved(here)
    },
    hear: (revision: number, slideId: string, status: PublicView['status'] = 'running') =>
      leader.heard({ revision, slideId, click: 0, status } as PublicView),
    async answer(outcome: PostOutcome) {
      posts.at(-1)!.answer(outcome)
      await new Promise(setImmediate)
    },
    posted: () => posts.map(({ position }) => position.slideId),
  }
}

it('joins a session that waits on another slide, as a second window does', () => {
  const table = deck()
  table.hear(3, 'two', 'waiting')
  expect([table.here(), table.posted()]).toEqual(['two', []])
})

it('adopts where a running session stands when it is opened', () => {
  const table = deck()
  table.hear(7, 'five')
  expect(table.here()).toBe('five')
  expect(table.posts).toEqual([])
})

it('says where a session begins that nobody has moved yet', () => {
  const table = deck()
  table.hear(1, 'cover', 'waiting')
  expect(table.posted()).toEqual(['one'])
})

it('posts each move, and only the newest when the server is slow', async () => {
  const table = deck()
  table.hear(1, 'one')
  table.press('two')
  table.press('three')
  table.press('four')
  await table.answer({ kind: 'done', revision: 2 })
  expect(table.posted()).toEqual(['two', 'four'])
})

it('posts a move again under the revision at which it was made, whatever it has heard since', async () => {
  const table = deck()
  table.hear(1, 'one')
  table.press('two')
  table.hear(8, 'nine')
  await table.answer({ kind: 'failed' })
  expect(table.posts.map(({ atRevision }) => atRevision)).toEqual([1, 1])
})

it('asks again until the move is acknowledged', async () => {
  const table = deck()
  table.hear(1, 'one')
  table.press('two')
  await table.answer({ kind: 'failed' })
  await table.answer({ kind: 'done', revision: 2 })
  expect(table.posted()).toEqual(['two', 'two'])
})

it('does not ask again for what was refused', async () => {
  const table = deck()
  table.hear(1, 'one')
  table.press('two')
  await table.answer({ kind: 'refused' })
  expect(table.posted()).toEqual(['two'])
})

it('is not thrown back by a snapshot from before its last move', async () => {
  const table = deck()
  table.hear(1, 'one')
  table.press('two')
  table.hear(1, 'one')
  await table.answer({ kind: 'done', revision: 3 })
  table.hear(2, 'one')
  expect(table.here()).toBe('two')
})

it('adopts the move of another leader, and does not post it back', async () => {
  const table = deck()
  table.hear(1, 'one')
  table.press('two')
  await table.answer({ kind: 'done', revision: 2 })
  table.hear(3, 'six')
  expect(table.here()).toBe('six')
  expect(table.posted()).toEqual(['two'])
})

it('says within three seconds that a move has not been heard, and takes it back when it is', async () => {
  const table = deck()
  table.hear(1, 'one')
  table.press('two')
  expect(table.isLate()).toBe(false)
  await table.passTime()
  expect(table.isLate()).toBe(true)
  await table.answer({ kind: 'done', revision: 2 })
  expect(table.isLate()).toBe(false)
  await table.passTime()
  expect(table.isLate()).toBe(false)
})

it('says which revision a move was made on, and follows the room when another deck was faster', async () => {
  const table = deck()
  table.hear(1, 'one')
  table.press('two')
  table.hear(2, 'nine')
  expect(table.posts.map(({ atRevision }) => atRevision)).toEqual([1])
  await table.answer({ kind: 'refused' })
  expect(table.here()).toBe('nine')
})
