/** The parts from inside Slidev's client that the presenter's view uses; its own sources do not pass strict checks. */
import type { DefineComponent } from 'vue'
import type { SlideRoute } from './slidev-client.d.ts'

export declare function createFixedClicks(route: SlideRoute, click: () => number): object

declare const component: DefineComponent<Record<string, unknown>>
export default component
