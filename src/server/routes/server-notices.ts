import type { ServerContext } from '../http/context.ts'
import { storageWords } from '../../language/words.ts'
import { localDayAt } from '../../workshop/model/local-time.ts'

/** What a facilitator has to know of the computer where the server runs, each a sentence or two. */
export async function serverNotices(context: ServerContext): Promise<string[]> {
  const { workshop, now, storageTrouble, handOverTrouble, setAside } = context
  const { session: { timeZone, retentionDays }, reviewed } = workshop().config
  const today = localDayAt(now(), timeZone)
  const trouble = storageTrouble()
  const notKept = handOverTrouble()
  return [
    // Nothing shows better what the day is not: a session made now might be deleted as soon as the clock is right.
    ...(today < reviewed ? [storageWords.clockBehind(today, reviewed)] : []),
    ...(trouble ? [storageWords.trouble[trouble]] : []),
    ...(notKept === null ? [] : [notKept]),
    ...(await setAside()).map(({ name, atMs }) =>
      storageWords.setAsideOn(name, localDayAt(atMs, timeZone), retentionDays)),
  ]
}
