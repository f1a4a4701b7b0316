import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createMetrics } from '../../src/server/http/metrics.ts'
import { createStateReader } from '../../src/server/session/read-state.ts'
import { createRegistry } from '../../src/server/session/registry.ts'
import { openStorage } from '../../src/server/storage/open-storage.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'

it('carries on from what another server on the same storage has saved', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'workshop-shared-'))
  const storage = await openStorage(folder)
  const [one, other] = [0, 1].map(() => createRegistry({
    workshop: workshopFixture,
    now: Date.now,
    certainMs: Date.now,
    joinUrl: code => `http://127.0.0.1/${code}`,
    storage,
    readState: createStateReader(() => {}),
    metrics: createMetrics(),
    countsEveryMs: 20,
    textsEveryMs: 20,
    trustStreamAfterMs: 0,
    onError: (error) => { throw error },
  }))
  const { code } = await one!.create({ title: 'Wednesday', venue: '', lengthMinutes: 60, startsAt: null })
  const here = (await one!.find(code))!
  const there = (await other!.find(code))!
  await here.command({ type: 'slide:go', slideId: 'hello', click: 0 }, 'lead')
  await here.command({ type: 'slide:go', slideId: 'on-menu', click: 0 }, 'lead')
  await there.command({ type: 'screen:blank' }, 'lead')
  expect(there.state).toMatchObject({ slideId: 'on-menu', blank: true })
  await storage.close()
  await rm(folder, { recursive: true })
})
