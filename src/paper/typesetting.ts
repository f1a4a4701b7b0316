import type { Paper } from './paper.ts'
import type { SetPaper, Setting } from './typesetter.ts'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Typesetter } from './typesetter.ts'

/** Below this many papers a second thread costs more than it saves. */
const worthAThread = 6

/**
 * Sets all papers, in this thread and (where there are many papers and two processors) in a second one, which
 * takes from the end of the list. They come in the order in which they are done.
 */
export async function setPapers(papers: Paper[], setting: Setting, onSet: (made: SetPaper) => Promise<void>): Promise<void> {
  const waiting = [...papers]
  const helper = papers.length >= worthAThread && availableParallelism() > 1 ? setInThread(waiting, setting, onSet) : null
  const typesetter = new Typesetter(setting)
  try {
    for (let paper = waiting.shift(); paper; paper = waiting.shift())
      await onSet(await typesetter.set(paper))
  }
  finally {
    // Whatever went wrong here, nothing goes on behind the caller's back.
    waiting.length = 0
    await helper
  }
}

async function setInThread(waiting: Paper[], setting: Setting, onSet: (made: SetPaper) => Promise<void>): Promise<void> {
  // A small nursery: what the thread makes lives outside of V8, and memory is what a second thread costs.
  const thread = new Worker(new URL('./typesetter-thread.ts', import.meta.url), { workerData: setting, resourceLimits: { maxYoungGenerationSizeMb: 4 } })
  try {
    for (let paper = waiting.pop(); paper; paper = waiting.pop())
      await onSet(await ask(thread, paper))
  }
  finally {
    await thread.terminate()
  }
}

async function ask(thread: Worker, paper: Paper): Promise<SetPaper> {
  const answer = once(thread, 'message')
  thread.postMessage(paper)
  const [made] = await answer
  return made as SetPaper
}
