import type { StreamHandlers, Wire } from '../../src/live/client/wire.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, browserWire } from '../../src/live/client/browser-wire.ts'
import { openConnection as follow } from '../../src/live/client/connection.ts'
import { parseView } from '../../src/live/client/parse-view.ts'
import { createServerClock } from '../../src/live/client/server-clock.ts'
import { openConnection } from './connection.ts'
import { openDesk } from './desk.ts'
import { freePort, startServerProcess } from './server-process.ts'

/** How long each of so many phones took to be back after a restart, in ms since the new server listened. */
export async function returnAfterRestart(phones: number): Promise<number[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-restart-'))
  const port = await freePort()
  let server = await startServerProcess(dataDir, port)
  try {
    const desk = await openDesk(server.address, server.key)
    const heardAtMs = new Float64Array(phones).fill(-1)
    const all = Array.from(heardAtMs, (_, index) => follow(streamWire(port, desk.code), createServerClock(), {
      view() {},
      status: status => void (heardAtMs[index] = status === 'live' ? performance.now() : -1),
    }))
    await until(() => heardAtMs.every(ms => ms >= 0))
    await server.stop()
    await until(() => heardAtMs.every(ms => ms < 0))
    server = await startServerProcess(dataDir, port)
    const listensAtMs = performance.now()
    await until(() => heardAtMs.every(ms => ms >= 0))
    all.forEach(phone => phone.close())
    return Array.from(heardAtMs, ms => Math.max(0, ms - listensAtMs))
  }
  finally {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** What a phone's browser gives to its connection; its event stream over a plain socket, which Node has none for. */
function streamWire(port: number, code: string): Wire {
  return {
    now: () => performance.now(),
    wallNow: Date.now,
    random: Math.random,
    after,
    openStream: handlers => openStream(port, `/api/sessions/${code}/stream`, handlers),
    poll: browserWire(`http://127.0.0.1:${port}/api/sessions/${code}`, 'phones').poll,
  }
}

function openStream(port: number, path: string, handlers: StreamHandlers): () => void {
  let close = () => {}
  let isClosed = false
  openConnection('127.0.0.1', port).then((connection) => {
    close = connection.close
    if (isClosed)
      return close()
    connection.follow(path, {}, (bytes) => {
      for (const [, json = ''] of bytes.toString().matchAll(/^data: (\{.*\})$/gm)) {
        const view = parseView(json)
        if (view)
          handlers.view(view)
      }
    }, handlers.failed)
  }, handlers.failed)
  return () => {
    isClosed = true
    close()
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise(resolve => setTimeout(resolve, 10))
}
