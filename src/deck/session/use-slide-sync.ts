import type { Position } from './position.ts'
import { useNav } from '@slidev/client'
import { workshop } from 'virtual:workshop'
import { watch } from 'vue'
import { createLeader } from './leader.ts'
import { samePosition } from './position.ts'
import { skipTo } from './skip-slides.ts'
import { useClicker } from './use-clicker.ts'
import { useLiveSession } from './use-live-session.ts'

/** This deck among those that lead, for as long as its page is open. */
const deckName = String(Math.random())

/** Keeps the deck and its session in step: a leader posts its moves, a follower makes the session's. */
export function useSlideSync(): void {
  const nav = useNav()
  const { role, view, shows, isMoveLate, send } = useLiveSession()
  const { mayStandAt } = useClicker()

  function here(): Position {
    const slideId = workshop.slides[nav.currentSlideNo.value - 1]?.id ?? ''
    return { slideId, click: nav.clicks.value }
  }

  function go(position: Position) {
    const slide = workshop.slides.find(({ id }) => id === position.slideId)
    if (slide && !samePosition(position, here()))
      void nav.go(slide.no, position.click)
  }

  const leader = createLeader({
    firstSlideId: workshop.slides[0]?.id,
    here,
    go,
    post: (position, atRevision) => send({ type: 'slide:go', ...position, by: deckName, atRevision }),
    late: isLate => void (isMoveLate.value = isLate),
    wait: delayMs => new Promise(resolve => setTimeout(resolve, delayMs)),
    random: Math.random,
  })

  nav.router.beforeEach((to, from) => skipTo(to, from, workshop.slides, shows))
  // Whoever has not the clicker stays where the session is; `follower` decks move with it anyway.
  nav.router.beforeEach(({ params, query }) => {
    const slideId = workshop.slides[Number(params.no) - 1]?.id ?? ''
    return role.value === 'follower' || mayStandAt({ slideId, click: Number(query.clicks ?? 0) })
  })

  // A snapshot may be here before the deck knows its own address, and with it whether it is the presenter's view:
  // to move then would leave that view.
  void nav.router.isReady().then(() => {
    if (role.value === 'follower') {
      watch(view, next => next && go({ slideId: next.slideId, click: next.click }), { immediate: true })
      return
    }
    watch(view, next => next && leader.heard(next), { immediate: true })
    watch([nav.currentSlideNo, nav.clicks], () => leader.moved(here()))
  })
}
