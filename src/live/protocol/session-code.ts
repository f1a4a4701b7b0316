/** Letters and digits that cannot be taken for one another when read from the back row: no 0 O, 1 I L. */
export const codeAlphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const codeLength = 6

/** Makes a session code of random bytes, one byte a letter; the bytes are an argument, so that this stays pure. */
export function codeFromBytes(bytes: Uint8Array): string {
  return [...bytes.slice(0, codeLength)].map(byte => codeAlphabet[byte % codeAlphabet.length]).join('')
}

/** What someone typed, in the way codes are written: capitals, without spaces and hyphens. */
export function tidyCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '')
}

/** The code as it is stored, however it was typed ("abc 234", "ABC-234"); `null` when it cannot be one. */
export function normaliseCode(typed: string): string | null {
  const code = tidyCode(typed)
  return code.length === codeLength && [...code].every(letter => codeAlphabet.includes(letter)) ? code : null
}

/** A session code in two groups, so that it can be read aloud and typed: "ABC 234". */
export function groupedCode(code: string): string {
  const half = Math.ceil(code.length / 2)
  return `${code.slice(0, half)} ${code.slice(half)}`
}
