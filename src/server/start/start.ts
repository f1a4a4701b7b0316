import type { Workshop } from '../../workshop/model/workshop.ts'
import type { LiveServer } from '../app.ts'
import type { Settings } from './settings.ts'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { createLiveServer } from '../app.ts'
import { distFolders } from './dist-folders.ts'
import { StartProblem, startSentence } from './start-problem.ts'

/** A server that has not closed after this long is stopped anyway. */
const shutdownTimeoutMs = 4000

/** Whether the pages for phones and presenter have been built. */
export function isBuilt(distDir: string): boolean {
  const { phone, deck } = distFolders(distDir)
  return [phone, deck].every(root => existsSync(path.join(root, 'index.html')))
}

/** Starts the server of this process; it ends the process cleanly on Ctrl-C and SIGTERM. @throws StartProblem */
export async function startServer(workshop: Workshop, settings: Settings): Promise<LiveServer> {
  const { port, host, dataDir, distDir, ...passedOn } = settings
  let server: LiveServer | null = null
  try {
    server = await createLiveServer({
      workshop,
      dataDir,
      staticRoots: distFolders(distDir),
      ...passedOn,
      log: line => process.stderr.write(`${line}\n`),
    })
    await server.start({ port, host })
    endOnSignals(server)
    return server
  }
  catch (error) {
    await server?.close()
    const sentence = startSentence(error, settings)
    throw sentence === null ? error : new StartProblem(sentence)
  }
}

function endOnSignals(server: LiveServer) {
  let ending = false
  const end = () => {
    // A second Ctrl-C stops it at once; nothing is lost, since what was acknowledged is on disk already.
    if (ending)
      process.exit(1)
    ending = true
    setTimeout(() => process.exit(1), shutdownTimeoutMs).unref()
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}
