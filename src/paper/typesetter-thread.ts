import type { Paper } from './paper.ts'
import type { Setting } from './typesetter.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { Typesetter } from './typesetter.ts'

/** A second typesetter in a thread of its own: gets papers, sends back their PDFs. */
const typesetter = new Typesetter(workerData as Setting)

parentPort?.on('message', async (paper: Paper) => parentPort?.postMessage(await typesetter.set(paper)))
