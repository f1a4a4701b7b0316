import { useSlideContext } from '@slidev/client'
import { workshop } from 'virtual:workshop'
import { computed } from 'vue'
import { useLiveSession } from '../session/use-live-session.ts'

/** The slide a layout or tag stands on, with its block and activity from the Workshop. */
export function useDeckSlide() {
  const { $frontmatter, $clicks, $renderContext } = useSlideContext()
  const { blockMinutes } = useLiveSession()

  const slide = computed(() => workshop.slides.find(slide => slide.id === $frontmatter.id) ?? null)
  const block = computed(() => workshop.blocks.find(block => block.id === slide.value?.blockId) ?? null)
  const blockNumber = computed(() => (block.value === null ? 0 : workshop.blocks.indexOf(block.value) + 1))
  const minutes = computed(() => blockMinutes.value.get(block.value?.id ?? '') ?? null)
  const activity = computed(() => slide.value?.activity ?? null)
  const question = computed(() =>
    activity.value === null || activity.value.kind === 'exercise' ? null : activity.value,
  )
  const exercise = computed(() => (activity.value?.kind === 'exercise' ? activity.value : null))
  const sources = computed(() => workshop.facts.filter(fact => slide.value?.facts.includes(fact.id)))

  /** A frontmatter field that is a word, or null. */
  function text(field: string): string | null {
    const value = $frontmatter[field]
    return typeof value === 'string' ? value : null
  }

  return {
    workshop,
    slide,
    block,
    blockNumber,
    minutes,
    activity,
    question,
    exercise,
    sources,
    click: $clicks,
    renderContext: $renderContext,
    text,
  }
}
