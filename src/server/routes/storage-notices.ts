import type { ServerContext } from '../http/context.ts'
import { storageWords } from '../../language/words.ts'
import { localDayAt } from '../../workshop/model/local-time.ts'

/** What a facilitator has to know of the place where answers are kept, each a sentence or two. */
export async function storageNotices({ workshop, storageTrouble, setAside }: ServerContext): Promise<string[]> {
  const { timeZone, retentionDays } = workshop().config.session
  const trouble = storageTrouble()
  return [
    ...(trouble ? [storageWords.trouble[trouble]] : []),
    ...(await setAside()).map(({ name, atMs }) =>
      storageWords.setAsideOn(name, localDayAt(atMs, timeZone), retentionDays)),
  ]
}
