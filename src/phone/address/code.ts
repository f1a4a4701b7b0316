import { codeAlphabet, codeLength, normaliseCode, tidyCode } from '../../live/protocol/session-code.ts'

export type CodeReading
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
  const stranger = [...typed].find(letter => !/[0-9A-Z]/.test(letter))
  const lookalike = [...typed].find(letter => !codeAlphabet.includes(letter))
  if (typed === '')
    return 'Type the six letters and digits that are on the screen.'
  if (stranger)
    return `A code has only letters and digits, so “${stranger}” is not in it.`
  if (lookalike)
    return `“${lookalike}” is never in a code. Codes leave out 0, O, 1, I and L, because they look too much alike. Please look at the screen again.`
  return `A code has ${codeLength} letters and digits. This has ${typed.length}.`
}
