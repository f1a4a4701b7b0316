import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { QuestionState, SessionState } from './state.ts'
import type { SentText } from './view-context.ts'
import { slotKeys, voteKey } from '../protocol/answer-key.ts'
import { isAnytime } from '../questions/anytime.ts'
import { inSteps } from './count-step.ts'
import { allQuestions, findQuestion } from './lookup.ts'
import { questionState, withQuestion } from './state.ts'

/** What there is of the room beside the state. */
export interface RoomFacts {
  /** Phones that have joined. */
  joined: number
  /** The texts that the desk sees. */
  texts: SentText[]
  /** How many would ask the same, by the id of an approved text. */
  votes: ReadonlyMap<string, number>
}

/** Nothing is counted: the approved texts are added when they are shown. */
const nothingYet: QuestionState['released'] = { kind: 'text', answered: 0, texts: [] }

/** Opens what is asked at any time, once the session runs. Its time is the whole session, so it has no timer. */
export function openAnytimeQuestions(state: SessionState, workshop: Workshop): SessionState {
  if (state.status !== 'running')
    return state
  return anytimeQuestions(workshop)
    .filter(({ id }) => asked(state, workshop).has(id))
    .map(({ id }) => questionState(state, id))
    .filter(({ status, released }) => ['waiting', 'closed'].includes(status) && released === null)
    .reduce((opened, question) => withQuestion(opened, { ...question, status: 'open' }), state)
}

function anytimeQuestions(workshop: Workshop): QuestionOf<'text'>[] {
  return allQuestions(workshop).filter(isAnytime)
}

/** The activities of the slides that this session's length has. */
function asked({ lengthMinutes }: SessionState, { slides }: Workshop): Set<string | undefined> {
  return new Set(slides.filter(({ lengths }) => lengths.includes(lengthMinutes)).map(({ activity }) => activity?.id))
}

/**
 * The state with what phones may know of the questions that are open all the time: whether enough have joined for them
 * to be read, which texts are still there, and the votes, in steps. It is kept in the state so that phones hear of it
 * as of any command, and of nothing else that happens in the room.
 */
export function withRoomFacts(state: SessionState, facts: RoomFacts, workshop: Workshop): SessionState {
  if (state.status !== 'running')
    return state
  return anytimeQuestions(workshop)
    .map(({ id }) => questionState(state, id))
    .filter(({ status }) => status === 'open')
    .reduce((before, question) => withFactsOf(before, question, facts, workshop), state)
}

function withFactsOf(state: SessionState, question: QuestionState, facts: RoomFacts, workshop: Workshop): SessionState {
  const joined = Math.max(facts.joined, state.handedOver?.joined ?? 0)
  const isEnough = joined >= workshop.config.session.minimumGroup
  const known = isEnough === (question.released !== null)
    ? state
    : withQuestion(state, { ...question, released: isEnough ? nothingYet : null })
  return withVotes(withoutGone(known, question.id, facts.texts), facts.votes)
}

/** Words that were taken back and come again have to be approved again. */
function withoutGone(state: SessionState, questionId: string, sent: SentText[]): SessionState {
  const ids = new Set(sent.map(({ id }) => id))
  const texts = state.texts.filter(judged => judged.questionId !== questionId || ids.has(judged.id))
  return texts.length === state.texts.length ? state : { ...state, texts }
}

function withVotes(state: SessionState, counts: RoomFacts['votes']): SessionState {
  const stepped = [...counts].map(([id, count]): [string, number] => [id, inSteps(count)])
  const votes = Object.fromEntries(stepped.filter(([, count]) => count > 0))
  const ids = Object.keys({ ...votes, ...state.votes })
  return ids.every(id => votes[id] === state.votes[id]) ? state : { ...state, votes }
}

/** The approved texts of the questions that are open all the time: what may be voted for. */
export function textsToVoteFor(state: SessionState, workshop: Workshop): { questionId: string, id: string }[] {
  const isOpen = (questionId: string) => {
    const question = findQuestion(workshop, questionId)
    return question && isAnytime(question) && questionState(state, questionId).status === 'open'
  }
  return state.texts.filter(({ questionId, status }) => status === 'approved' && isOpen(questionId))
}

/** All keys under which one phone may have sent something to what this session has asked. */
export function keysOfPhone({ questions, texts }: SessionState): string[] {
  const votes = texts.map(({ questionId, id }) => voteKey(questionId, id))
  return [...questions.flatMap(({ id, round }) => slotKeys(id, round)), ...votes]
}
