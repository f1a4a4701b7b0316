import type { SessionState } from '../../live/rules/state.ts'
import type { StoredSession } from '../storage/session-store.ts'
import type { SessionServices } from './session-context.ts'
import { sessionReport } from '../../live/report/session-report.ts'
import { presenterOf } from '../../live/rules/co-facilitators.ts'
import { createAdmission } from './admission.ts'
import { createAnswers } from './answers.ts'
import { createCommands } from './commands.ts'
import { createFollowUp } from './follow-up.ts'
import { createHandingOver } from './handing-over.ts'
import { createOpenCount } from './open-count.ts'
import { createParticipants } from './participants.ts'
import { createParticipation } from './participation.ts'
import { createReach } from './reach.ts'
import { createRoomCounts } from './room-counts.ts'
import { createRoomFacts } from './room-facts.ts'
import { createSavedState } from './saved-state.ts'
import { createShownTexts } from './shown-texts.ts'
import { createSnapshots } from './snapshots.ts'
import { createStreams } from './streams.ts'

/** A text that comes alone waits for about so long, in ms, for others to be shown with. */
const textsQuietMs = 30_000

/** A session as it is read from the store. */
export interface ReadSession {
  stored: StoredSession
  state: SessionState
  /** The marks of the phones that have joined. */
  participants: string[]
}

/** One running session: its state in memory, its commands, its answers, and the streams that show it. */
export function createLiveSession(services: SessionServices, { stored, state, participants: marks }: ReadSession) {
  const context = { ...services, code: stored.code, secret: stored.secret }
  const { workshop, countsEveryMs: everyMs } = services
  let hasEnded = false
  const saved = createSavedState(context, stored, state)
  const participants = createParticipants({ context, saved, stored: marks })
  const reach = createReach(services.trustStreamAfterMs)
  const admission = createAdmission(context, participants)
  const participation = createParticipation(context)
  const counts = createRoomCounts({ participation, saved, workshop, everyMs, onMove, onError })
  const batch = () => workshop().config.session.minimumGroup
  const texts = createShownTexts({ saved, batch, everyMs: services.textsEveryMs, quietMs: textsQuietMs, onDue: onMove })
  const presenters = createOpenCount()
  const snapshots = createSnapshots({
    context,
    saved,
    participation,
    participants,
    presenters: presenters.names,
    counts,
    texts,
  })
  const streams = createStreams({ snapshot: snapshots.event, onError })
  const commands = createCommands({
    context,
    saved,
    participation,
    participants,
    texts,
    admission,
    onChange() {
      streams.changed()
      bringFactsIn()
    },
    onDeleted,
  })
  const facts = createRoomFacts({ context, saved, participation, texts, commands })
  const answers = createAnswers({ context, saved, commands, participants, admission })
  const followUp = createFollowUp({ context, saved, commands, onDeleted })

  function onDeleted() {
    participation.changed()
    texts.deleted()
    counts.recount()
    counts.changed()
  }

  /** What is still on its way when the session ends finds no storage any more, and nobody waits for it. */
  function onError(error: unknown) {
    if (!hasEnded)
      services.onError(error)
  }

  function moveCounts() {
    if (!hasEnded)
      counts.changed()
  }

  function roomChanged() {
    streams.roomChanged()
  }

  function onMove() {
    roomChanged()
    bringFactsIn()
  }

  function bringFactsIn() {
    if (!hasEnded)
      void facts.bringIn().catch(onError)
  }

  return {
    code: stored.code,
    view: snapshots.view,
    command: commands.run,
    edit: commands.edit,
    answer: answers.give,
    answersOf: answers.of,
    handOver: createHandingOver({ context, saved, participation, participants, texts }),
    followUp,
    participants,
    /** Called when a phone asks for the state: it joins if it may, and follows from now on. */
    follow(participantId: string) {
      if (participants.join(participantId))
        admission.followed(participantId)
    },
    /** Called when a phone asks plainly for the state instead of getting it by its stream. */
    asked: (participantId: string): void => reach.asked(participants.mark(participantId)),
    reach,
    /** Counts an open stream of a phone; the function given back counts it as closed. */
    streamOpened(participantId: string): () => void {
      const closed = participants.streamOpened(participantId)
      const reachClosed = reach.streamOpened(participants.mark(participantId))
      moveCounts()
      return () => {
        closed()
        reachClosed()
        moveCounts()
      }
    },
    /** Who has it open to present it. */
    presentersHere: () => presenters.names().map(id => presenterOf(saved.state, id)),
    /** Counts a screen on which this presenter has it open; the function given back counts it as closed. */
    presenterHere(presenterId: string): () => void {
      const closed = presenters.opened(presenterId)
      roomChanged()
      return () => {
        closed()
        if (!hasEnded)
          roomChanged()
      }
    },
    /** Where its phones and decks are: there its code is no guess. In memory only. */
    addresses: new Set<string>(),
    streams,
    /** What it was: only what the room could see, and counts. */
    async report() {
      await followUp.count()
      const { joined, texts: sent } = await participation.current()
      const joinUrl = services.joinUrl(stored.code)
      return sessionReport({ state: saved.state, workshop: workshop(), joined, texts: texts.of(sent), joinUrl })
    },
    /** How many phones have joined, as it is stored. */
    joined: async () => (await participation.current()).joined,
    /** Called when the store holds something new of this session. */
    deposited() {
      participation.changed()
      moveCounts()
    },
    /** Ends the streams and forgets what is due. */
    end() {
      hasEnded = true
      streams.end()
      counts.cancel()
      participants.cancel()
      texts.cancel()
    },
    get state() {
      return saved.state
    },
  }
}
export type LiveSession = ReturnType<typeof createLiveSession>
