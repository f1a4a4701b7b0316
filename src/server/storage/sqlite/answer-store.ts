import type { Transaction } from 'kysely'
import type { Answer } from '../../../live/protocol/answer.ts'
import type { AnswerDeposit, AnswerStore, Deposit, JoinDeposit } from '../answer-store.ts'
import type { Database, Tables } from './schema.ts'
import { sql } from 'kysely'
import { answerSchema } from '../../../live/protocol/answer.ts'

/** SQLite allows 32,766 values in a statement; an answer has four. */
const rowsPerStatement = 2000

/** Answers and who has joined, in SQLite. */
export function createAnswerStore(db: Database): AnswerStore {
  return {
    commit: batch => db.transaction().execute(trx => writeBatch(trx, batch)),
    async forget(sessionCode, questionIds) {
      await db
        .deleteFrom('answers')
        .where('session_code', '=', sessionCode)
        .where('question_id', 'in', questionIds)
        .execute()
    },
    async removeParticipants(sessionCode, participants) {
      for (const chunk of chunks(participants)) {
        await db
          .deleteFrom('participants')
          .where('session_code', '=', sessionCode)
          .where('participant', 'in', chunk)
          .execute()
      }
    },
    async removeBallots(sessionCode, ballots) {
      for (const chunk of chunks(ballots))
        await db.deleteFrom('answers').where('session_code', '=', sessionCode).where('ballot', 'in', chunk).execute()
    },
    ...counts(db),
    ...contents(db),
  }
}

/** What is only counted. */
function counts(db: Database): Pick<AnswerStore, 'tally' | 'received' | 'joined'> {
  return {
    async tally(sessionCode, questionId) {
      const rows = await db
        .selectFrom('answers')
        .select(({ fn }) => ['value', fn.countAll<number>().as('count')])
        .where('session_code', '=', sessionCode)
        .where('question_id', '=', questionId)
        .groupBy('value')
        .execute()
      return rows.flatMap(({ value, count }) => readAnswer(value).map(answer => ({ value: answer, count })))
    },

    async received(sessionCode) {
      const rows = await db
        .selectFrom('answers')
        .select(({ fn }) => ['question_id', fn.countAll<number>().as('count')])
        .where('session_code', '=', sessionCode)
        .groupBy('question_id')
        .execute()
      return new Map(rows.map(row => [row.question_id, row.count]))
    },

    async joined(sessionCode) {
      const row = await db
        .selectFrom('participants')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('session_code', '=', sessionCode)
        .executeTakeFirstOrThrow()
      return row.count
    },
  }
}

/** What is read as it was given. */
function contents(db: Database): Pick<AnswerStore, 'byBallots' | 'texts' | 'participants'> {
  return {
    async participants(sessionCode) {
      const rows = await db
        .selectFrom('participants')
        .select('participant')
        .where('session_code', '=', sessionCode)
        .execute()
      return rows.map(row => row.participant)
    },

    async byBallots(sessionCode, ballots) {
      const rows = await db
        .selectFrom('answers')
        .selectAll()
        .where('session_code', '=', sessionCode)
        .where('ballot', 'in', ballots)
        .execute()
      return rows.flatMap(({ question_id: questionId, ballot, value }) =>
        readAnswer(value).map(answer => ({ questionId, ballot, value: answer })))
    },

    async texts(sessionCode, questionIds) {
      const rows = await db
        .selectFrom('answers')
        .selectAll()
        .where('session_code', '=', sessionCode)
        .where('question_id', 'in', questionIds)
        .orderBy('ballot')
        .execute()
      return rows.flatMap(({ question_id: questionId, ballot, value }) =>
        readAnswer(value).flatMap(answer => (answer.kind === 'text' ? { questionId, ballot, text: answer.text } : [])))
    },
  }
}

async function writeBatch(trx: Transaction<Tables>, batch: Deposit[]): Promise<Map<string, number>> {
  // The sessions' rows first: this locks them, and a session that was deleted is not among them.
  const revisions = await raiseRevisions(trx, [...new Set(batch.map(deposit => deposit.sessionCode))])
  const stored = batch.filter(deposit => revisions.has(deposit.sessionCode))
  await writeAnswers(trx, stored.filter(deposit => deposit.kind === 'answer'))
  await writeJoins(trx, stored.filter(deposit => deposit.kind === 'join'))
  return revisions
}

async function raiseRevisions(trx: Transaction<Tables>, codes: string[]): Promise<Map<string, number>> {
  const rows = await trx
    .updateTable('sessions')
    .set({ revision: sql`revision + 1` })
    .where('code', 'in', codes)
    .returning(['code', 'revision'])
    .execute()
  return new Map(rows.map(row => [row.code, row.revision]))
}

async function writeAnswers(trx: Transaction<Tables>, deposits: AnswerDeposit[]): Promise<void> {
  const rows = deposits.map(({ sessionCode, questionId, ballot, value }) => (
    { session_code: sessionCode, question_id: questionId, ballot, value: JSON.stringify(value) }
  ))
  for (const chunk of chunks(rows)) {
    await trx
      .insertInto('answers')
      .values(chunk)
      .onConflict(conflict =>
        conflict
          .columns(['session_code', 'question_id', 'ballot'])
          .doUpdateSet(set => ({ value: set.ref('excluded.value') })),
      )
      .execute()
  }
}

async function writeJoins(trx: Transaction<Tables>, deposits: JoinDeposit[]): Promise<void> {
  const rows = deposits.map(({ sessionCode, participant }) => ({ session_code: sessionCode, participant }))
  for (const chunk of chunks(rows))
    await trx.insertInto('participants').values(chunk).onConflict(conflict => conflict.doNothing()).execute()
}

/** The answer in a row; none when nobody can read it: it must not keep all the others from being counted. */
function readAnswer(json: string): Answer[] {
  const read = answerSchema.safeParse(parsed(json))
  return read.success ? [read.data] : []
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  }
  catch {
    return null
  }
}

function chunks<T>(rows: T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, index) =>
    rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement))
}
