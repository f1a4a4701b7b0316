import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Every byte of a data folder's database and of what lies beside it. */
export async function everyByteIn(dataDir: string): Promise<string> {
  const files = (await readdir(dataDir)).filter(name => name.startsWith('workshop.sqlite')).sort()
  return (await Promise.all(files.map(name => readFile(path.join(dataDir, name), 'latin1')))).join('')
}

/** What a thief of the data folder reads from its database. */
export function queryIn(dataDir: string, sql: string): Record<string, string>[] {
  const database = new DatabaseSync(path.join(dataDir, 'workshop.sqlite'), { readOnly: true })
  const rows = database.prepare(sql).all() as Record<string, string>[]
  database.close()
  return rows
}
