import type { Paper } from '../../paper/compose/paper.ts'
import type { TypesetOptions } from '../../paper/pdf/typesetter.ts'
import type { WorkshopConfig } from '../../workshop/model/config.ts'
import { fileURLToPath } from 'node:url'
import { WorkerClient } from '../../paper/pdf/worker-client.ts'
import { createOneAtATime } from './one-at-a-time.ts'

/** Where logo and drawings lie: pictures are read from there. */
const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Makes PDFs while sessions run: in a thread of its own, so that no phone waits for it, and one at a time, so that many
 * who ask take no more memory than one.
 */
export function createPdfPrinter() {
  const queue = createOneAtATime()
  return {
    /** A paper as a tagged PDF, on its sides if it fits on them. Throws when it cannot be typeset. */
    print(paper: Paper, config: WorkshopConfig): Promise<Uint8Array> {
      return new Promise((resolve, reject) => {
        void queue.run(async () => {
          const worker = new WorkerClient(root)
          await typeset(worker, paper, config).then(resolve, reject)
          await worker.close()
        })
      })
    },
    /** Resolves when no PDF is being made any more. */
    settled: queue.settled,
  }
}

export type PdfPrinter = ReturnType<typeof createPdfPrinter>

async function typeset(worker: WorkerClient, paper: Paper, config: WorkshopConfig): Promise<Uint8Array> {
  const options: TypesetOptions = { root, config, formats: { sizes: [config.paper], largePrint: false } }
  const { pdfs: [fitting] } = await worker.typeset(paper, options)
  if (fitting)
    return fitting.bytes
  // What is too long for its sides takes as many as it needs.
  const { pdfs: [long], problems } = await worker.typeset({ ...paper, sides: null }, options)
  if (!long)
    throw new Error(problems[0]?.fact)
  return long.bytes
}
