import type { Paper } from '../compose/paper.ts'
import type { TypesetOptions, TypesetPaper } from './typesetter.ts'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** What goes to the thread. */
export interface Order {
  setting: TypesetOptions
  paper: Paper
}

interface Waiting {
  resolve: (made: TypesetPaper) => void
  reject: (reason: Error) => void
}

/** A typesetter in a thread of its own. It warms up from its start, so it is best started before the content is read. */
export class TypesetterWorker {
  readonly #thread: Worker
  readonly #waiting = new Map<string, Waiting>()

  private constructor(root: string) {
    // A small nursery: what the thread makes lives outside of V8, and memory is what a second thread costs.
    this.#thread = new Worker(new URL('./typesetter-thread.ts', import.meta.url), {
      workerData: root,
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    })
    this.#thread.on('message', (made: TypesetPaper) => {
      this.#waiting.get(made.paperId)?.resolve(made)
      this.#waiting.delete(made.paperId)
    })
    this.#thread.on('error', (error: Error) => {
      for (const { reject } of this.#waiting.values()) reject(error)
    })
  }

  /** `null` on a machine with one processor, where it would only cost memory. */
  static start(root: string): TypesetterWorker | null {
    return availableParallelism() > 1 ? new TypesetterWorker(root) : null
  }

  set(paper: Paper, setting: TypesetOptions): Promise<TypesetPaper> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(paper.id, { resolve, reject })
      this.#thread.postMessage({ setting, paper } satisfies Order)
    })
  }

  async close(): Promise<void> {
    await this.#thread.terminate()
  }
}
