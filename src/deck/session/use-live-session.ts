import type { LinkStatus } from '../../live/client/connection.ts'
import type { Command } from '../../live/protocol/command.ts'
import type { FacilitatorView, PublicView, RoomView } from '../../live/protocol/view.ts'
import type { Length } from '../../workshop/model/length.ts'
import type { DeckSlide } from '../model/deck-model.ts'
import type { PostOutcome } from './leader.ts'
import { workshop } from 'virtual:workshop'
import { computed, ref, shallowRef } from 'vue'
import { retryDelayMs } from '../../live/client/backoff.ts'
import { browserWire, giveUpAfter } from '../../live/client/browser-wire.ts'
import { openConnection } from '../../live/client/connection.ts'
import { deviceNowMs } from '../../live/client/device-clock.ts'
import { onWakeUp } from '../../live/client/on-wake-up.ts'
import { createServerClock } from '../../live/client/server-clock.ts'
import { sessionUrl } from '../../live/client/session-url.ts'
import { plannedMinutes } from '../../workshop/schedule/planned-minutes.ts'
import { otherWindows } from './other-windows.ts'

/** The deck stands in `/deck/` or `/screen/`, the server one level above: wherever a proxy has mounted them both. */
export const server = '../'

const tickEveryMs = 200
/** A command that is not answered within so long, in ms, is taken for lost; each is safe to send again. */
const commandPatienceMs = 5_000

/** `none`: no session. `leader`: this deck moves it. `follower`: it moves with it. */
export type DeckRole = 'none' | 'leader' | 'follower'

/** One deck has one session: its state is shared by every layout, tag and layer on the page. */
const role = ref<DeckRole>('none')
const code = ref<string | null>(null)
/** The session is a rehearsal, as the address or a snapshot has said: known also once the server has forgotten it. */
const isRehearsal = ref(false)
/** The session that is rehearsed, where the address says which. */
const rehearsed = ref<string | null>(null)
const view = shallowRef<RoomView | null>(null)
const status = ref<LinkStatus>('connecting')
const serverNowMs = ref(deviceNowMs())
/** The server has not acknowledged a move of this deck for a while. */
const isMoveLate = ref(false)
/** A command was refused because nobody is signed in here. */
const isCommandRefused = ref(false)
/** The blank screen of a deck without a session. */
const blankHere = ref(false)
/** What the facilitator pressed last, until a snapshot shows it. */
const wantedBlank = ref<boolean | null>(null)
let blankSent: Promise<void> = Promise.resolve()
let blankWishes = 0
let windows = otherWindows(null, () => {})

/** The live session of this deck: its newest snapshot, the server's clock and the commands of a facilitator. */
export function useLiveSession() {
  const lengthMinutes = computed<Length>(() => view.value?.lengthMinutes ?? workshop.session.lengthMinutes)
  /** The minutes of each block, by id: this session's own, or as published for its length. */
  const blockMinutes = computed(() =>
    plannedMinutes(workshop.blocks, {
      lengthMinutes: lengthMinutes.value,
      blockMinutes: view.value?.blockMinutes ?? null,
    }))
  const isBlank = computed(() => wantedBlank.value ?? view.value?.blank ?? blankHere.value)
  // Moves are refused until the facilitator signs in again, in any tab.
  const isSignedOut = computed(() => isCommandRefused.value || status.value === 'signed-out')
  // What only a facilitator may see does not stay on a screen after the sign-out.
  const facilitatorView = computed(() => (isFacilitatorView(view.value) && !isSignedOut.value ? view.value : null))
  const isAway = computed(() => role.value !== 'none' && !['live', 'polling'].includes(status.value))

  /** Whether this session shows a slide: at its length, and unless it is stepped over to catch up. */
  function shows({ id, lengths }: Pick<DeckSlide, 'id' | 'lengths'>): boolean {
    return lengths.includes(lengthMinutes.value) && !facilitatorView.value?.skipped.includes(id)
  }

  function toggleBlank() {
    if (role.value === 'none')
      blankHere.value = !blankHere.value
    else if (role.value === 'leader')
      wantBlank(!isBlank.value)
  }

  return {
    role,
    code,
    isRehearsal,
    rehearsed,
    view,
    facilitatorView,
    status,
    serverNowMs,
    lengthMinutes,
    shows,
    blockMinutes,
    isBlank,
    isAway,
    isMoveLate,
    isSignedOut,
    send,
    toggleBlank,
  }
}

/**
 * Two quick presses are two wishes: each is sent after the one before, and holds until the server has heard it. While
 * the server is out of reach it is asked again; the windows of this browser do not wait for it.
 */
function wantBlank(blank: boolean): void {
  const wish = ++blankWishes
  wantedBlank.value = blank
  windows.tell(blank)
  blankSent = blankSent.then(() => sendBlank(blank, wish))
}

async function sendBlank(blank: boolean, wish: number): Promise<void> {
  const isNewest = () => wish === blankWishes
  for (let failures = 1; ; failures++) {
    const { kind } = await send({ type: blank ? 'screen:blank' : 'screen:show' })
    if (kind === 'done' || !isNewest())
      return
    if (kind === 'refused')
      break
    await new Promise(resolve => setTimeout(resolve, retryDelayMs(failures, Math.random())))
  }
  wantedBlank.value = null
  windows.tell(null)
}

/** Joins a session for as long as the page is open. */
export function joinSession(sessionCode: string, joinAs: 'leader' | 'follower', rehearses: string | null): void {
  role.value = joinAs
  code.value = sessionCode
  rehearsed.value = rehearses
  isRehearsal.value = rehearses !== null
  if (joinAs === 'leader') {
    windows = otherWindows(sessionCode, (blank) => {
      wantedBlank.value = blank === view.value?.blank ? null : blank
    })
  }
  const clock = createServerClock()
  const wire = browserWire(sessionUrl(server, sessionCode), joinAs === 'leader' ? 'facilitator' : 'wall')
  const connection = openConnection(wire, clock, {
    followsAfterEnd: true,
    hearsRepeats: joinAs === 'leader',
    view: (next) => {
      // The wire asks for the room's view.
      view.value = next as RoomView
      isRehearsal.value = view.value.rehearsal
      isCommandRefused.value = false
      if (next.blank === wantedBlank.value)
        wantedBlank.value = null
    },
    status: (next) => {
      status.value = next
      // Deleted is deleted on the screens as well.
      if (next === 'unknown')
        view.value = null
    },
  })
  setInterval(() => (serverNowMs.value = clock.at(deviceNowMs())), tickEveryMs)
  onWakeUp(connection.nudge)
}

/** Sends a facilitator's command once. Every command is safe to send again. */
async function send(command: Command): Promise<PostOutcome> {
  if (code.value === null)
    return { kind: 'refused' }
  try {
    const response = await fetch(sessionUrl(server, code.value, 'commands'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(command),
      signal: giveUpAfter(commandPatienceMs),
    })
    isCommandRefused.value = response.status === 401
    if (response.ok)
      return { kind: 'done', revision: ((await response.json()) as { revision: number }).revision }
    return { kind: response.status >= 500 || response.status === 429 ? 'failed' : 'refused' }
  }
  catch {
    return { kind: 'failed' }
  }
}

function isFacilitatorView(view: PublicView | null): view is FacilitatorView {
  return view !== null && 'texts' in view
}
