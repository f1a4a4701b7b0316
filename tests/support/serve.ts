/** A server of its own process on the small workshop, for tests that kill it: settings come from the environment. */
import process from 'node:process'
import { readSettings } from '../../src/server/start/settings.ts'
import { startServer } from '../../src/server/start/start.ts'
import { workshopFixture } from './workshop-fixture.ts'

void serve()

async function serve() {
  try {
    const server = await startServer(workshopFixture(), readSettings(process.env, process.cwd()))
    process.stdout.write(`${JSON.stringify({ url: server.url(), key: server.key })}\n`)
  }
  catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
