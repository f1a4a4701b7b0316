import type { Answer } from '../../live/protocol/answer.ts'
import type { Question } from '../../workshop/model/activity.ts'
import type { PhoneStorage } from '../state/storage.ts'
import type { Store } from '../state/store.ts'
import type { Draft } from './draft.ts'
import type { AnswerRecords } from './record.ts'
import { shownChanges } from '../../live/questions/scale.ts'
import { createStore } from '../state/store.ts'
import { changes } from './change.ts'
import { draftOf, emptyDraft, fitting } from './draft.ts'
import { giveAnswer, readRecords } from './record.ts'

/** All that one phone has answered and begun to answer in one session. */
export interface AnswerBook {
  records: Store<AnswerRecords>
  /** False where the browser refuses to keep anything. */
  lasting: boolean
  /** Where answering this question (again) starts. */
  draft: (question: Question) => Draft
  keepDraft: (questionId: string, draft: Draft) => void
  /** Takes an answer and says where it goes: to the server or nowhere. */
  give: (question: Question, answer: Answer) => void
  /** Whether nothing is in it, begun or answered. */
  isEmpty: () => boolean
  /** Empties the book; the function returned brings everything back. */
  clear: () => () => void
}

/** Opens the book. `shared` is false where nobody else is there: then every answer stays on the phone. */
export function openBook(storage: PhoneStorage, shared: boolean): AnswerBook {
  const records = createStore<AnswerRecords>(readRecords(storage.read('answers')))
  const seed = String(storage.read('seed') ?? Math.random())
  let drafts = (storage.read('drafts') ?? {}) as Record<string, unknown>

  storage.write('seed', seed)
  records.subscribe(() => storage.write('answers', records.get()))
  storage.onOutsideChange((name) => {
    if (name === 'answers')
      records.set(readRecords(storage.read(name)))
  })

  function keepDrafts(next: Record<string, unknown>) {
    drafts = next
    storage.write('drafts', drafts)
  }

  return {
    records,
    lasting: storage.lasting,
    draft(question) {
      const given = records.get()[question.id]?.answer
      return fitting(drafts[question.id], question) ?? (given && draftOf(given, question)) ?? emptyDraft(question, seed)
    },
    keepDraft: (questionId, draft) => keepDrafts({ ...drafts, [questionId]: draft }),
    give: (question, answer) =>
      records.set(
        giveAnswer(records.get(), question.id, answer, shared ? whatToSend(question, answer, records.get()) : null),
      ),
    isEmpty: () => Object.keys({ ...records.get(), ...drafts }).length === 0,
    clear() {
      const before = { records: records.get(), drafts }
      records.set({})
      keepDrafts({})
      return () => {
        keepDrafts(before.drafts)
        records.set({ ...before.records, ...records.get() })
      }
    },
  }
}

/** What of an answer may leave the phone: all, only the changes of a compared scale, or (`null`) nothing. */
export function whatToSend(question: Question, answer: Answer, records: AnswerRecords): Answer | null {
  if (question.private)
    return null
  if (answer.kind !== 'scale' || question.kind !== 'scale' || !question.comparedWith)
    return answer
  const ratings = changes(records[question.comparedWith]?.answer, answer.ratings)
  return ratings && { kind: 'scale', ratings: shownChanges(question, ratings) }
}
