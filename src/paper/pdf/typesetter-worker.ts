import type { WorkerMessage, WorkerResponse } from './worker-client.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { prepareFormFont } from './form-font.ts'
import { Typesetter } from './typesetter.ts'
import { TypstCompiler } from './typst-compiler.ts'
import './form.ts'

// Everything slow happens before the first paper arrives, while the main thread reads the content.
const compiler = new TypstCompiler(String(workerData))
let last: Promise<unknown> = prepareFormFont()
parentPort?.on('message', (message: WorkerMessage) => {
  last = last.then(async () => {
    if (message === null)
      return parentPort?.close()
    const { no, paper, options } = message
    const made = await new Typesetter(options, compiler).typeset(paper)
    parentPort?.postMessage({ no, made } satisfies WorkerResponse)
  })
})
