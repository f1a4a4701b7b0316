import { defineComponent, h } from 'vue'

/** Stands for a part from inside Slidev that only draws a slide. */
export default defineComponent({ render: () => h('div') })

export function createFixedClicks(): object {
  return {}
}

/** The browser tests press the keys and swipe; nothing does here. */
export function registerShortcuts(): void {}
export function useSwipeControls(): void {}
