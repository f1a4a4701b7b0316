import { phoneLaterWords } from '../../language/words.ts'
import { codeAlphabet, codeLength, normaliseCode, tidyCode } from '../../live/protocol/session-code.ts'

type CodeReading
  = | { ok: true, code: string }
  /** One sentence on what to look at again. */
    | { ok: false, sentence: string }

/** Reads a code as people type it: any case, with spaces or hyphens. Nothing is guessed. */
export function readCode(typed: string): CodeReading {
  const code = normaliseCode(typed)
  return code === null
    ? { ok: false, sentence: whatIsWrong(tidyCode(typed)) }
    : { ok: true, code }
}

function whatIsWrong(typed: string): string {
  const unknownLetter = [...typed].find(letter => !/[0-9A-Z]/.test(letter))
  const lookalike = [...typed].find(letter => !codeAlphabet.includes(letter))
  if (typed === '')
    return phoneLaterWords.code.empty
  if (unknownLetter)
    return phoneLaterWords.code.unknownLetter(unknownLetter)
  if (lookalike)
    return phoneLaterWords.code.lookalike(lookalike)
  return phoneLaterWords.code.length(codeLength, typed.length)
}
