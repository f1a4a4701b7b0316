/**
 * A server of its own process, for tests that kill it: settings come from the environment. It has the small workshop,
 * or the shipped one with `WORKSHOP=shipped`.
 */
import process from 'node:process'
import '../../src/jsx-loader.ts'

void serve()

async function serve() {
  try {
    // Imported late: only now can Node load the server's pages.
    const { readSettings } = await import('../../src/server/start/settings.ts')
    const { startServer } = await import('../../src/server/start/start.ts')
    const { workshopFixture } = await import('./workshop-fixture.ts')
    const { shippedWorkshop } = await import('./builds.ts')
    const workshop = process.env.WORKSHOP === 'shipped' ? await shippedWorkshop() : workshopFixture()
    const server = await startServer(workshop, readSettings(process.env, process.cwd()))
    process.stdout.write(`${JSON.stringify({ url: server.url(), key: server.key })}\n`)
  }
  catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
