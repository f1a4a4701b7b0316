import { enableCompileCache } from 'node:module'
import path from 'node:path'
import process from 'node:process'

/** The first version of Node that runs TypeScript and has SQLite built in. */
const leastNode = 24

await main()

async function main() {
  if (Number(process.versions.node.split('.')[0]) < leastNode) {
    return fail(
      `This is Node ${process.versions.node}, and the server needs Node ${leastNode} or newer: `
      + 'run "npm start", which uses the right one.',
    )
  }
  try {
    await run()
  }
  catch (error) {
    fail(textOf(error))
  }
}

async function run() {
  // Node keeps what it has compiled: every start but the first takes a third less time.
  enableCompileCache(path.resolve('.cache/compiled'))
  // Imported late, so that an old Node gets the sentence above instead of a syntax error; pages need the JSX loader.
  await import('../jsx-loader.ts')
  const { readSettings } = await import('./start/settings.ts')
  const { isBuilt, startServer } = await import('./start/start.ts')
  const { loadWorkshop } = await import('../workshop/load.ts')
  const { welcomeText } = await import('./start/welcome.ts')
  const root = process.cwd()
  const settings = readSettings(process.env, root)
  if (!isBuilt(settings.distDir))
    return fail('The pages have not been built: run "npm start", which builds them first, or "npm run build".')
  const { workshop, problems } = await loadWorkshop(root)
  if (!workshop) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
    return fail(
      `The content has ${count}, so there is nothing to serve: `
      + 'run "npm run check" to see what to change and where.',
    )
  }
  const server = await startServer(workshop, settings)
  const { protocol, port } = new URL(server.url())
  const url = `${protocol}//localhost:${port}`
  console.log(welcomeText({ url, key: server.key, phoneOrigin: server.phoneOrigin() }))
}

/** One sentence for a problem that was foreseen; any other error with its stack. */
function textOf(error: unknown): string {
  if (!(error instanceof Error))
    return String(error)
  return error.name === 'StartProblem' ? error.message : (error.stack ?? error.message)
}

function fail(sentence: string) {
  console.error(sentence)
  process.exitCode = 1
}
