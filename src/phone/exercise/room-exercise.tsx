import type { PublicView } from '../../live/protocol/view.ts'
import type { Exercise } from '../../workshop/model/activity.ts'
import { useEffect } from 'preact/hooks'
import { exerciseWords as words } from '../../language/words.ts'
import { alonePhases, hasTrios } from './alone-phase.ts'
import { ExplainedExercise } from './explained-exercise.tsx'
import { MyNotes } from './my-notes.tsx'
import { isSlower, ownTimer } from './own-clock.ts'
import { OwnPace } from './own-pace.tsx'
import { OwnTime } from './own-time.tsx'
import { PhaseClock } from './phase-clock.tsx'
import { PhaseSheets } from './phase-sheets.tsx'
import { useCountdown } from './use-countdown.ts'
import { useSheet } from './use-sheet.ts'
import { WhoAmI } from './who-am-i.tsx'

interface RoomExerciseProps {
  exercise: Exercise
  level: 'h2' | 'h3'
  view: PublicView
  serverNow: () => number
}

/** The exercise in the room: at the room's clock, or at one's own where someone takes more time. */
export function RoomExercise({ exercise, level: Heading, view, serverNow }: RoomExerciseProps) {
  const open = useSheet(exercise.id)
  const { sheet, write } = open
  const planned = exercise.phases[view.lengthMinutes]
  const alone = sheet.who === 'alone'
  const phases = alone ? alonePhases(planned, words.onYourOwn) : planned
  const room = view.timer?.activityId === exercise.id ? view.timer : null
  const own = sheet.clock?.session === view.code ? sheet.clock.timer : null

  useEffect(() => {
    // Slower than the room, and no clock yet: it takes over where the room is.
    const timer = room && !own && isSlower(sheet.pace) ? ownTimer(room, planned, sheet.pace, serverNow()) : null
    if (timer)
      write({ clock: { session: view.code, timer } })
  }, [room, own, sheet.pace])

  const timer = own ?? room
  const folds = (
    <>
      <MyNotes exercise={exercise} alone={alone} trios={hasTrios(planned)} {...open} />
      <OwnTime {...open} />
    </>
  )
  if (!timer) {
    return (
      <ExplainedExercise exercise={exercise} level={Heading} phases={phases}>
        <WhoAmI trios={hasTrios(planned)} {...open} />
        {folds}
      </ExplainedExercise>
    )
  }
  return (
    <section class="card">
      <Heading class="unseen">{exercise.title}</Heading>
      <PhaseClock phases={phases} timer={timer} serverNow={serverNow} />
      {own && <OwnPace own={own} room={room} phases={phases} serverNow={serverNow} {...open} />}
      <RunningSheets
        {...{ exercise, phases, timer, serverNow, alone }}
        {...open}
        trios={hasTrios(planned)}
      />
      {folds}
    </section>
  )
}

type RunningSheetsProps
  = & Parameters<typeof WhoAmI>[0]
    & Omit<Parameters<typeof PhaseSheets>[0], 'phase'>
    & Pick<Parameters<typeof PhaseClock>[0], 'phases' | 'timer' | 'serverNow'>

/** What to write now. Who someone is belongs to the first step; later it is asked only of those who have not said. */
function RunningSheets({ phases, timer, serverNow, trios, sheet, write, ...shared }: RunningSheetsProps) {
  const { phaseIndex, done } = useCountdown(timer, serverNow)
  const phase = done ? undefined : phases[phaseIndex]
  const who = <WhoAmI trios={trios} sheet={sheet} write={write} />
  const asks = sheet.who === null || phase?.write === 'question'
  return (
    <>
      {asks && who}
      <PhaseSheets phase={phase} sheet={sheet} write={write} {...shared} />
      {!asks && (
        <details>
          <summary>{words.who.now(sheet.who === 'alone' ? null : sheet.who!.toUpperCase())}</summary>
          {who}
        </details>
      )}
    </>
  )
}
