import type { Workshop } from '../../workshop/model/workshop.ts'
import type { ServerContext } from '../http/context.ts'
import type { LiveSession } from '../session/live-session.ts'
import type { PreflightFacts } from '../session/preflight.ts'
import { statfs } from 'node:fs/promises'
import { eventWarningWords } from '../../language/words.ts'
import { checkWorkshop } from '../../workshop/check/check.ts'
import { checkEvents, eventWarnings } from '../../workshop/check/events.ts'
import { checkSupport } from '../../workshop/check/support.ts'
import { localDayAt, localTimeAt } from '../../workshop/model/local-time.ts'
import { formatProblem } from '../../workshop/model/problem.ts'
import { lanAddresses } from '../start/lan-address.ts'

/** What a session's page looks at before people arrive. */
export async function preflightFacts(context: ServerContext, session: LiveSession): Promise<PreflightFacts> {
  const { workshop, now, phoneOrigin, dataDir } = context
  const { session: { timeZone }, reviewed, events } = workshop().config
  const origin = phoneOrigin()
  const { hostname } = new URL(origin)
  const today = localDayAt(now(), timeZone)
  const isByAddress = /^[\d.]+$/.test(hostname)
  return {
    phoneOrigin: origin,
    otherAddresses: isByAddress ? lanAddresses().filter(address => address !== hostname) : [],
    reach: session.reach.counts(),
    freeBytes: await freeBytes(dataDir),
    localTime: localTimeAt(now(), timeZone),
    reviewed,
    events: events
      .map(event => eventWarnings(event, session.state.startsAt?.slice(0, 10) ?? today, eventWarningWords))
      .filter(warnings => warnings.length > 0),
    ...problemsOn(workshop(), today),
  }
}

/** Looking takes a tenth of a second, and the page is asked for again and again. */
const looked = new WeakMap<Workshop, { day: string, problems: Pick<PreflightFacts, 'support' | 'content'> }>()

/** What is wrong with the content on this day; events are a check of their own. */
function problemsOn(workshop: Workshop, day: string): Pick<PreflightFacts, 'support' | 'content'> {
  const known = looked.get(workshop)
  if (known?.day === day)
    return known.problems
  const support = checkSupport(workshop, day)
  const elsewhere = new Set([...support, ...checkEvents(workshop, day)].map(formatProblem))
  const content = checkWorkshop(workshop, { today: day })
    .filter(problem => problem.severity !== 'note' && !elsewhere.has(formatProblem(problem)))
  const problems = { support, content }
  looked.set(workshop, { day, problems })
  return problems
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
