import type { Order } from './typesetter-worker.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { prepareFormFont } from './form-font.ts'
import { Typesetter } from './typesetter.ts'
import { Press } from './typst.ts'
import './form.ts'

// Everything slow happens before the first order, while the other thread reads the content.
const press = new Press(String(workerData))
prepareFormFont()

let last = Promise.resolve()
parentPort?.on('message', ({ paper, setting }: Order) => {
  last = last.then(async () => parentPort?.postMessage(await new Typesetter(setting, press).set(paper)))
})
