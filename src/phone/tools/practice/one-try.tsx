import type { PublicWorkshop } from '../../../live/public-workshop.ts'
import type { Exercise } from '../../../workshop/model/activity.ts'
import type { Try } from './practice-notes.ts'
import { useEffect, useRef } from 'preact/hooks'
import { practiceWords as words } from '../../../language/words.ts'
import { ScoreRows } from '../../exercise/score-rows.tsx'
import { NoteField } from '../parts/note-field.tsx'
import { TryRecording } from './try-recording.tsx'
import { TryTimer } from './try-timer.tsx'
import { WrittenTry } from './written-try.tsx'

interface OneTryProps {
  content: PublicWorkshop
  one: Try
  /** Which try at this question it is, from 1. */
  no: number
  rubric: Exercise['rubric']
  /** What an interviewer wants to hear; `null` for a question of one's own. */
  listensFor: string | null
  /** 0 without a timer. */
  seconds: number
  changeSeconds: (seconds: number) => void
  change: (change: Partial<Try>) => void
  close: () => void
  again: () => void
  remove: () => void
}

/** One try: the question, the time, the answer in writing, and afterwards the scores. */
export function OneTry({ one, no, rubric, listensFor, change, ...props }: OneTryProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What was tapped has gone with the list.
    heading.current?.focus()
    scrollTo(0, 0)
  }, [])
  return (
    <section class="card try">
      <p class="quiet">{words.tryNo(no)}</p>
      <h3 ref={heading} tabIndex={-1}>{one.question}</h3>
      {listensFor && (
        <details>
          <summary>{words.listensFor}</summary>
          <p>{listensFor}</p>
        </details>
      )}
      <TryTimer seconds={props.seconds} changeSeconds={props.changeSeconds} />
      <TryRecording content={props.content} id={one.recording} changeId={recording => change({ recording })} />
      <WrittenTry one={one} change={change} />
      {rubric.length > 0 && (
        <details>
          <summary>{words.score}</summary>
          <ScoreRows
            rubric={rubric}
            title={words.scoreTitle}
            why={one.why}
            changeWhy={why => change({ why })}
            scores={one.scores}
            change={scores => change({ scores })}
          />
        </details>
      )}
      <NoteField label={words.keep} rows={2} value={one.keep} change={keep => change({ keep })} />
      <NoteField label={words.change} rows={2} value={one.change} change={text => change({ change: text })} />
      <p class="row">
        <button class="button" type="button" onClick={props.close}>{words.close}</button>
        <button class="button plain" type="button" onClick={props.again}>{words.again}</button>
        <button class="button plain" type="button" onClick={props.remove}>{words.remove}</button>
      </p>
    </section>
  )
}
