import type { Question } from '../../workshop/model/activity.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Command } from '../protocol/command.ts'
import type { SessionState } from './state.ts'
import { isQuestion } from '../../workshop/model/activity.ts'
import { isAnytime } from '../questions/anytime.ts'
import { findQuestion, findSlide } from './lookup.ts'
import { hasArrivedAt, questionState } from './state.ts'

/**
 * The question whose results a command is about to release, or `null`. Whoever applies the command counts the answers
 * to it first, so that they can be released.
 */
export function questionToReveal(state: SessionState, command: Command, workshop: Workshop): Question | null {
  const question = namedQuestion(state, command, workshop)
  const isReleased = question && questionState(state, question.id).status === 'revealed'
  return question && !isAnytime(question) && !isReleased && state.status !== 'ended' ? question : null
}

function namedQuestion(state: SessionState, command: Command, workshop: Workshop): Question | undefined {
  if (command.type === 'results:reveal')
    return findQuestion(workshop, command.questionId)
  if (command.type !== 'slide:go' || command.click === 0 || hasArrivedAt(state, command))
    return undefined
  const activity = findSlide(workshop, command.slideId)?.activity
  return activity && isQuestion(activity) ? activity : undefined
}
