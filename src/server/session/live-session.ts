import type { SessionState } from '../../live/rules/state.ts'
import type { StoredSession } from '../storage/session-store.ts'
import type { SessionServices } from './session-context.ts'
import { createAnswers } from './answers.ts'
import { createCommands } from './commands.ts'
import { createParticipation } from './participation.ts'
import { createSavedState } from './saved-state.ts'
import { createSnapshots } from './snapshots.ts'
import { createStreams } from './streams.ts'

/** One running session: its state in memory, its commands, its answers, and the streams that show it. */
export function createLiveSession(services: SessionServices, stored: StoredSession, state: SessionState) {
  const context = { ...services, code: stored.code, secret: stored.secret }
  const saved = createSavedState(context, stored, state)
  const participation = createParticipation(context)
  const snapshots = createSnapshots(context, saved, participation)
  const streams = createStreams({ snapshot: snapshots.event, onError: services.onError })
  const commands = createCommands({ context, saved, participation, onChange: () => streams.changed(true) })
  const answers = createAnswers(context, saved, commands)

  return {
    code: stored.code,
    view: snapshots.view,
    facilitatorView: snapshots.facilitatorView,
    command: commands.run,
    answer: answers.give,
    answersOf: answers.of,
    join: participation.join,
    streams,
    /** Called when the store holds something new of this session. */
    deposited(revision: number) {
      participation.changed()
      saved.raiseRevision(revision)
      streams.changed()
    },
    get revision() {
      return saved.revision
    },
    get state() {
      return saved.state
    },
  }
}
export type LiveSession = ReturnType<typeof createLiveSession>
