import type { Scores, Star } from '../../exercise/sheet.ts'
import type { Shelf } from '../../notes/shelf.ts'
import { emptyStar, scoresIn, starIn } from '../../exercise/sheet.ts'
import { fieldOf, listOf, numberIn, textIn } from '../../notes/read.ts'

/** One go at an interview question. */
export interface Try {
  id: number
  question: string
  /** The question asks for reasons ("Why this role?"). */
  why: boolean
  /** Written as a story in four parts, or as it comes. */
  route: 'star' | 'free'
  star: Star
  free: string
  scores: Scores
  keep: string
  change: string
  /** Of its recording, which has a place of its own. */
  recording: string | null
}

/** All tries on this phone, oldest first. */
export interface PracticeNotes {
  tries: Try[]
  /** The try that is being worked on, by its id. */
  open: number | null
  /** How long an answer may take, in seconds; 0 without a timer. */
  seconds: number
}

export const longestSeconds = 600
const usualSeconds = 90
const highestId = Number.MAX_SAFE_INTEGER

export const practiceShelf: Shelf<PracticeNotes> = {
  name: 'practice',
  empty: { tries: [], open: null, seconds: usualSeconds },
  read(value) {
    const tries = listOf(fieldOf(value, 'tries'), readTry)
    // What belongs to a try (a recording, the change since) goes by its id: of two with the same one, the first.
    const own = tries.filter(({ id }, index) => tries.findIndex(other => other.id === id) === index)
    const open = numberIn(value, 'open', 1, highestId)
    return {
      tries: own,
      open: own.some(({ id }) => id === open) ? open : null,
      seconds: numberIn(value, 'seconds', 0, longestSeconds) ?? usualSeconds,
    }
  },
}

function readTry(value: unknown): Try | null {
  const id = numberIn(value, 'id', 1, highestId)
  const question = textIn(value, 'question')
  return id === null || question === ''
    ? null
    : {
        id,
        question,
        why: fieldOf(value, 'why') === true,
        route: textIn(value, 'route') === 'star' ? 'star' : 'free',
        star: starIn(value, 'star'),
        free: textIn(value, 'free'),
        scores: scoresIn(value, 'scores'),
        keep: textIn(value, 'keep'),
        change: textIn(value, 'change'),
        recording: textIn(value, 'recording') || null,
      }
}

/** Whether nothing has been written or scored in it. */
function isUntouched({ star, free, scores, keep, change, recording }: Try): boolean {
  const texts = [...Object.values(star), free, keep, change]
  return recording === null && texts.every(text => text.trim() === '') && Object.keys(scores).length === 0
}

/** With no try open; one in which nothing was done is not kept. */
export function closed(notes: PracticeNotes): PracticeNotes {
  const open = notes.tries.find(({ id }) => id === notes.open)
  return open && isUntouched(open) ? withoutTry(notes, open.id) : { ...notes, open: null }
}

/** With a new try at this question, open to work on. An id is never used twice while a higher one is there. */
export function withNewTry(notes: PracticeNotes, question: string, why: boolean): PracticeNotes {
  const id = 1 + Math.max(0, ...notes.tries.map(one => one.id))
  const route = why ? 'free' as const : 'star' as const
  const scored = { scores: {}, keep: '', change: '', recording: null }
  const fresh: Try = { id, question, why, route, star: emptyStar, free: '', ...scored }
  return { ...notes, tries: [...notes.tries, fresh], open: id }
}

/** With this try changed. */
export function withChange(notes: PracticeNotes, id: number, change: Partial<Try>): PracticeNotes {
  return { ...notes, tries: notes.tries.map(one => (one.id === id ? { ...one, ...change } : one)) }
}

/** Without this try. */
export function withoutTry(notes: PracticeNotes, id: number): PracticeNotes {
  return { ...notes, tries: notes.tries.filter(one => one.id !== id), open: notes.open === id ? null : notes.open }
}

/** The tries by question, the question that was tried last first. */
export function byQuestion(tries: readonly Try[]): { question: string, tries: Try[] }[] {
  const questions = [...new Set(tries.toReversed().map(({ question }) => question))]
  return questions.map(question => ({ question, tries: tries.filter(one => one.question === question) }))
}

/** A row of the rubric in two tries; `null` where it was not scored. */
export interface RowChange {
  label: string
  first: number | null
  second: number | null
}

/** What was scored in either of two tries, row by row. */
export function rowChanges(rubric: readonly { id: string, label: string }[], first: Try, second: Try): RowChange[] {
  return rubric
    .map(({ id, label }) => ({ label, first: first.scores[id] ?? null, second: second.scores[id] ?? null }))
    .filter(row => row.first !== null || row.second !== null)
}
