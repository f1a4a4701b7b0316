import type { HeldText } from '../../live/protocol/view.ts'
import { useNav } from '@slidev/client'
import { workshop } from 'virtual:workshop'
import { computed, effectScope, shallowRef } from 'vue'
import { isAnytime } from '../../live/questions/anytime.ts'
import { useLiveSession } from '../session/use-live-session.ts'
import { catchUp } from './catch-up.ts'
import { nextStep } from './next-step.ts'
import { pace, scheduleStart } from './pace.ts'
import { splitNote } from './split-note.ts'
import { createStableOrder } from './stable-order.ts'

/** One for the page: each part of the presenter's view shows the same order. */
const inStableOrder = shallowRef(createStableOrder())

/** Sorts the texts anew: only while nobody has them before their eyes, or a click would meet another text's button. */
export function sortTextsAnew(): void {
  inStableOrder.value = createStableOrder()
}

function isOpenThroughout({ questionId }: HeldText): boolean {
  return workshop.slides.some(({ activity }) => activity?.id === questionId && isAnytime(activity))
}

let shared: ReturnType<typeof makePresenter> | undefined

/**
 * What the presenter’s view shows of the slide that is on, of what comes next, of the room and the schedule. One for
 * the page: all its parts show the same, and it is worked out once.
 */
export function usePresenter() {
  shared ??= effectScope(true).run(makePresenter)!
  return shared
}

function makePresenter() {
  const nav = useNav()
  const { view, facilitatorView, serverNowMs, lengthMinutes, shows } = useLiveSession()

  // The clock ticks more often than anything here changes.
  const nowMs = computed(() => Math.floor(serverNowMs.value / 1000) * 1000)

  const slide = computed(() => workshop.slides[nav.currentSlideNo.value - 1] ?? null)
  const note = computed(() => splitNote(nav.currentSlideRoute.value?.meta.slide.noteHTML ?? ''))
  /** What the slide needs at this session's length. */
  const slideSeconds = computed(() => slide.value?.budgetSeconds[lengthMinutes.value] ?? 0)
  const activity = computed(() => slide.value?.activity ?? null)
  const question = computed(() => view.value?.questions.find(({ id }) => id === activity.value?.id) ?? null)

  const isDone = computed(() =>
    question.value?.status === 'revealed'
    || (activity.value?.kind === 'exercise' && view.value?.timer?.activityId === activity.value.id))
  const next = computed(() =>
    nextStep(workshop.slides, shows, {
      slideId: slide.value?.id ?? '',
      click: nav.clicks.value,
      clicksTotal: nav.clicksTotal.value,
      isDone: isDone.value,
    }))

  const schedule = computed(() => {
    const startedAtMs = view.value?.startedAtMs ?? null
    if (startedAtMs === null || slide.value === null)
      return null
    return pace({
      blocks: workshop.blocks,
      length: lengthMinutes.value,
      blockMinutes: view.value?.blockMinutes ?? null,
      slides: workshop.slides,
      slideId: slide.value.id,
      skippedIds: facilitatorView.value?.skipped ?? [],
      scheduleStartsAtMs: scheduleStart(view.value?.startsAt ?? null, startedAtMs, workshop.session.timeZone),
      startedAtMs,
      blockLog: facilitatorView.value?.blockLog ?? [],
      nowMs: nowMs.value,
    })
  })

  const lateness = computed(() =>
    catchUp({
      blocks: workshop.blocks,
      slides: workshop.slides,
      length: lengthMinutes.value,
      blockMinutes: view.value?.blockMinutes ?? null,
      slideId: slide.value?.id ?? '',
      skippedIds: facilitatorView.value?.skipped ?? [],
      minutesBehind: schedule.value?.minutesBehind ?? 0,
    }))

  /** The texts of the slide's question and of one that is open all the time, and any that nobody has judged yet. */
  const texts = computed(() =>
    inStableOrder.value(
      (facilitatorView.value?.texts ?? [])
        .filter(text => text.questionId === activity.value?.id || text.status === 'held' || isOpenThroughout(text)),
    ))
  const heldCount = computed(() => texts.value.filter(text => text.status === 'held').length)

  return { slide, note, next, slideSeconds, activity, question, schedule, lateness, texts, heldCount }
}
