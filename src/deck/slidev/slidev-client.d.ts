/**
 * The part of Slidev's client that this deck uses. `@slidev/client` ships raw TypeScript that does not pass strict
 * checks.
 */
import type { ComputedRef, Ref } from 'vue'
import type { Router } from 'vue-router'

export type RenderContext = 'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'

export interface SlideRoute {
  no: number
  meta: {
    clicks?: number
    /** `noteHTML` is empty in a build without notes. */
    slide: { frontmatter: Record<string, unknown>, noteHTML?: string }
    __clicksContext?: { total: number } | null
  }
}

export interface SlidevNav {
  slides: Ref<SlideRoute[]>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<SlideRoute>
  nextRoute: ComputedRef<SlideRoute>
  prevRoute: ComputedRef<SlideRoute>
  /** How far the clicks of a slide are, for what is drawn on it. */
  getPrimaryClicks: (route: SlideRoute) => object
  clicks: ComputedRef<number>
  /** How many clicks the current slide has. */
  clicksTotal: ComputedRef<number>
  isPresenter: ComputedRef<boolean>
  isPrintMode: ComputedRef<boolean>
  isPrintWithClicks: Ref<boolean>
  /** The numbers of the slides that are printed. */
  printRange: Ref<number[]>
  isEmbedded: ComputedRef<boolean>
  go: (no: number | string, clicks?: number, force?: boolean) => Promise<void>
  next: () => Promise<void>
  prev: () => Promise<void>
  router: Router
}

export interface SlideContext {
  $page: Ref<number>
  $clicks: Ref<number>
  $renderContext: Ref<RenderContext>
  $frontmatter: Record<string, unknown>
}

export declare function useNav(): SlidevNav
export declare function useSlideContext(): SlideContext
export declare function useIsSlideActive(): ComputedRef<boolean>
export declare function disableBuiltinSync(): void

declare module '#slidev/global-layers' {
  import type { Component } from 'vue'

  export const GlobalTop: Component
  export const GlobalBottom: Component
}
