import type { Answer } from '../../live/protocol/answer.ts'
import { giveUpAfter } from '../../live/client/browser-wire.ts'
import { parseObject } from '../../live/client/parse-view.ts'
import { sessionUrl } from '../../live/client/session-url.ts'

const askPatienceMs = 15_000

/** This phone's own answers as the server has them, for a phone whose storage was emptied. */
export async function fetchOwnAnswers(code: string): Promise<Record<string, Answer>> {
  try {
    const response = await fetch(sessionUrl('', code, 'mine'), { signal: giveUpAfter(askPatienceMs) })
    return response.ok ? readOwnAnswers(await response.text()) : {}
  }
  catch {
    return {}
  }
}

/** Whatever stands between phone and server may answer in its place: only what looks like answers is taken. */
export function readOwnAnswers(body: string): Record<string, Answer> {
  const answers = parseObject(body)?.answers
  const entries = typeof answers === 'object' && answers !== null ? Object.entries(answers) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, Answer] => isAnswer(entry[1])))
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
}
