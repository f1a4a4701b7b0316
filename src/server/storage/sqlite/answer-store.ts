import type { Answer } from '../../../live/protocol/answer.ts'
import type { AnswerRow } from '../../../live/questions/tally.ts'
import type { Database } from './schema.ts'
import { sql } from 'kysely'
import { answerSchema } from '../../../live/protocol/answer.ts'

/** One thing a phone did that has to be kept. */
export type Deposit
  = | { kind: 'answer', sessionCode: string, questionId: string, ballot: string, value: Answer }
    | { kind: 'join', sessionCode: string, participant: string }

/** SQLite allows 32,766 values in a statement; an answer has four. */
const rowsPerStatement = 2000

/** Reads and writes answers and who has joined, by ballot ids and participant marks only. */
export function createAnswerStore(db: Database) {
  return {
    /** Writes a batch in one transaction, keys distinct; gives the new revision of each session that it touched. */
    async commit(batch: Deposit[]): Promise<Map<string, number>> {
      const answers = batch.flatMap(deposit =>
        deposit.kind === 'answer'
          ? [
              {
                session_code: deposit.sessionCode,
                question_id: deposit.questionId,
                ballot: deposit.ballot,
                value: JSON.stringify(deposit.value),
              },
            ]
          : [],
      )
      const joins = batch.flatMap(deposit =>
        deposit.kind === 'join' ? [{ session_code: deposit.sessionCode, participant: deposit.participant }] : [],
      )
      const codes = [...new Set(batch.map(deposit => deposit.sessionCode))]
      return await db.transaction().execute(async (trx) => {
        // The session's row first: it is locked while its answers are written, and a deleted session takes none.
        const touched = await trx
          .updateTable('sessions')
          .set({ revision: sql`revision + 1` })
          .where('code', 'in', codes)
          .returning(['code', 'revision'])
          .execute()
        const there = new Set(touched.map(row => row.code))
        for (const rows of chunks(answers.filter(row => there.has(row.session_code)))) {
          await trx
            .insertInto('answers')
            .values(rows)
            .onConflict(conflict =>
              conflict
                .columns(['session_code', 'question_id', 'ballot'])
                .doUpdateSet(set => ({ value: set.ref('excluded.value') })),
            )
            .execute()
        }
        for (const rows of chunks(joins.filter(row => there.has(row.session_code)))) {
          await trx
            .insertInto('participants')
            .values(rows)
            .onConflict(conflict => conflict.doNothing())
            .execute()
        }
        return new Map(touched.map(row => [row.code, Number(row.revision)]))
      })
    },

    /** The answers to one question, equal ones counted together. */
    async tally(sessionCode: string, questionId: string): Promise<AnswerRow[]> {
      const rows = await db
        .selectFrom('answers')
        .select(({ fn }) => ['value', fn.countAll<number>().as('count')])
        .where('session_code', '=', sessionCode)
        .where('question_id', '=', questionId)
        .groupBy('value')
        .execute()
      return rows.map(row => ({ value: readAnswer(row.value), count: Number(row.count) }))
    },

    /** How many answers each question has, passes included. */
    async received(sessionCode: string): Promise<Map<string, number>> {
      const rows = await db
        .selectFrom('answers')
        .select(({ fn }) => ['question_id', fn.countAll<number>().as('count')])
        .where('session_code', '=', sessionCode)
        .groupBy('question_id')
        .execute()
      return new Map(rows.map(row => [row.question_id, Number(row.count)]))
    },

    async joined(sessionCode: string): Promise<number> {
      const row = await db
        .selectFrom('participants')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('session_code', '=', sessionCode)
        .executeTakeFirst()
      return Number(row?.count ?? 0)
    },

    /** The answers given under these ballots: one phone's own. */
    async byBallots(
      sessionCode: string,
      ballots: string[],
    ): Promise<{ questionId: string, ballot: string, value: Answer }[]> {
      if (ballots.length === 0)
        return []
      const rows = await db
        .selectFrom('answers')
        .selectAll()
        .where('session_code', '=', sessionCode)
        .where('ballot', 'in', ballots)
        .execute()
      return rows.map(row => ({ questionId: row.question_id, ballot: row.ballot, value: readAnswer(row.value) }))
    },

    /** The texts sent to these questions, in the order of their ballots: in none that tells anything. */
    async texts(
      sessionCode: string,
      questionIds: string[],
    ): Promise<{ questionId: string, ballot: string, text: string }[]> {
      if (questionIds.length === 0)
        return []
      const rows = await db
        .selectFrom('answers')
        .selectAll()
        .where('session_code', '=', sessionCode)
        .where('question_id', 'in', questionIds)
        .orderBy('ballot')
        .execute()
      return rows.flatMap((row) => {
        const value = readAnswer(row.value)
        return value.kind === 'text' ? [{ questionId: row.question_id, ballot: row.ballot, text: value.text }] : []
      })
    },
  }
}
export type AnswerStore = ReturnType<typeof createAnswerStore>

function readAnswer(json: string): Answer {
  return answerSchema.parse(JSON.parse(json))
}

function chunks<T>(rows: T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, index) =>
    rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement))
}
