import type { TimerView } from '../../live/protocol/view.ts'
import type { Exercise } from '../../workshop/model/activity.ts'
import { useState } from 'preact/hooks'
import { exerciseWords } from '../../language/words.ts'
import { timerOf } from '../../live/timer/timer.ts'
import { openStorage } from '../state/storage.ts'
import { ExplainedExercise } from './explained-exercise.tsx'
import { MyNotes } from './my-notes.tsx'
import { PhaseClock } from './phase-clock.tsx'
import { PhaseSheets } from './phase-sheets.tsx'
import { readTimer } from './solo-timer.ts'
import { TimerButtons } from './timer-buttons.tsx'
import { useCountdown } from './use-countdown.ts'
import { useSheet } from './use-sheet.ts'

const storage = openStorage('solo')
const now = () => Date.now()

/** The exercise for one person, on the phone's own clock; kept, so that a locked phone loses no second. */
export function SoloExercise({ exercise, level: Heading }: { exercise: Exercise, level: 'h2' | 'h3' }) {
  const name = `timer/${exercise.id}`
  const [timer, setTimer] = useState<TimerView | null>(() => readTimer(storage.read(name), exercise))
  const { sheet, write } = useSheet(exercise.id)
  // Whoever was A, B or C in the room goes on with their own answer.
  const open = { sheet: { ...sheet, who: sheet.who ?? 'alone' as const }, write }
  const phases = exercise.phases.solo

  function keep(next: TimerView | null) {
    storage.write(name, next)
    setTimer(next)
  }

  const notes = <MyNotes exercise={exercise} alone trios={false} {...open} />
  if (!timer) {
    return (
      <>
        <ExplainedExercise exercise={exercise} level={Heading} phases={phases}>{notes}</ExplainedExercise>
        <button class="button wide" type="button" onClick={() => keep(timerOf(exercise.id, phases, now()))}>
          {exerciseWords.start}
        </button>
      </>
    )
  }
  return (
    <section class="card">
      <Heading class="unseen">{exercise.title}</Heading>
      <PhaseClock phases={phases} timer={timer} serverNow={now} />
      <TimerButtons timer={timer} now={now} keep={keep} />
      <SoloSheets exercise={exercise} timer={timer} {...open} />
      {notes}
    </section>
  )
}

type SoloSheetsProps = Omit<Parameters<typeof PhaseSheets>[0], 'phase' | 'alone'> & { timer: TimerView }

function SoloSheets({ timer, ...open }: SoloSheetsProps) {
  const { phaseIndex, done } = useCountdown(timer, now)
  return <PhaseSheets {...open} alone phase={done ? undefined : open.exercise.phases.solo[phaseIndex]} />
}
