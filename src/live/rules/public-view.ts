import type { Question } from '../../workshop/model/activity.ts'
import type { FacilitatorView, HeldText, PublicView, QuestionView, Results, RoomView } from '../protocol/view.ts'
import type { SessionState } from './state.ts'
import type { SentText, ViewContext } from './view-context.ts'
import { rehearsalWords } from '../../language/words.ts'
import { answerKey } from '../protocol/answer-key.ts'
import { presenterOf } from './co-facilitators.ts'
import { followUpInvitation } from './follow-up.ts'
import { shownText } from './judge-texts.ts'
import { allQuestions } from './lookup.ts'
import { questionState } from './state.ts'
import { unsealedSlides } from './unsealed-slides.ts'

/** What everyone may see: results only once they are released, and only of enough answers. */
export function publicView(state: SessionState, context: ViewContext): PublicView {
  const questions = allQuestions(context.workshop)
  const opened = questions.filter(question => questionState(state, question.id).status !== 'waiting')
  return {
    revision: context.revision,
    serverNowMs: context.nowMs,
    code: state.code,
    joinUrl: context.joinUrl,
    title: state.title,
    venue: state.venue,
    lengthMinutes: state.lengthMinutes,
    startsAt: state.startsAt,
    status: state.status,
    startedAtMs: state.startedAtMs,
    blank: state.blank,
    message: messageOf(state),
    joiningLocked: state.joiningLocked,
    slideId: state.slideId,
    click: state.click,
    questions: opened.map(question => questionView(state, question, context)),
    unsealed: unsealedSlides(state, context.workshop),
    timer: state.timer,
    deleteOn: state.deleteOn,
    followUp: followUpOf(state, context),
  }
}

/** A rehearsal says on each phone that it is one. */
function messageOf({ rehearsal, message }: SessionState): string | null {
  return rehearsal ? [rehearsalWords.phone, message ?? ''].join(' ').trim() : message
}

/** Where there will be time for them: phones say so at the end. */
function followUpOf(state: SessionState, { workshop, joinUrl }: ViewContext): PublicView['followUp'] {
  const days = followUpInvitation(state, workshop, joinUrl)
  return days && { opensOn: days.opensOn, lastDay: days.lastDay }
}

/** The public view with the counts that the room may see. */
export function roomView(state: SessionState, context: ViewContext): RoomView {
  const view = publicView(state, context)
  const counted = allQuestions(context.workshop).filter(question => !question.private)
  const received = counted.flatMap(({ id }) => {
    const count = context.received.get(answerKey(id, questionState(state, id).round))
    return count ? [[id, count] as const] : []
  })
  const shown = received.reduce((sum, [, count]) => sum + count, context.joined)
  const revision = view.revision + shown
  const { joined } = context
  const { blockMinutes, rehearsal } = state
  const text = context.texts.find(({ id }) => id === state.enlarged)
  const enlarged = text ? { id: text.id, text: shownText(state, text) } : null
  return { ...view, revision, rehearsal, joined, blockMinutes, enlarged, received: Object.fromEntries(received) }
}

/** The room's view with what only a facilitator may see: texts waiting for approval and the run's timings. */
export function facilitatorView(state: SessionState, context: ViewContext): FacilitatorView {
  const texts = context.texts
    .filter(text => isOfThisRound(state, text))
    .map((sent): HeldText => {
      const { id, questionId } = sent
      const text = shownText(state, sent)
      const original = text === sent.text ? null : sent.text
      const isAnswered = state.answeredTexts.includes(id)
      return { id, questionId, text, original, status: textStatus(state, sent), isAnswered }
    })
  const { message, people, blockLog, skipped, handCounts, handedOver: moved } = state
  const handedOver = moved && { joined: moved.joined, askedAnew: moved.askedAnew }
  const { connected, rush } = context
  const clicker = presenterOf(state, state.clicker)
  const presenters = context.presenters.map(id => presenterOf(state, id))
  const own = { message, people, blockLog, skipped, handCounts, handedOver }
  return { ...roomView(state, context), ...own, texts, connected, clicker, presenters, rush }
}

function questionView(state: SessionState, question: Question, context: ViewContext): QuestionView {
  const { status, released, round } = questionState(state, question.id)
  const revealed = status === 'revealed'
  return {
    id: question.id,
    status,
    round,
    results: revealed && released ? withApprovedTexts(state, question.id, released, context) : null,
    tooFew: revealed && !released && !question.private,
  }
}

function withApprovedTexts(state: SessionState, questionId: string, released: Results, context: ViewContext): Results {
  if (released.kind !== 'text')
    return released
  // In the order of approval, so that a new text comes last and the others stay where they are on the wall.
  const sent = context.texts.filter(text => text.questionId === questionId && isOfThisRound(state, text))
  const approved = state.texts
    .filter(judged => judged.questionId === questionId && judged.status === 'approved')
    .flatMap(judged => sent.filter(text => text.id === judged.id))
  return { ...released, texts: approved.map(text => shownOf(state, text)) }
}

function shownOf(state: SessionState, sent: SentText) {
  const { id } = sent
  const isAnswered = state.answeredTexts.includes(id)
  return { id, text: shownText(state, sent), ...(isAnswered && { isAnswered: true as const }) }
}

function isOfThisRound(state: SessionState, { questionId, round }: SentText): boolean {
  return questionState(state, questionId).round === round
}

/** What the facilitator has decided about a text; held until then. */
export function textStatus(state: SessionState, text: SentText): HeldText['status'] {
  return state.texts.find(judged => judged.questionId === text.questionId && judged.id === text.id)?.status ?? 'held'
}
