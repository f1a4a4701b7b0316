import type { RecordingInfo } from '../../recordings/recording.ts'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { decimal, fileSize, minutesAndSeconds, recorderWords as words } from '../../../language/words.ts'
import { recordings } from '../../recordings/own-recordings.ts'
import { withMark } from '../../recordings/recording.ts'

const speeds = [0.75, 1, 1.25, 1.5]

interface KeptRecordingProps {
  info: RecordingInfo
  remove: () => void
}

/** A recording to listen to: slower or faster, with marks to come back to. */
export function KeptRecording({ info, remove }: KeptRecordingProps) {
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null)
  const address = useAddress(info)
  const [speed, setSpeed] = useState(1)
  const name = useId()
  const Player = info.type.startsWith('video/') ? 'video' : 'audio'
  useEffect(() => {
    if (player.current)
      player.current.playbackRate = speed
  }, [speed, address])
  const play = (atSeconds: number) => {
    player.current!.currentTime = atSeconds
    void player.current!.play().catch(() => {})
  }
  return (
    <section class="kept-recording" aria-label={words.label}>
      <p>{words.onPhone(info.seconds, fileSize(info.size))}</p>
      {address && <Player ref={player} src={address} controls playsInline aria-label={words.label} />}
      <fieldset class="kinds">
        <legend>{words.speed}</legend>
        <div class="ratings">
          {speeds.map(one => (
            <label key={one} class="rating">
              <input type="radio" name={name} checked={speed === one} onChange={() => setSpeed(one)} />
              <span>{words.times(decimal(one))}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="row">
        <button
          class="button plain"
          type="button"
          onClick={() => recordings.change(withMark(info, player.current?.currentTime ?? 0))}
        >
          {words.mark}
        </button>
        {info.marks.map(mark => (
          <button
            key={mark}
            class="button plain mark"
            type="button"
            aria-label={words.playFrom(minutesAndSeconds(mark))}
            onClick={() => play(mark)}
          >
            {minutesAndSeconds(mark)}
          </button>
        ))}
      </p>
      <p class="row"><button class="button plain" type="button" onClick={remove}>{words.remove}</button></p>
    </section>
  )
}

/** An address for the player, for as long as it is drawn. */
function useAddress(info: RecordingInfo): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let left = false
    void recordings.read(info).then((blob) => {
      if (blob && !left)
        setAddress(made = URL.createObjectURL(blob))
    })
    return () => {
      left = true
      if (made)
        URL.revokeObjectURL(made)
    }
  }, [info.id])
  return address
}
