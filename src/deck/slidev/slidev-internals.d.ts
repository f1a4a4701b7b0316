/** The parts from inside Slidev's client that the presenter's view uses; its own sources do not pass strict checks. */
import type { DefineComponent, Ref } from 'vue'
import type { SlideRoute } from './slidev-client.d.ts'

export declare function createFixedClicks(route: SlideRoute, click: number | (() => number)): object
export declare function useSwipeControls(root: Ref<HTMLElement | undefined>): void
export declare function usePreloadImages(
  current: Ref<SlideRoute>,
  previous: Ref<SlideRoute>,
  next: Ref<SlideRoute>,
  all: Ref<SlideRoute[]>,
): void
/** Listens to the deck's keys for as long as the component lives that is being set up. */
export declare function registerShortcuts(): void

declare const component: DefineComponent<Record<string, unknown>>
export default component
