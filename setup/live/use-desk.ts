import { workshop } from 'virtual:workshop'
import { computed } from 'vue'
import { pace, planStart } from './pace.ts'
import { useLiveSession } from './use-live-session.ts'

/** What the presenter's panel shows of the room, the slide that is on, and the plan. */
export function useDesk() {
  const { view, desk, serverNowMs, lengthMinutes } = useLiveSession()

  const slide = computed(() => workshop.slides.find(({ id }) => id === view.value?.slideId) ?? null)
  const activity = computed(() => slide.value?.activity ?? null)
  const question = computed(() => view.value?.questions.find(({ id }) => id === activity.value?.id) ?? null)

  const plan = computed(() => {
    const startedAtMs = view.value?.startedAtMs ?? null
    if (startedAtMs === null || slide.value === null)
      return null
    return pace({
      blocks: workshop.blocks,
      length: lengthMinutes.value,
      blockId: slide.value.blockId,
      plannedStartMs: planStart(view.value?.startsAt ?? null, startedAtMs, workshop.session.timeZone),
      startedAtMs,
      nowMs: serverNowMs.value,
    })
  })

  /** Texts nobody has judged yet come first; those of the slide's own question before all others. */
  const texts = computed(() => {
    const all = desk.value?.texts ?? []
    return all.filter(text => text.questionId === activity.value?.id || text.status === 'held')
  })
  const heldCount = computed(() => texts.value.filter(text => text.status === 'held').length)

  return { slide, activity, question, plan, texts, heldCount }
}
