import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'

/**
 * A port for a server that will be stopped and started again. It lies below those that the system hands out by
 * itself, where any connection of any program could take it in between.
 */
export async function freePort(): Promise<number> {
  let port = 20_000 + (process.pid % 10_000)
  while (!(await isFree(port))) port++
  return port
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
  }
  catch {
    return false
  }
  probe.close()
  await once(probe, 'close')
  return true
}
