import { enableCompileCache } from 'node:module'
import path from 'node:path'
import process from 'node:process'

/** The version that runs TypeScript as it is and brings a database. */
const leastNode = 24

await main()

async function main() {
  if (Number(process.versions.node.split('.')[0]) < leastNode) {
    return fail(
      `This is Node ${process.versions.node}, and the server needs Node ${leastNode} or newer: "npm start" brings it along.`,
    )
  }
  try {
    await run()
  }
  catch (error) {
    // What was foreseen is one sentence; only what nobody foresaw shows where it happened.
    fail(error instanceof Error ? (isForeseen(error) ? error.message : (error.stack ?? error.message)) : String(error))
  }
}

async function run() {
  // What Node has once read and compiled is kept: it takes a third off every start but the first.
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
    return fail(
      `The content has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}, so there is nothing to serve: run "npm run check" to see what to change and where.`,
    )
  }
  const server = await startServer(workshop, settings)
  const port = new URL(server.url()).port
  console.log(welcomeText({ url: `http://localhost:${port}`, key: server.key, phoneOrigin: server.phoneOrigin() }))
}

function isForeseen(error: Error): boolean {
  return error.name === 'StartProblem'
}

function fail(sentence: string) {
  console.error(sentence)
  process.exitCode = 1
}
