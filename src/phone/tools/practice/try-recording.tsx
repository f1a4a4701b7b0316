import type { PublicWorkshop } from '../../../live/public-workshop.ts'
import type { Medium } from '../../recordings/microphone.ts'
import type { Kept } from '../../recordings/recordings.ts'
import { useEffect, useState } from 'preact/hooks'
import { fileSize, recorderWords as words } from '../../../language/words.ts'
import { announce } from '../../parts/announce.ts'
import { mayRecord, roomLeft } from '../../recordings/microphone.ts'
import { recordings } from '../../recordings/own-recordings.ts'
import { newRecordingId } from '../../recordings/recording.ts'
import { useRecorder } from '../../recordings/use-recorder.ts'
import { useStore } from '../../state/store.ts'
import { KeptRecording } from './kept-recording.tsx'
import { OwnRecorder } from './own-recorder.tsx'
import { RecordingNow } from './recording-now.tsx'

/** With less than this, in bytes, a recording of a few minutes may not fit. */
const littleRoom = 30_000_000

interface TryRecordingProps {
  content: PublicWorkshop
  /** Of the recording that belongs to this try. */
  id: string | null
  changeId: (id: string | null) => void
}

/** An answer to be heard again: recorded here where the page may, and with the phone's own recorder where not. */
export function TryRecording({ content, id, changeId }: TryRecordingProps) {
  const kept = useStore(recordings.infos).find(info => info.id === id)
  const recorder = useRecorder()
  const [removed, setRemoved] = useState<{ back: () => void } | null>(null)
  const [outcome, setOutcome] = useState<Kept | null>(null)
  const room = useRoomLeft()
  const { state } = recorder

  async function keep(recorded: Blob, seconds: number) {
    const id = newRecordingId(Date.now(), Math.random())
    const type = /^(?:audio|video)\//.test(recorded.type) ? recorded.type : 'audio/mpeg'
    const next = await recordings.keep({ id, type, size: recorded.size, seconds, marks: [] }, recorded)
    setOutcome(next)
    if (next !== 'kept')
      return
    changeId(id)
    recorder.reset()
    announce(words.kept)
  }

  if (kept) {
    return (
      <KeptRecording key={kept.id} info={kept} remove={() => setRemoved({ back: recordings.remove([kept.id]) })} />
    )
  }
  return (
    <details class="recorder" open={removed !== null || undefined}>
      <summary>{words.title}</summary>
      <div class="sheets">
        {removed && (
          <p class="row" role="status">
            <span>{words.removed}</span>
            <button class="button plain" type="button" onClick={removed.back}>{words.undo}</button>
          </p>
        )}
        {outcome !== null && outcome !== 'kept' && <p class="private trouble" role="alert">{words.notKept[outcome]}</p>}
        {room !== null && room < littleRoom && <p>{words.little(fileSize(Math.max(0, room)))}</p>}
        {state.is === 'without' && <p role="alert">{words.without[state.why]}</p>}
        {(state.is === 'idle' || state.is === 'without') && mayRecord() && <Start start={recorder.start} />}
        {state.is === 'asking' && <p role="status">{words.asking}</p>}
        {state.is === 'recording' && <RecordingNow {...state} stop={recorder.stop} />}
        {state.is === 'done' && (
          <NotKeptYet
            recorded={state.recorded}
            seconds={state.seconds}
            keep={() => void keep(state.recorded, state.seconds)}
            discard={recorder.reset}
          />
        )}
        {(!mayRecord() || state.is === 'without') && (
          <OwnRecorder publicSite={content.publicSite} chosen={file => void keep(file, 0)} />
        )}
      </div>
    </details>
  )
}

function Start({ start }: { start: (medium: Medium) => Promise<void> }) {
  return (
    <>
      <p class="quiet">{words.about}</p>
      <p class="row">
        <button class="button" type="button" onClick={() => void start('audio')}>{words.start.audio}</button>
        <button class="button plain" type="button" onClick={() => void start('video')}>{words.start.video}</button>
      </p>
    </>
  )
}

interface NotKeptYetProps {
  recorded: Blob
  seconds: number
  keep: () => void
  discard: () => void
}

function NotKeptYet({ recorded, seconds, keep, discard }: NotKeptYetProps) {
  return (
    <>
      <p>{words.done(seconds, fileSize(recorded.size))}</p>
      <p class="row">
        <button class="button" type="button" onClick={keep}>{words.keep}</button>
        <button class="button plain" type="button" onClick={discard}>{words.discard}</button>
      </p>
    </>
  )
}

function useRoomLeft(): number | null {
  const [room, setRoom] = useState<number | null>(null)
  useEffect(() => void roomLeft().then(setRoom), [])
  return room
}
