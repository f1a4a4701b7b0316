import type { Command } from '../protocol/command.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { CommandContext } from './command-context.ts'
import type { SessionState } from './state.ts'
import type { SentText } from './view-context.ts'
import { refusalWords } from '../../language/words.ts'
import { accept, refuse } from '../protocol/refusal.ts'
import { cleanText } from '../questions/clean-text.ts'
import { findQuestion } from './lookup.ts'
import { questionState } from './state.ts'

type TextCommand = Extract<
  Command,
  { type: 'text:approve' | 'text:hide' | 'text:correct' | 'text:enlarge' | 'text:answered' }
>
type Judged = SessionState['texts'][number]

/** What the facilitator does with one text that a phone has sent. */
export function judgeText(state: SessionState, command: TextCommand, context: CommandContext): Outcome<SessionState> {
  const { questionId, textId } = command
  const question = findQuestion(context.workshop, questionId)
  if (question?.kind !== 'text')
    return refuse('unknown-question')
  if (!context.texts.some(text => text.questionId === questionId && text.id === textId))
    return refuse('unknown-text')
  switch (command.type) {
    case 'text:approve':
      return accept(withStatus(state, command, 'approved'))
    case 'text:hide':
      return accept(withoutEnlarged(withStatus(state, command, 'hidden'), textId))
    case 'text:correct':
      return correctText(state, { id: textId, text: command.text }, question.maxLength)
    case 'text:enlarge':
      // Only what the room sees already can fill the wall.
      return isShown(state, command)
        ? accept(state.enlarged === textId ? state : { ...state, enlarged: textId })
        : refuse('unknown-text')
    case 'text:answered': {
      const others = state.answeredTexts.filter(id => id !== textId)
      const answeredTexts = command.answered ? [...others, textId] : others
      return accept({ ...state, answeredTexts })
    }
  }
}

function isShown(state: SessionState, { questionId, textId }: TextCommand): boolean {
  const isApproved = ({ id, status }: Judged) => id === textId && status === 'approved'
  return questionState(state, questionId).released !== null && state.texts.some(isApproved)
}

function withStatus(
  state: SessionState,
  { questionId, textId: id }: TextCommand,
  status: Judged['status'],
): SessionState {
  if (state.texts.some(text => text.questionId === questionId && text.id === id && text.status === status))
    return state
  const others = state.texts.filter(text => text.questionId !== questionId || text.id !== id)
  return { ...state, texts: [...others, { questionId, id, status }] }
}

function withoutEnlarged(state: SessionState, id: string): SessionState {
  return state.enlarged === id ? { ...state, enlarged: null } : state
}

/** Another spelling, shown in place of what was sent; the words as they were sent take it back. */
function correctText(
  state: SessionState,
  { id, text: typed }: { id: string, text: string },
  maxLength: number,
): Outcome<SessionState> {
  const text = cleanText(typed)
  if (text === '')
    return refuse('malformed')
  if (text.length > maxLength)
    return refuse('text-too-long', refusalWords.longerThan(maxLength))
  const others = state.corrections.filter(correction => correction.id !== id)
  return accept({ ...state, corrections: [...others, { id, text }] })
}

/** Hides those of these texts that nobody has judged yet. */
export function hideHeld(state: SessionState, textIds: string[], context: CommandContext): SessionState {
  const judged = new Set(state.texts.map(({ id }) => id))
  const hidden = context.texts
    .filter(({ id }) => textIds.includes(id) && !judged.has(id))
    .map(({ questionId, id }) => ({ questionId, id, status: 'hidden' as const }))
  return hidden.length === 0 ? state : { ...state, texts: [...state.texts, ...hidden] }
}

/** A text as it is shown: with the facilitator's spelling. */
export function shownText({ corrections }: SessionState, { id, text }: SentText): string {
  return corrections.find(correction => correction.id === id)?.text ?? text
}

/** The state without the words of texts that are gone: whoever takes theirs back takes its corrected spelling along. */
export function withoutGoneTexts(state: SessionState, texts: SentText[]): SessionState {
  const isThere = (id: string) => texts.some(text => text.id === id)
  if (state.corrections.every(({ id }) => isThere(id)) && (state.enlarged === null || isThere(state.enlarged)))
    return state
  const corrections = state.corrections.filter(({ id }) => isThere(id))
  return { ...state, corrections, enlarged: state.enlarged !== null && isThere(state.enlarged) ? state.enlarged : null }
}
