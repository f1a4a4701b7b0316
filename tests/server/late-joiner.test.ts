import type { PublicView } from '../../src/live/protocol/view.ts'
import type { TestServer } from '../support/live-server.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStream } from '../support/event-stream.ts'
import { newSession, startServer } from '../support/live-server.ts'

describe('a phone that joins in the moment of a click', () => {
  let server: TestServer

  beforeAll(async () => void (server = await startServer()))
  afterAll(() => server.close())

  it('ends on the slide of the room, and never gets an old slide under a new revision', async () => {
    const session = await newSession(server)
    const slideOf = new Map<number, string>()
    for (let round = 0; round < 30; round++) {
      const target = round % 2 ? 'hello' : 'on-feel'
      const phone = await session.phone()
      const joining = openStream(`${server.url}/api/sessions/${session.code}/stream`, phone.cookie)
      const { body } = await session.go(target)
      slideOf.set((body as { revision: number }).revision, target)
      const stream = await joining
      const seen: PublicView[] = []
      await stream.view((view) => {
        seen.push(view)
        return view.slideId === target
      })
      for (const { revision, slideId } of seen) expect(slideOf.get(revision) ?? slideId).toBe(slideId)
      stream.close()
    }
  })
})
