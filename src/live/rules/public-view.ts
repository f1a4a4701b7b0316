import type { Question } from '../../workshop/model/activity.ts'
import type {
  FacilitatorView,
  HeldText,
  PublicView,
  QuestionView,
  Results,
  ResultsOf,
  RoomView,
} from '../protocol/view.ts'
import type { SessionState } from './state.ts'
import type { SentText, ViewContext } from './view-context.ts'
import { rehearsalWords } from '../../language/words.ts'
import { answerKey } from '../protocol/answer-key.ts'
import { isAnytime } from '../questions/anytime.ts'
import { presenterOf } from './co-facilitators.ts'
import { followUpInvitation } from './follow-up.ts'
import { shownText } from './judge-texts.ts'
import { allQuestions } from './lookup.ts'
import { questionState } from './state.ts'
import { unsealedSlides } from './unsealed-slides.ts'

type ShownText = ResultsOf<'text'>['texts'][number]

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
  // How many send a question would tell when someone has.
  const counted = allQuestions(context.workshop).filter(question => !question.private && !isAnytime(question))
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
      const votes = state.votes[id] ?? 0
      return { id, questionId, text, original, status: textStatus(state, sent), isAnswered, votes }
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
  const revealed = status === 'revealed' || (isAnytime(question) && status === 'closed')
  const isShown = revealed || isAnytime(question)
  return {
    id: question.id,
    status,
    round,
    results: isShown && released ? withApprovedTexts(state, question, released, context) : null,
    tooFew: revealed && !released && !question.private,
  }
}

function withApprovedTexts(
  state: SessionState,
  question: Question,
  released: Results,
  context: ViewContext,
): Results {
  if (released.kind !== 'text')
    return released
  // In the order of approval, so that a new text comes last and the others stay where they are on the wall.
  const sent = context.texts.filter(text => text.questionId === question.id && isOfThisRound(state, text))
  const approved = state.texts
    .filter(judged => judged.questionId === question.id && judged.status === 'approved')
    .flatMap(judged => sent.filter(text => text.id === judged.id))
  const texts = approved.map(text => shownOf(state, text))
  // Of what comes at any time only the approved ones are counted: how many were sent is nobody's business.
  return isAnytime(question)
    ? { ...released, answered: texts.length, texts: mostWanted(texts) }
    : { ...released, texts }
}

/** What more people would ask comes first, in the order of approval where it is the same; what is answered, last. */
function mostWanted(texts: ShownText[]): ShownText[] {
  const isDone = ({ isAnswered }: ShownText) => (isAnswered ? 1 : 0)
  return texts.toSorted((a, b) => isDone(a) - isDone(b) || (b.votes ?? 0) - (a.votes ?? 0))
}

function shownOf(state: SessionState, sent: SentText): ShownText {
  const { id } = sent
  const isAnswered = state.answeredTexts.includes(id)
  const votes = state.votes[id]
  const marks = { ...(isAnswered && { isAnswered: true as const }), ...(votes && { votes }) }
  return { id, text: shownText(state, sent), ...marks }
}

function isOfThisRound(state: SessionState, { questionId, round }: SentText): boolean {
  return questionState(state, questionId).round === round
}

/** What the facilitator has decided about a text; held until then. */
export function textStatus(state: SessionState, text: SentText): HeldText['status'] {
  return state.texts.find(judged => judged.questionId === text.questionId && judged.id === text.id)?.status ?? 'held'
}
