import type { TypesetPaper } from '../../../src/paper/pdf/typesetter.ts'
import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { typesetPapers } from '../../../src/paper/pdf/typeset-papers.ts'
import { WorkerClient } from '../../../src/paper/pdf/worker-client.ts'
import { formatProblem } from '../../../src/workshop/model/problem.ts'
import { config, root, worksheet } from '../support.ts'

const papers = ['one', 'two', 'three', 'four'].map(id => worksheet({ id, fillable: false }))
const options = { root, config, formats: { sizes: ['a4' as const], largePrint: false } }

function workerOf(name: string): WorkerClient {
  return new WorkerClient(root, new URL(`../../fixtures/workers/${name}.ts`, import.meta.url))
}

async function typesetWith(worker: WorkerClient, onMade: (made: TypesetPaper) => void = () => {}) {
  const made: TypesetPaper[] = []
  const problems = await typesetPapers(papers, options, worker, (paper) => {
    made.push(paper)
    onMade(paper)
  })
  await worker.close()
  expect(made.map(({ paperId }) => paperId).sort()).toEqual(['four', 'one', 'three', 'two'])
  expect(made.map(({ pdfs, problems }) => [pdfs.length, problems])).toEqual(papers.map(() => [1, []]))
  return problems.map(formatProblem)
}

describe('typesetting in two threads', () => {
  it('makes each paper once, without a word about threads', async () => {
    expect(await typesetWith(new WorkerClient(root))).toEqual([])
  })

  it('makes all papers and warns once when the second thread was stopped before the first paper', async () => {
    const worker = new WorkerClient(root)
    await worker.close()
    const [warning, ...more] = await typesetWith(worker)
    expect(warning).toMatch(
      /^export {2}warning: the second thread stopped: it exited with code \d\. The first one made all papers, /,
    )
    expect(more).toEqual([])
  })

  it('makes all papers when it is asked to go between two of them, whoever makes the others', async () => {
    const worker = new WorkerClient(root)
    const closed: Promise<void>[] = []
    const warnings = await typesetWith(worker, () => closed.push(worker.close()))
    expect(warnings.filter(warning => !warning.includes('the second thread stopped'))).toEqual([])
    await Promise.all(closed)
  })

  it.each([
    ['throws while it starts', 'throws-on-load', 'the font is missing'],
    ['exits while it starts, with code 0', 'exits-on-load', 'it exited with code 0'],
    ['exits in the middle of a paper, with code 0', 'exits-with-a-paper', 'it exited with code 0'],
    ['exits between two papers', 'exits-after-one-paper', 'it exited with code 1'],
  ])('does so when it %s', async (_when, script, reason) => {
    const [warning, ...more] = await typesetWith(workerOf(script))
    expect(warning).toContain(`warning: the second thread stopped: ${reason}.`)
    expect(more).toEqual([])
  })
})

it('lets a thread that is still warming up go, without an end of the whole process', { timeout: 120_000 }, async () => {
  const script = new URL('../../fixtures/workers/start-and-close.ts', import.meta.url).pathname
  await expect(promisify(execFile)(process.execPath, [script], { cwd: root })).resolves.toMatchObject({ stdout: '' })
})
