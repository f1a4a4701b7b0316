import type { ServerContext } from '../http/context.ts'
import type { LiveSession } from '../session/live-session.ts'
import type { PreflightFacts } from '../session/preflight.ts'
import { statfs } from 'node:fs/promises'
import { localTimeAt } from '../../workshop/model/local-time.ts'
import { lanAddresses } from '../start/lan-address.ts'

/** What a session's page looks at before people arrive. */
export async function preflightFacts(context: ServerContext, session: LiveSession): Promise<PreflightFacts> {
  const { workshop, now, phoneOrigin, dataDir } = context
  const { session: { timeZone }, reviewed, events } = workshop().config
  const origin = phoneOrigin()
  const { hostname } = new URL(origin)
  const isByAddress = /^[\d.]+$/.test(hostname)
  return {
    phoneOrigin: origin,
    otherAddresses: isByAddress ? lanAddresses().filter(address => address !== hostname) : [],
    phonesHere: session.participants.connected(),
    freeBytes: await freeBytes(dataDir),
    localTime: localTimeAt(now(), timeZone),
    reviewed,
    unconfirmed: events.filter(({ confirmed }) => !confirmed).map(({ title }) => title),
  }
}

async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  }
  catch {
    return null
  }
}
