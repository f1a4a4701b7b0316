import type { Medium, NoMicrophone } from './microphone.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { askForMicrophone, watchLevel } from './microphone.ts'

/** Longer than any answer; a phone that was forgotten stops by itself. */
const longestMs = 10 * 60_000
const partEveryMs = 500

export type RecorderState
  = { is: 'idle' | 'asking' } | { is: 'without', why: NoMicrophone }
    | { is: 'recording', stream: MediaStream, medium: Medium, seconds: number, size: number, level: number }
    | { is: 'done', recorded: Blob, seconds: number }

interface Running {
  recorder: MediaRecorder
  end: () => void
}

/** A recorder of sound, or of sound and picture. Microphone and camera are let go with the end of each recording. */
export function useRecorder() {
  const [state, setState] = useState<RecorderState>({ is: 'idle' })
  const running = useRef<Running | null>(null)
  const left = useRef(false)
  useEffect(() => () => {
    left.current = true
    running.current?.end()
  }, [])

  async function start(medium: Medium) {
    setState({ is: 'asking' })
    const stream = await askForMicrophone(medium)
    if (typeof stream === 'string')
      return setState({ is: 'without', why: stream })
    // Whoever has left while the browser asked is not recorded.
    if (left.current)
      return stream.getTracks().forEach(track => track.stop())
    const recorder = new MediaRecorder(stream)
    const parts: Blob[] = []
    const startedMs = performance.now()
    const seconds = () => Math.round((performance.now() - startedMs) / 1000)
    const change = (part: { size?: number, level?: number }) =>
      setState(last => (last.is === 'recording' ? { ...last, ...part, seconds: seconds() } : last))
    const unwatch = watchLevel(stream, level => change({ level }))
    const tooLong = setTimeout(() => recorder.stop(), longestMs)
    const end = () => {
      clearTimeout(tooLong)
      unwatch()
      stream.getTracks().forEach(track => track.stop())
      running.current = null
    }
    recorder.ondataavailable = ({ data }) => {
      parts.push(data)
      change({ size: parts.reduce((sum, part) => sum + part.size, 0) })
    }
    recorder.onstop = () => {
      end()
      setState({ is: 'done', recorded: new Blob(parts, { type: recorder.mimeType }), seconds: seconds() })
    }
    running.current = { recorder, end }
    recorder.start(partEveryMs)
    setState({ is: 'recording', stream, medium, seconds: 0, size: 0, level: 0 })
  }

  return {
    state,
    start,
    stop: () => running.current?.recorder.stop(),
    reset: () => setState({ is: 'idle' }),
  }
}
