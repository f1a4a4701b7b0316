import { defineComponent, h } from 'vue'

/** Stands for a part from inside Slidev that only draws. */
const part = defineComponent({ render: () => h('div') })
export default part
export { part as GlobalBottom, part as GlobalTop }

export function createFixedClicks(): object {
  return {}
}

/** The browser tests press the keys and swipe; nothing does here. */
export function registerShortcuts(): void {}
export function useSwipeControls(): void {}
export function usePreloadImages(): void {}
