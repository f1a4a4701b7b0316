import type { Ref } from 'vue'
import { computed, ref, watch } from 'vue'
import { countdown } from '../../live/timer/countdown.ts'
import { useClicker } from '../session/use-clicker.ts'
import { useLiveSession } from '../session/use-live-session.ts'
import { playChime } from './chime.ts'

/** Where this browser keeps that the chime is off. */
const storageKey = 'workshop-chime'

const isOn = ref(readIsOn())

/** Chimes at the end of each phase, in the presenter's view that has the clicker, unless it was turned off here. */
export function useChime(): { isOn: Ref<boolean>, toggle: () => void } {
  const { view, serverNowMs } = useLiveSession()
  const { isOurs } = useClicker()

  /** How many phases of the timer are over, and of which timer; `null` while there is none. */
  const passed = computed(() => {
    const timer = view.value?.timer ?? null
    if (timer === null)
      return null
    const { phaseIndex, done } = countdown(timer, serverNowMs.value)
    return { activityId: timer.activityId, phases: phaseIndex + Number(done) }
  })
  watch(passed, (now, before) => {
    const isSame = now !== null && now.activityId === before?.activityId
    if (isSame && now.phases > before!.phases && isOn.value && isOurs.value)
      playChime()
  })

  function toggle() {
    isOn.value = !isOn.value
    try {
      localStorage.setItem(storageKey, isOn.value ? 'on' : 'off')
    }
    catch {
      // Without a storage it holds for as long as the page is open.
    }
    // Whoever turns it on hears what the room will hear.
    if (isOn.value)
      playChime()
  }

  return { isOn, toggle }
}

function readIsOn(): boolean {
  try {
    return globalThis.localStorage?.getItem(storageKey) !== 'off'
  }
  catch {
    return true
  }
}
