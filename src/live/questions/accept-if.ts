import type { Outcome } from '../protocol/refusal.ts'
import { accept, refuse } from '../protocol/refusal.ts'

/** The answer itself where it is one of the question's, or the refusal of an answer that is not. */
export function acceptIf<A>(fits: boolean, answer: A): Outcome<A> {
  return fits ? accept(answer) : refuse('invalid-answer')
}
