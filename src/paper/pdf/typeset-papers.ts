import type { Problem } from '../../workshop/model/problem.ts'
import type { Paper } from '../compose/paper.ts'
import type { TypesetOptions, TypesetPaper } from './typesetter.ts'
import type { WorkerClient } from './worker-client.ts'
import { Typesetter } from './typesetter.ts'
import { startWorker, WorkerStoppedError } from './worker-client.ts'

/** For fewer papers a second thread costs more than it saves. */
const fewestForWorker = 6

/**
 * Typesets all papers: this thread takes from the end of the queue, a worker (the one given, or a new one where there
 * are many papers) from its beginning. `onMade` gets them in the order in which they are done.
 * `meanwhile` is what this thread does first, when the worker has begun.
 * A worker that stops is reported as a warning, and this thread makes its papers.
 */
export async function typesetPapers(
  papers: Paper[],
  options: TypesetOptions,
  worker: WorkerClient | null,
  onMade: (made: TypesetPaper) => void,
  meanwhile: () => void = () => {},
): Promise<Problem[]> {
  const queue = formsFirst(papers)
  const helper = worker ?? (papers.length >= fewestForWorker ? startWorker(options.root) : null)
  const typesetter = new Typesetter(options)
  const typesetHere = async () => {
    for (let paper = queue.pop(); paper; paper = queue.pop()) onMade(await typesetter.typeset(paper))
  }
  const there = helper ? typesetInWorker(helper, queue, options, onMade) : Promise.resolve([])
  const here = (async () => {
    meanwhile()
    await typesetHere()
  })()
  try {
    const [problems] = await Promise.all([there, here])
    // What the worker gave back when this thread had nothing left to do.
    await typesetHere()
    return problems
  }
  finally {
    // Whatever went wrong, nothing goes on behind the caller's back.
    queue.length = 0
    await Promise.allSettled([here, there])
    if (helper !== worker)
      await helper?.close()
  }
}

/**
 * Forms first, for the worker that has warmed up for them; then the light papers; the heaviest last, where this thread
 * begins. So both have small ones left to share at the end.
 */
function formsFirst(papers: Paper[]): Paper[] {
  const weighed = papers.map(paper => ({ paper, weight: JSON.stringify(paper.content).length }))
  const forms = weighed.filter(({ paper }) => paper.fillable).sort((a, b) => b.weight - a.weight)
  const others = weighed.filter(({ paper }) => !paper.fillable).sort((a, b) => a.weight - b.weight)
  return [...forms, ...others].map(({ paper }) => paper)
}

/** Returns a warning when the worker stopped; the papers that it held are in the queue again. */
async function typesetInWorker(
  worker: WorkerClient,
  queue: Paper[],
  options: TypesetOptions,
  onMade: (made: TypesetPaper) => void,
): Promise<Problem[]> {
  const takeTurns = async (): Promise<WorkerStoppedError | null> => {
    for (let paper = queue.shift(); paper; paper = queue.shift()) {
      const made = await typesetOrGiveBack(worker, paper, queue, options)
      if (made instanceof WorkerStoppedError)
        return made
      onMade(made)
    }
    return null
  }
  // Two papers at a time, so that the worker has its next one while this thread is busy with its own.
  const [stopped] = (await Promise.all([takeTurns(), takeTurns()])).filter(error => error !== null)
  return stopped ? [workerProblem(stopped)] : []
}

async function typesetOrGiveBack(
  worker: WorkerClient,
  paper: Paper,
  queue: Paper[],
  options: TypesetOptions,
): Promise<TypesetPaper | WorkerStoppedError> {
  try {
    return await worker.typeset(paper, options)
  }
  catch (error) {
    queue.unshift(paper)
    if (error instanceof WorkerStoppedError)
      return error
    throw error
  }
}

function workerProblem({ message }: WorkerStoppedError): Problem {
  return {
    file: 'export',
    line: null,
    fact: `the second thread stopped: ${message}`,
    remedy: 'The first one made all papers, which only takes longer. Tell a developer if it happens again.',
    severity: 'warning',
  }
}
