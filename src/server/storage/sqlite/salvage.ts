import type { SQLInputValue } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import { answerSchema } from '../../../live/protocol/answer.ts'

/** The tables, and the order in which their rows lie. */
const tables = {
  sessions: 'rowid',
  answers: 'session_code, question_id, ballot',
  participants: 'session_code, participant',
}
type Row = Record<string, SQLInputValue>

/** What can be read need not make sense. */
const isWhole: Record<keyof typeof tables, (row: Row) => boolean> = {
  // Without a day on which it is deleted it would stay for ever.
  sessions: row => /^\d{4}-\d{2}-\d{2}$/.test(String(row.delete_on)),
  // One answer that cannot be counted would keep all others from it.
  answers: row => isAnswer(String(row.value)),
  participants: () => true,
}

/** How many rows were kept. */
export type Salvaged = Record<keyof typeof tables, number>

/**
 * Copies what can be read of a damaged database into a new one that has its tables already. What belongs to a session
 * that cannot be read is left behind: without the session's secret nobody can tell whose it is, and it had no day on
 * which it is deleted.
 */
export function salvage(damaged: string, into: string): Salvaged {
  const target = new DatabaseSync(into)
  try {
    target.exec('pragma secure_delete = on; begin')
    const kept = { sessions: 0, answers: 0, participants: 0 }
    const source = new DatabaseSync(damaged, { readOnly: true })
    try {
      for (const table of ['sessions', 'answers', 'participants'] as const)
        kept[table] = copy(target, table, readable(source, table))
    }
    finally {
      source.close()
    }
    target.exec('commit')
    return kept
  }
  finally {
    target.close()
  }
}

/** The rows from the first on to the first that cannot be read, and from the last back to the last that cannot. */
function readable(source: DatabaseSync, table: keyof typeof tables): Row[] {
  const order = tables[table].split(', ')
  return ['asc', 'desc'].flatMap((way) => {
    const rows: Row[] = []
    try {
      const sql = `select * from ${table} order by ${order.map(column => `${column} ${way}`).join(', ')}`
      for (const row of source.prepare(sql).iterate())
        rows.push(row as Row)
    }
    catch {
      // So far and no further.
    }
    return rows.filter(isWhole[table])
  })
}

function copy(target: DatabaseSync, table: keyof typeof tables, rows: Row[]): number {
  const known = target.prepare(`select name from pragma_table_info('${table}')`).all().map(row => String(row.name))
  const orphans = table === 'sessions' ? '' : ' where session_code in (select code from sessions)'
  let kept = 0
  for (const row of rows) {
    const columns = Object.keys(row).filter(column => known.includes(column))
    const from = columns.map(column => `? as ${column}`).join(', ')
    const sql = `insert or ignore into ${table} (${columns.join(', ')}) select * from (select ${from})${orphans}`
    try {
      kept += Number(target.prepare(sql).run(...columns.map(column => row[column]!)).changes)
    }
    catch {
      // A value that its column cannot hold.
    }
  }
  return kept
}

function isAnswer(json: string): boolean {
  try {
    return answerSchema.safeParse(JSON.parse(json)).success
  }
  catch {
    return false
  }
}
