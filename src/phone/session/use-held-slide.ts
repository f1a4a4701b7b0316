import { useRef, useState } from 'preact/hooks'
import { staysHere } from './stays-here.ts'

/** Keeps the slide on which someone is writing, or takes longer, when the session moves on, until they let go of it. */
export function useHeldSlide(liveId: string): { slideId: string | null, release: () => void } {
  const last = useRef(liveId)
  const [held, setHeld] = useState<string | null>(null)
  let slideId = held
  if (last.current !== liveId) {
    // Decided while drawing: an effect would come after the form has gone, and its focus with it.
    if (held === null && (staysHere.get() || isWriting())) {
      slideId = last.current
      setHeld(slideId)
    }
    last.current = liveId
  }
  return { slideId: slideId === liveId ? null : slideId, release: () => setHeld(null) }
}

function isWriting(): boolean {
  const field = document.activeElement
  return field instanceof HTMLTextAreaElement && !field.readOnly && field.value.trim() !== ''
}
