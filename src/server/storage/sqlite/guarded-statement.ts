import type { SqliteStatement } from 'kysely'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import type { FileWatch } from './file-watch.ts'
import { StorageTrouble } from '../storage-trouble.ts'
import { troubleOf } from './trouble-of.ts'

/**
 * Makes the statements of one database. They throw StorageTrouble for what is wrong with file or disk, and write
 * nothing into a database that is not as it was left, or that was found damaged: what could be read of it is sorted
 * out at the next start.
 */
export function guardedStatement(watch: FileWatch) {
  let damage: StorageTrouble | null = null

  function guarded<T>(act: () => T): T {
    try {
      return act()
    }
    catch (error) {
      const trouble = error instanceof StorageTrouble ? error : troubleOf(error)
      if (trouble?.kind === 'damaged')
        damage = trouble
      throw trouble ?? error
    }
  }

  function write<T>(act: () => T): T {
    return guarded(() => {
      if (damage)
        throw damage
      watch.before()
      return tracked(act)
    })
  }

  function tracked<T>(act: () => T): T {
    try {
      return act()
    }
    finally {
      // What failed may have written something, too.
      watch.after()
    }
  }

  return (sql: string, prepare: () => StatementSync): SqliteStatement => {
    const statement = guarded(prepare)
    const run = /^\s*select/i.test(sql) ? guarded : write
    if (/^rollback/i.test(sql))
      return { reader: false, all: () => [], iterate: () => [].values(), run: () => rollBack(statement, tracked) }
    return {
      reader: statement.columns().length > 0,
      all: parameters => run(() => statement.all(...values(parameters))),
      iterate: parameters => guarded(() => statement.iterate(...values(parameters))),
      run: parameters => run(() => statement.run(...values(parameters))),
    }
  }
}

function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[]
}

/** Where a full disk has ended a transaction already, there is nothing to roll back: the first error is the news. */
function rollBack(statement: StatementSync, tracked: <T>(act: () => T) => T) {
  try {
    return tracked(() => statement.run())
  }
  catch {
    return { changes: 0, lastInsertRowid: 0 }
  }
}
