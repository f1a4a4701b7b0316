import type { RenderContext } from '../../../src/deck/slidev/slidev-client.d.ts'
import { computed, reactive, ref } from 'vue'

/** What Slidev would provide around a slide; a test says which slide it stands on. */
export const slidev = {
  frontmatter: reactive<Record<string, unknown>>({}),
  clicks: ref(0),
  clicksTotal: ref(0),
  noteHtml: ref(''),
  slideNo: ref(1),
  renderContext: ref<RenderContext>('slide'),
  isPresenter: ref(false),
  /** Where the deck was sent: slide and click. */
  wentTo: [] as [no: number, clicks?: number][],
}

export function useSlideContext() {
  return {
    $page: slidev.slideNo,
    $clicks: slidev.clicks,
    $renderContext: slidev.renderContext,
    $frontmatter: slidev.frontmatter,
  }
}

export function useNav() {
  const route = computed(() => ({ meta: { slide: { noteHTML: slidev.noteHtml.value } } }))
  return {
    currentSlideNo: computed(() => slidev.slideNo.value),
    currentSlideRoute: route,
    prevRoute: route,
    nextRoute: route,
    slides: ref([]),
    clicks: slidev.clicks,
    clicksTotal: slidev.clicksTotal,
    go: (no: number, clicks?: number) => void slidev.wentTo.push([no, clicks]),
    next() {},
    prev() {},
    isPresenter: slidev.isPresenter,
    isPrintMode: ref(false),
  }
}

export function disableBuiltinSync(): void {}
