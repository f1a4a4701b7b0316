import type { Answer } from '../../live/protocol/answer.ts'

/**
 * What became of an answer. `kept`: private, stays here. `saved`: on this phone, on its way.
 * `received`: the server has it for good. `refused`: it never will.
 */
export type AnswerState = 'kept' | 'saved' | 'received' | 'refused'

export interface AnswerRecord {
  /** As the person gave it. */
  answer: Answer
  /** What goes to the server, where that is less than the answer: changes instead of ratings. */
  wire?: Answer
  state: AnswerState
  /** Counts the changes, so that the receipt for an older answer is not taken for the newer one's. */
  edit: number
  /** Why it was refused, in a sentence for the person. */
  message?: string
}

/** By question id. */
export type AnswerRecords = Readonly<Record<string, AnswerRecord>>

export function giveAnswer(
  records: AnswerRecords,
  questionId: string,
  answer: Answer,
  send: Answer | null,
): AnswerRecords {
  const edit = (records[questionId]?.edit ?? 0) + 1
  const record: AnswerRecord
    = send === null ? { answer, state: 'kept', edit } : { answer, wire: send, state: 'saved', edit }
  return { ...records, [questionId]: record }
}

/** The server has this edit. A newer one stays on its way. */
export function markReceived(records: AnswerRecords, questionId: string, edit: number): AnswerRecords {
  return settle(records, questionId, edit, { state: 'received' })
}

/** The server will never take this edit. */
export function markRefused(records: AnswerRecords, questionId: string, edit: number, message: string): AnswerRecords {
  return settle(records, questionId, edit, { state: 'refused', message })
}

function settle(
  records: AnswerRecords,
  questionId: string,
  edit: number,
  change: Pick<AnswerRecord, 'state' | 'message'>,
): AnswerRecords {
  const record = records[questionId]
  return record?.edit === edit && record.state === 'saved'
    ? { ...records, [questionId]: { ...record, ...change } }
    : records
}

/** Adds what the server still has of this phone, where the phone itself has nothing. */
export function restore(records: AnswerRecords, answers: Record<string, Answer>): AnswerRecords {
  const received = Object.entries(answers).map(([id, answer]) => [
    id,
    { answer, wire: answer, state: 'received', edit: 1 } satisfies AnswerRecord,
  ])
  return { ...Object.fromEntries(received), ...records }
}

/** The first answer that is still on its way, but for these questions. */
export function nextToSend(
  records: AnswerRecords,
  except: ReadonlySet<string>,
): { questionId: string, answer: Answer, edit: number } | null {
  const entry = Object.entries(records).find(([id, record]) => record.state === 'saved' && !except.has(id))
  return entry ? { questionId: entry[0], answer: entry[1].wire ?? entry[1].answer, edit: entry[1].edit } : null
}

/** Reads records back from storage, leaving out whatever is not one. */
export function readRecords(value: unknown): AnswerRecords {
  const entries = Object.entries((value ?? {}) as Record<string, Partial<AnswerRecord>>)
  return Object.fromEntries(entries.filter(([, record]) => record?.answer?.kind && record.state)) as AnswerRecords
}
