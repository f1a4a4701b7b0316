import type { Paper } from '../compose/paper.ts'
import type { TypesetOptions, TypesetPaper } from './typesetter.ts'
import { TypesetterWorker } from './typesetter-worker.ts'
import { Typesetter } from './typesetter.ts'

/** Below this many papers a second thread costs more than it saves. */
const worthAThread = 6

/**
 * Sets all papers: this thread takes from the end of the list, a second one (where there is one, or where there
 * are many papers) from its beginning. They come in the order in which they are done.
 */
export async function typesetPapers(
  papers: Paper[],
  setting: TypesetOptions,
  second: TypesetterWorker | null,
  onSet: (made: TypesetPaper) => void,
): Promise<void> {
  const waiting = inTurn(papers)
  const helper = second ?? (papers.length >= worthAThread ? TypesetterWorker.start(setting.root) : null)
  const helped = helper ? typesetInWorker(helper, waiting, setting, onSet) : null
  const typesetter = new Typesetter(setting)
  try {
    for (let paper = waiting.pop(); paper; paper = waiting.pop()) onSet(await typesetter.set(paper))
  }
  finally {
    // Whatever went wrong here, nothing goes on behind the caller's back.
    waiting.length = 0
    await helped?.finally(() => (second ? undefined : helper?.close()))
  }
}

/**
 * Forms first, for the thread that has warmed up for them; then the light papers; the heaviest last, where this thread
 * begins. So both have small ones left to share at the end.
 */
function inTurn(papers: Paper[]): Paper[] {
  const weighed = papers.map(paper => ({ paper, weight: JSON.stringify(paper.content).length }))
  const forms = weighed.filter(({ paper }) => paper.fillable).sort((a, b) => b.weight - a.weight)
  const others = weighed.filter(({ paper }) => !paper.fillable).sort((a, b) => a.weight - b.weight)
  return [...forms, ...others].map(({ paper }) => paper)
}

/** Two papers at a time, so that the thread has its next one while this thread is busy with its own. */
async function typesetInWorker(
  helper: TypesetterWorker,
  waiting: Paper[],
  setting: TypesetOptions,
  onSet: (made: TypesetPaper) => void,
): Promise<void> {
  const takeTurns = async () => {
    for (let paper = waiting.shift(); paper; paper = waiting.shift()) onSet(await helper.set(paper, setting))
  }
  await Promise.all([takeTurns(), takeTurns()])
}
