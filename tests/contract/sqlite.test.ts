import path from 'node:path'
import { openSqliteStorage } from '../../src/server/storage/sqlite/open.ts'
import { describeStorage } from './storage.ts'

describeStorage('SQLite', folder => openSqliteStorage(path.join(folder, 'workshop.sqlite')))
