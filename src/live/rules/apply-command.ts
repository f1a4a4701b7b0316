import type { Command } from '../protocol/command.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { CommandContext } from './command-context.ts'
import type { SessionState } from './state.ts'
import { refusalWords } from '../../language/words.ts'
import { leadId } from '../protocol/presenter.ts'
import { accept, refuse } from '../protocol/refusal.ts'
import { isAnytime } from '../questions/anytime.ts'
import { cleanText } from '../questions/clean-text.ts'
import { changeTimer, startActivityTimer } from '../timer/timer-command.ts'
import { arriveAt } from './arrival.ts'
import { hideHeld, judgeText } from './judge-texts.ts'
import { findQuestion } from './lookup.ts'
import { askAgain, closeQuestion, countHands, openQuestion, revealResults } from './release.ts'
import { questionState } from './state.ts'

/** The slides may stay on the wall for a while, and be gone through again; a text can still be hidden. */
const afterEnd: Command['type'][] = [
  'slide:go',
  'clicker:take',
  'screen:blank',
  'screen:show',
  'text:hide',
  'text:enlarge',
  'text:reduce',
  'text:answered',
]

/** What only the presenter who has the clicker does; texts, the timer, the blank screen and joining are for all. */
const forClicker: Command['type'][] = [
  'slide:go',
  'slides:skip',
  'question:open',
  'question:ask-again',
  'question:close',
  'results:reveal',
  'session:end',
]

/** The state after a command, or why it was refused. A command that changes nothing gives the same object back. */
export function applyCommand(state: SessionState, command: Command, context: CommandContext): Outcome<SessionState> {
  if (state.status === 'ended' && !afterEnd.includes(command.type))
    return command.type === 'session:end' ? accept(state) : refuse('session-ended')
  if (!mayClick(state, command, context))
    return refuse('not-clicker')

  switch (command.type) {
    case 'slide:go':
      return arriveAt(state, command, context)
    case 'slides:skip':
      return skipSlides(state, command.slideIds, context)
    case 'clicker:take':
      return accept(state.clicker === context.presenterId ? state : { ...state, clicker: context.presenterId })
    case 'question:open':
    case 'hands:count':
    case 'question:ask-again':
    case 'question:close':
    case 'results:reveal':
      return changeQuestion(state, command, context)
    case 'timer:start':
      return startActivityTimer(state, command.activityId, context)
    case 'timer:pause':
    case 'timer:resume':
    case 'timer:extend':
    case 'timer:back':
    case 'timer:skip':
    case 'timer:stop':
      return changeTimer(state, command, context)
    case 'screen:blank':
      return accept(setBlank(state, true))
    case 'screen:show':
      return accept(setBlank(state, false))
    case 'text:approve':
    case 'text:hide':
    case 'text:correct':
    case 'text:enlarge':
    case 'text:answered':
      return judgeText(state, command, context)
    case 'text:reduce':
      return accept(state.enlarged === null ? state : { ...state, enlarged: null })
    case 'text:hide-held':
      return accept(hideHeld(state, command.textIds, context))
    case 'joining:lock':
    case 'phones:remove':
      return accept(setLocked(state, true))
    case 'joining:unlock':
      return accept(setLocked(state, false))
    case 'people:count':
      return accept(state.people === command.people ? state : { ...state, people: command.people })
    case 'message:show':
      return showMessage(state, command.text)
    case 'message:clear':
      return accept(state.message === null ? state : { ...state, message: null })
    case 'session:end':
      return accept(endSession(state, context))
  }
}

function mayClick(state: SessionState, { type }: Command, { presenterId }: CommandContext): boolean {
  return state.clicker === presenterId
    || !forClicker.includes(type)
    // Whoever has the key may end a session from its page, too.
    || (type === 'session:end' && presenterId === leadId)
}

type QuestionCommand = Extract<
  Command,
  { type: 'question:open' | 'hands:count' | 'question:ask-again' | 'question:close' | 'results:reveal' }
>

function changeQuestion(state: SessionState, command: QuestionCommand, context: CommandContext): Outcome<SessionState> {
  const question = findQuestion(context.workshop, command.questionId)
  if (!question)
    return refuse('unknown-question')
  if (isAnytime(question))
    return refuse('question-closed', refusalWords.staysOpen)
  if (command.type === 'hands:count')
    return countHands(state, question, command)
  if (command.type === 'question:close')
    return accept(closeQuestion(state, question.id))
  if (command.type === 'results:reveal')
    return accept(revealResults(state, question, context))
  if (command.type === 'question:ask-again') {
    if (question.private)
      return refuse('question-private')
    const isRepeat = questionState(state, question.id).round !== command.round
    return accept(isRepeat ? state : askAgain(state, question, context))
  }
  const opened = openQuestion(state, question, context)
  return questionState(opened, question.id).status === 'open'
    ? accept(opened)
    : refuse('question-closed', refusalWords.staysClosed)
}

function skipSlides(state: SessionState, slideIds: string[], { workshop }: CommandContext): Outcome<SessionState> {
  if (!slideIds.every(id => workshop.slides.some(slide => slide.id === id)))
    return refuse('unknown-slide')
  const isSame = slideIds.length === state.skipped.length && slideIds.every(id => state.skipped.includes(id))
  return accept(isSame ? state : { ...state, skipped: [...new Set(slideIds)] })
}

function setBlank(state: SessionState, blank: boolean): SessionState {
  return state.blank === blank ? state : { ...state, blank }
}

function setLocked(state: SessionState, joiningLocked: boolean): SessionState {
  return state.joiningLocked === joiningLocked ? state : { ...state, joiningLocked }
}

function showMessage(state: SessionState, text: string): Outcome<SessionState> {
  const message = cleanText(text)
  if (message === '')
    return refuse('malformed')
  if (state.status === 'ended')
    return refuse('session-ended')
  return accept(state.message === message ? state : { ...state, message })
}

function endSession(state: SessionState, { nowMs }: CommandContext): SessionState {
  const questions = state.questions.map(question =>
    question.status === 'open' ? { ...question, status: 'closed' as const } : question,
  )
  const endedAtMs = state.endedAtMs ?? nowMs
  return { ...state, questions, status: 'ended', endedAtMs, timer: null, blank: false, message: null, enlarged: null }
}
