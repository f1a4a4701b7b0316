import { createHmac } from 'node:crypto'
import { codeAlphabet } from '../../live/protocol/session-code.ts'

const letters = 12

/** The code that opens a session's hand-over files, `KXPM-7HRW-3QVD`: always the same for a session. */
export function handOverCode(sessionSecret: string): string {
  const bytes = createHmac('sha512', sessionSecret).update('hand-over').digest()
  // As with the key, bytes that would make some letters likelier than others are left out.
  const limit = 256 - (256 % codeAlphabet.length)
  const code = [...bytes].filter(byte => byte < limit).slice(0, letters)
  return code.map(byte => codeAlphabet[byte % codeAlphabet.length]).join('').match(/.{4}/g)!.join('-')
}
