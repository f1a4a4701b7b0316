import type { Workshop } from '../../src/workshop/model/workshop.ts'
import type { TestServer } from '../support/live-server.ts'
import type { Room } from './room.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { builtRoots, shippedWorkshop } from '../support/builds.ts'
import { freePort } from '../support/free-port.ts'
import { startServer } from '../support/live-server.ts'
import { openRoom } from './room.ts'

/**
 * What the tests of one file share, as starting it takes seconds: a server with the shipped content and builds, and
 * one browser. Each test opens a room of its own in it. `change`: of the content that the server has, where a test
 * needs another; the decks are built of the shipped one.
 */
export async function openHouse(change = (workshop: Workshop) => workshop) {
  const workshop = change(await shippedWorkshop())
  const browser = await launchBrowser()
  const dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-house-'))
  let server = await start(await freePort())

  function start(port: number): Promise<TestServer> {
    return startServer({ workshop, staticRoots: builtRoots, dataDir, port })
  }

  return {
    workshop,
    browser,
    dataDir,
    get key() {
      return server.key
    },
    get url() {
      return server.url
    },
    openRoom: (details: Record<string, unknown> = {}): Promise<Room> =>
      openRoom({ workshop, browser, server }, details),
    /** Stops the server and starts another one on the same port with the same data. */
    async restart(): Promise<void> {
      await server.close()
      server = await start(Number(new URL(server.url).port))
      // This process may still hold connections to the server that is gone: the first requests find out.
      await expect.poll(() => fetch(`${server.url}/health`).then(({ ok }) => ok)).toBe(true)
    },
    async close(): Promise<void> {
      await browser.close()
      await server.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>
