import type { ServerContext } from '../http/context.ts'
import type { Registry } from '../session/registry.ts'
import type { UnreadableFile } from './sealed-file.ts'
import { handOverWords } from '../../language/words.ts'
import { lastMomentMs, mayArrive } from '../../live/rules/arriving-state.ts'
import { arrivedState, whatIsMissing } from '../../live/rules/hand-over.ts'
import { upgradeState } from '../../live/rules/upgrade-state.ts'
import { localDayAt } from '../../workshop/model/local-time.ts'
import { openFile } from './sealed-file.ts'

const words = handOverWords.refused

/** The code of the session that goes on here, or a sentence or two that say why none does: then nothing has changed. */
export type TakenOver = { ok: true, session: string } | { ok: false, problem: string }

/** Goes on with the session in a hand-over file. */
export async function takeOver(context: ServerContext, file: Buffer, typedCode: string): Promise<TakenOver> {
  const { workshop, now, registry } = context
  const read = await openFile(file, typedCode)
  if (!read.ok)
    return refused(read.why)
  const { state: savedState, texts, joined, savedAtMs, stateVersion } = read.content
  const upgraded = upgradeState(savedState)
  if (!upgraded.ok)
    return refused(upgraded.reason === 'newer' ? 'other-version' : 'damaged')
  const { state } = upgraded
  const today = localDayAt(now(), workshop().config.session.timeZone)
  const savedOn = localDayAt(Math.min(savedAtMs, lastMomentMs), workshop().config.session.timeZone)
  if (state.code !== read.session || !mayArrive(state, workshop(), savedOn > today ? savedOn : today))
    return refused('damaged')
  if (state.deleteOn <= today)
    return { ok: false, problem: words.expired(state.deleteOn) }
  const missing = whatIsMissing(workshop(), state, texts)
  if (missing !== null)
    return { ok: false, problem: words.otherContent(missing) }
  const code = canonicalCode(typedCode)
  const arrived = arrivedState(state, { workshop: workshop(), code, joined, savedAtMs, nowMs: now() })
  if (await registry.takeOver({ state: arrived, texts, stateVersion, nowMs: now() }))
    return { ok: true, session: state.code }
  return { ok: false, problem: await alreadyHere(registry, state.code, stateVersion) }
}

function refused(why: UnreadableFile): TakenOver {
  return { ok: false, problem: words[why] }
}

function canonicalCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '').match(/.{1,4}/g)?.join('-') ?? ''
}

async function alreadyHere(registry: Registry, code: string, stateVersion: number): Promise<string> {
  const session = await registry.find(code)
  if (!session)
    return words.deletedHere(code)
  const here = session.handOver.version
  const age = here > stateVersion ? 'newerHere' : here < stateVersion ? 'olderHere' : 'sameHere'
  return words[age](code)
}
