import type { Paper } from '../compose/paper.ts'
import type { TypesetOptions, TypesetPaper } from './typesetter.ts'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** What goes to the worker. */
export interface WorkerRequest {
  no: number
  options: TypesetOptions
  paper: Paper
}

/** `null` asks the worker to exit. */
export type WorkerMessage = WorkerRequest | null

/** What comes back; `no` says to which request it belongs. */
export interface WorkerResponse {
  no: number
  made: TypesetPaper
}

/** The worker is no longer there, or could not take a paper; the papers it held are not made. */
export class WorkerStoppedError extends Error {}

interface Pending {
  resolve: (made: TypesetPaper) => void
  reject: (reason: WorkerStoppedError) => void
}

const typesetterWorker = new URL('./typesetter-worker.ts', import.meta.url)

/** A typesetter in a worker thread. It warms up from its start, so it is best started before the content is read. */
export class WorkerClient {
  readonly #worker: Worker
  readonly #pending = new Map<number, Pending>()
  #requests = 0
  /** Why there is no worker any more; `null` while it lives. */
  #stopped: WorkerStoppedError | null = null

  constructor(root: string, script: URL = typesetterWorker) {
    // A small young generation: what the worker makes lives outside of V8, and memory is what a second thread costs.
    const resourceLimits = { maxYoungGenerationSizeMb: 4 }
    // By the argument it knows whose language to speak, as a command does.
    this.#worker = new Worker(script, { workerData: root, argv: ['--root', root], resourceLimits })
    this.#worker.on('message', ({ no, made }: WorkerResponse) => {
      this.#pending.get(no)?.resolve(made)
      this.#pending.delete(no)
    })
    this.#worker.on('messageerror', (error: Error) => this.#stop(error.message))
    this.#worker.on('error', (error: unknown) => this.#stop(error instanceof Error ? error.message : String(error)))
    // A worker that exits with code 0 reports no error, and would leave its papers waiting for ever.
    this.#worker.on('exit', code => this.#stop(`it exited with code ${code}`))
  }

  /** Rejects with a `WorkerStoppedError` when the worker stops before the paper is made, or has stopped already. */
  typeset(paper: Paper, options: TypesetOptions): Promise<TypesetPaper> {
    if (this.#stopped)
      return Promise.reject(this.#stopped)
    const no = this.#requests++
    return new Promise((resolve, reject) => {
      this.#pending.set(no, { resolve, reject })
      this.#worker.postMessage({ no, options, paper } satisfies WorkerRequest)
    })
  }

  /** Lets the worker finish what it is doing and exit: to terminate it while it warms up can crash the process. */
  async close(): Promise<void> {
    if (this.#stopped)
      return
    const exit = new Promise<void>(resolve => this.#worker.once('exit', () => resolve()))
    this.#worker.postMessage(null satisfies WorkerMessage)
    await exit
  }

  /** The first reason counts: after an error the worker exits as well. */
  #stop(reason: string): void {
    this.#stopped ??= new WorkerStoppedError(reason)
    for (const { reject } of this.#pending.values()) reject(this.#stopped)
    this.#pending.clear()
  }
}

/** `null` on a machine with one processor, where a second thread would only cost memory. */
export function startWorker(root: string): WorkerClient | null {
  return availableParallelism() > 1 ? new WorkerClient(root) : null
}
