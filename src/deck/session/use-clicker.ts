import type { Presenter } from '../../live/protocol/presenter.ts'
import type { Position } from './position.ts'
import { computed, shallowRef, watch } from 'vue'
import { giveUpAfter } from '../../live/client/browser-wire.ts'
import { parseObject } from '../../live/client/parse-view.ts'
import { sessionUrl } from '../../live/client/session-url.ts'
import { leadId } from '../../live/protocol/presenter.ts'
import { samePosition } from './position.ts'
import { server, useLiveSession } from './use-live-session.ts'

const patienceMs = 5_000

/** Who presents from this browser; `null` until the server has said so. */
const me = shallowRef<string | null>(null)

/** Who of several presenters moves the slides, and whether that is whoever sits here. */
export function useClicker() {
  const { facilitatorView, view, send } = useLiveSession()
  const holder = computed(() => facilitatorView.value?.clicker ?? null)
  const isOurs = computed(() => me.value === null || holder.value === null || holder.value.id === me.value)
  const here = computed(() => facilitatorView.value?.presenters ?? [])
  const others = computed((): Presenter[] => (me.value === null ? [] : here.value.filter(({ id }) => id !== me.value)))
  const isHolderHere = computed(() => here.value.some(({ id }) => id === holder.value?.id))

  return {
    holder,
    isOurs,
    /** Who else has this session open to present it. */
    others,
    isHolderHere,
    /** Whoever has the session, and all that comes of it: a colleague with a link has not. */
    isLead: computed(() => me.value === leadId),
    take: () => send({ type: 'clicker:take' }),
    /** Whether this deck may stand there: without the clicker, only where the session stands. */
    mayStandAt: (position: Position) => isOurs.value || view.value === null || samePosition(position, view.value),
  }
}

/** Asks who presents from this browser, each time that the server is heard again. */
export function askWhoPresents(): void {
  const { code, status } = useLiveSession()
  watch(status, async (now) => {
    if (code.value !== null && ['live', 'polling'].includes(now))
      me.value = await presenterAt(sessionUrl(server, code.value, 'presenter')) ?? me.value
  }, { immediate: true })
}

async function presenterAt(address: string): Promise<string | null> {
  try {
    const response = await fetch(address, { cache: 'no-store', signal: giveUpAfter(patienceMs) })
    const id = response.ok ? parseObject(await response.text())?.id : null
    return typeof id === 'string' ? id : null
  }
  catch {
    return null
  }
}
