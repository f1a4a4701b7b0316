import type { Question } from '../../workshop/model/activity.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Results } from '../protocol/view.ts'
import type { SessionState } from '../rules/state.ts'
import type { SentText } from '../rules/view-context.ts'
import { allQuestions } from '../rules/lookup.ts'
import { publicView } from '../rules/public-view.ts'

/** One part of the session: what was planned for it, and what it took. */
export interface ReportedPart {
  title: string
  plannedMinutes: number
  /** Whole minutes; `null` where it was not reached, or when its end is not known. */
  actualMinutes: number | null
}

/** What a session was, for its facilitator: only what the room could see, and counts. */
export interface SessionReport {
  /** Phones that joined: at the computer, of those that the session was at, where they were most. */
  joined: number
  /** Whether it went on at another computer, where the same phones joined again. */
  hasMoved: boolean
  /** People in the room, as the facilitator counted. */
  people: number | null
  parts: ReportedPart[]
  questions: { question: Question, results: Results }[]
  /** How many questions are not in it, by why. */
  leftOut: { tooFew: number, notShown: number, onPhonesOnly: number }
}

/** What the report is made from. `texts`: those that the facilitator has; only approved ones are reported. */
export interface ReportSource {
  state: SessionState
  workshop: Workshop
  joined: number
  texts: SentText[]
}

/** Reports a session that has ended. */
export function sessionReport({ state, workshop, joined, texts }: ReportSource): SessionReport {
  const nobody = { joined, connected: 0, received: new Map<string, number>(), rush: null }
  const context = { ...nobody, texts, revision: 0, nowMs: 0, workshop, joinUrl: '' }
  const { questions: views } = publicView(state, context)
  const asked = allQuestions(workshop).flatMap((question) => {
    const view = views.find(({ id }) => id === question.id)
    return view ? [{ question, view }] : []
  })
  const shared = asked.filter(({ question }) => !question.private)
  return {
    joined: Math.max(joined, state.handedOver?.joined ?? 0),
    hasMoved: state.handedOver !== null,
    people: state.people,
    parts: partsOf(state, workshop),
    questions: shared.flatMap(({ question, view: { results } }) => (results ? [{ question, results }] : [])),
    leftOut: {
      tooFew: shared.filter(({ view }) => view.tooFew).length,
      notShown: shared.filter(({ view }) => view.status !== 'revealed').length,
      onPhonesOnly: asked.length - shared.length,
    },
  }
}

/** A part took until the next one was entered; the last until the session was ended. */
function partsOf({ blockLog, lengthMinutes, endedAtMs }: SessionState, { blocks }: Workshop): ReportedPart[] {
  const inTime = blockLog.toSorted((a, b) => a.enteredAtMs - b.enteredAtMs)
  return blocks
    .filter(({ minutes }) => minutes[lengthMinutes] > 0)
    .map(({ id, title, minutes }) => {
      const index = inTime.findIndex(({ blockId }) => blockId === id)
      const fromMs = inTime[index]?.enteredAtMs ?? null
      const untilMs = index === -1 ? null : inTime[index + 1]?.enteredAtMs ?? endedAtMs
      const actualMinutes = fromMs === null || untilMs === null ? null : Math.round((untilMs - fromMs) / 60_000)
      return { title, plannedMinutes: minutes[lengthMinutes], actualMinutes }
    })
}
