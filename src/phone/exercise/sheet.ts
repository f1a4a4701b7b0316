import type { TimerView } from '../../live/protocol/view.ts'
import type { Person } from '../../workshop/model/activity.ts'
import type { Shelf } from '../notes/shelf.ts'
import { fieldOf, numberIn, textIn } from '../notes/read.ts'

/** The four parts of a story that answers an interview question. */
export interface Star {
  situation: string
  task: string
  action: string
  result: string
}

/** The score of each row of the rubric, 1 to 4, by the row's id. */
export type Scores = Record<string, number>

/** What is thought of one person's answer. */
export interface Review {
  /** It answers a question about reasons ("Why this role?"), which other words describe. */
  why: boolean
  scores: Scores
  strength: string
  change: string
}

/** How much longer than the room someone takes: each step by a share of its time, or by so many minutes. */
export interface Pace {
  percent: number
  minutes: number
}

/** The answer-review sheet, as on paper: everything that one person notes in one exercise. */
export interface Sheet {
  who: Person | 'alone' | null
  question: string
  star: Star
  /** The answer in writing: at once, from memory, and with the one change. */
  written: { first: string, second: string, again: string }
  reviews: Record<Person, Review>
  /** The row of the rubric that was changed, by its id, and its score after the change. */
  changedRow: string
  againScore: number | null
  difference: string
  sentence: string
  pace: Pace
  /** A clock of one's own, and the session (by its code) in which it runs. */
  clock: { session: string, timer: TimerView } | null
}

const mostMinutes = 60
const emptyReview: Review = { why: false, scores: {}, strength: '', change: '' }

export const emptyStar: Star = { situation: '', task: '', action: '', result: '' }

export const emptySheet: Sheet = {
  who: null,
  question: '',
  star: emptyStar,
  written: { first: '', second: '', again: '' },
  reviews: { a: emptyReview, b: emptyReview, c: emptyReview },
  changedRow: '',
  againScore: null,
  difference: '',
  sentence: '',
  pace: { percent: 0, minutes: 0 },
  clock: null,
}

/** The sheets, by the id of their exercise. */
export const reviewShelf: Shelf<Record<string, Sheet>> = {
  name: 'review',
  empty: {},
  read: value =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).map(([id, sheet]) => [id, readSheet(sheet)])) : {},
}

/** Whose answer is one's own; someone alone writes on the first sheet there is. */
export function ownAnswer(sheet: Sheet): Person {
  return sheet.who === null || sheet.who === 'alone' ? 'a' : sheet.who
}

function readSheet(value: unknown): Sheet {
  const who = textIn(value, 'who')
  const reviews = fieldOf(value, 'reviews')
  const written = fieldOf(value, 'written')
  const pace = fieldOf(value, 'pace')
  return {
    who: who === 'a' || who === 'b' || who === 'c' || who === 'alone' ? who : null,
    question: textIn(value, 'question'),
    star: starIn(value, 'star'),
    written: { first: textIn(written, 'first'), second: textIn(written, 'second'), again: textIn(written, 'again') },
    reviews: { a: reviewIn(reviews, 'a'), b: reviewIn(reviews, 'b'), c: reviewIn(reviews, 'c') },
    changedRow: textIn(value, 'changedRow'),
    againScore: numberIn(value, 'againScore', 1, 4),
    difference: textIn(value, 'difference'),
    sentence: textIn(value, 'sentence'),
    pace: { percent: numberIn(pace, 'percent', 0, 100) ?? 0, minutes: numberIn(pace, 'minutes', 0, mostMinutes) ?? 0 },
    clock: clockIn(value),
  }
}

/** The four parts of a story under this key. */
export function starIn(value: unknown, key: string): Star {
  const star = fieldOf(value, key)
  return {
    situation: textIn(star, 'situation'),
    task: textIn(star, 'task'),
    action: textIn(star, 'action'),
    result: textIn(star, 'result'),
  }
}

/** The scores under this key: only those from 1 to 4. */
export function scoresIn(value: unknown, key: string): Scores {
  const scores = fieldOf(value, key)
  if (!isRecord(scores))
    return {}
  return Object.fromEntries(Object.keys(scores).flatMap((row) => {
    const score = numberIn(scores, row, 1, 4)
    return score === null ? [] : [[row, score]]
  }))
}

function reviewIn(value: unknown, person: Person): Review {
  const review = fieldOf(value, person)
  return {
    why: fieldOf(review, 'why') === true,
    scores: scoresIn(review, 'scores'),
    strength: textIn(review, 'strength'),
    change: textIn(review, 'change'),
  }
}

/** A clock of which any part is not what it should be is none. */
function clockIn(value: unknown): Sheet['clock'] {
  const clock = fieldOf(value, 'clock')
  const timer = fieldOf(clock, 'timer')
  const phases = fieldOf(timer, 'phases')
  const pausedAtMs = fieldOf(timer, 'pausedAtMs')
  const isWhole = Array.isArray(phases) && phases.length > 0 && phases.every(isSpan)
  if (!isWhole || !(pausedAtMs === null || isMoment(pausedAtMs)))
    return null
  return { session: textIn(clock, 'session'), timer: { activityId: textIn(timer, 'activityId'), phases, pausedAtMs } }
}

function isSpan(value: unknown): value is TimerView['phases'][number] {
  return textIn(value, 'id') !== '' && isMoment(fieldOf(value, 'startsAtMs')) && isMoment(fieldOf(value, 'endsAtMs'))
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
