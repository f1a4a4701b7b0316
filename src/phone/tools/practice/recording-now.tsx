import type { Medium } from '../../recordings/microphone.ts'
import { useEffect, useRef } from 'preact/hooks'
import { fileSize, minutesAndSeconds, recorderWords as words } from '../../../language/words.ts'

interface RecordingNowProps {
  stream: MediaStream
  medium: Medium
  seconds: number
  size: number
  /** 0 to 1. */
  level: number
  stop: () => void
}

/** While it records: for how long, how much room it takes, and whether it hears anything. */
export function RecordingNow({ stream, medium, seconds, size, level, stop }: RecordingNowProps) {
  const picture = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (picture.current)
      picture.current.srcObject = stream
  }, [stream])
  return (
    <div class="recording-now">
      {medium === 'video' && <video ref={picture} muted autoPlay playsInline aria-label={words.picture} />}
      <p>
        <strong>{words.running}</strong>
        {' '}
        <span class="digits" role="timer">{minutesAndSeconds(seconds)}</span>
        {' '}
        <span class="quiet">{fileSize(size)}</span>
      </p>
      <label>
        {words.level}
        <meter min={0} max={1} value={level} />
      </label>
      <button class="button" type="button" onClick={stop}>{words.stop}</button>
    </div>
  )
}
