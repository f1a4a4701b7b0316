import type { Figure } from './support/figure.ts'
import type { LoadReport } from './support/phones.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { outputOf, startNode, startServerProcess } from './support/server-process.ts'

/** The live server under a full room: a server process, and a second one with its phones. Loopback only. */
export async function measure(): Promise<Figure[]> {
  const [hall, crowd] = [await measureRoom(500), await measureRoom(5000)]
  return [
    clickFigure(hall, 250),
    answerFigure(hall, 100),
    clickFigure(crowd, 100),
    answerFigure(crowd, 90),
    {
      name: 'answer to the wall\'s count, 5,000 phones, p95',
      value: crowd.wallMs.p95,
      unit: 'ms',
      bound: 300,
      how: 'counts move 5 times a second and in threes; of the answers that make a three full.',
    },
    {
      name: 'processor time to let 5,000 phones join',
      value: crowd.join.cpuSeconds,
      unit: 's',
      bound: 2.5,
      how: 'of the server: the page, the event stream and the first snapshot for each.',
    },
    {
      name: 'processor time of a question to 5,000 phones',
      value: crowd.roundCpuSeconds,
      unit: 's',
      bound: 1.6,
      how: `of the server: the question, ${crowd.answers} answers within ${crowd.answerSpanSeconds.toFixed(1)} s, `
        + 'each on disk before it is acknowledged, and the wall\'s count.',
    },
    {
      name: 'memory for each of 5,000 phones',
      value: crowd.join.bytesEach / 1000,
      unit: 'kB',
      bound: 20,
      how: 'growth of the server\'s resident memory while they join, its garbage collected before and after.',
    },
  ]
}

function clickFigure({ clickMs, clicks, answers: phones }: LoadReport, bound: number): Figure {
  return {
    name: `presenter's click to ${phones.toLocaleString('en')} phones, p95`,
    value: clickMs.p95,
    unit: 'ms',
    bound,
    how: `${clicks} clicks, from the request to the snapshot at each event stream; `
      + `the slowest took ${Math.round(clickMs.max)} ms.`,
  }
}

function answerFigure({ answerMs, answers, answerSpanSeconds }: LoadReport, bound: number): Figure {
  return {
    name: `answer to acknowledgement, ${answers.toLocaleString('en')} phones, p95`,
    value: answerMs.p95,
    unit: 'ms',
    bound,
    how: `${answers} answers in ${answerSpanSeconds.toFixed(1)} s, each on disk before it is acknowledged `
      + `and with all streams open; the slowest took ${Math.round(answerMs.max)} ms.`,
  }
}

async function measureRoom(phones: number): Promise<LoadReport> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-room-'))
  const server = await startServerProcess(dataDir)
  try {
    const args = [server.address, server.key, String(phones), String(server.child.pid)]
    const load = startNode('bench/support/phones.ts', args)
    return JSON.parse(await outputOf(load)) as LoadReport
  }
  finally {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
