import type { Question } from '../../workshop/model/activity.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { FacilitatorView, HeldText, PublicView, QuestionView, Results } from '../protocol/view.ts'
import type { SessionState } from './state.ts'
import { allQuestions } from './lookup.ts'
import { questionState } from './state.ts'

/** A text as it is stored: nothing of who, when or in which order. */
export interface StoredText {
  id: string
  questionId: string
  text: string
}

/** What the store and the clock know of a session beside its state. */
export interface Room {
  revision: number
  nowMs: number
  joinUrl: string
  joined: number
  /** Answers per question id, passes included. */
  received: ReadonlyMap<string, number>
  texts: StoredText[]
}

/** What everybody may know: no results before their time, none of too few. */
export function publicView(state: SessionState, room: Room, workshop: Workshop): PublicView {
  const opened = allQuestions(workshop).filter(question => questionState(state, question.id).status !== 'waiting')
  return {
    revision: room.revision,
    serverNowMs: room.nowMs,
    code: state.code,
    joinUrl: room.joinUrl,
    title: state.title,
    venue: state.venue,
    lengthMinutes: state.lengthMinutes,
    startsAt: state.startsAt,
    status: state.status,
    startedAtMs: state.startedAtMs,
    blank: state.blank,
    slideId: state.slideId,
    click: state.click,
    joined: room.joined,
    questions: opened.map(question => questionView(state, question, room)),
    timer: state.timer,
    deleteOn: state.deleteOn,
  }
}

/** The public view with what only a facilitator may see: texts waiting for approval and the run's timings. */
export function facilitatorView(state: SessionState, room: Room, workshop: Workshop): FacilitatorView {
  const texts = room.texts.map((text): HeldText => ({ ...text, status: textStatus(state, text) }))
  return { ...publicView(state, room, workshop), texts, blockLog: state.blockLog }
}

function questionView(state: SessionState, question: Question, room: Room): QuestionView {
  const { status, released } = questionState(state, question.id)
  const revealed = status === 'revealed'
  return {
    id: question.id,
    status,
    received: question.private ? 0 : (room.received.get(question.id) ?? 0),
    results: revealed && released ? withApprovedTexts(state, question.id, released, room) : null,
    tooFew: revealed && !released && !question.private,
  }
}

function withApprovedTexts(state: SessionState, questionId: string, released: Results, room: Room): Results {
  if (released.kind !== 'text')
    return released
  // In the order of approval: what has been read on the wall stays where it is, and the newest comes last.
  const approved = state.texts
    .filter(judged => judged.questionId === questionId && judged.status === 'approved')
    .flatMap(judged => room.texts.filter(text => text.questionId === questionId && text.id === judged.id))
  return { ...released, texts: approved.map(({ id, text }) => ({ id, text })) }
}

function textStatus(state: SessionState, text: StoredText): HeldText['status'] {
  return state.texts.find(judged => judged.questionId === text.questionId && judged.id === text.id)?.status ?? 'held'
}
