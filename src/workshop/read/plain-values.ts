/** A value as it is quoted in a sentence. */
export function quote(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? kindOf(value) : String(value)
}

/** What sort of thing a value is, in a sentence that begins "… is". */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined)
    return 'empty'
  if (Array.isArray(value))
    return 'a list'
  if (typeof value === 'object')
    return 'a group of entries'
  return typeof value === 'string' ? `the text "${value}"` : `${String(value)}`
}

/** What was expected, in a sentence that begins "Make it …". */
export function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text (in "quotes" if it looks like a number)',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of entries, each on its own indented line',
    record: 'a group of entries, each on its own indented line',
  }
  return words[expected] ?? expected
}

/** "45, 60 or 90". */
export function oneOf(values: readonly unknown[]): string {
  const words = values.map(String)
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** A remark as a whole sentence. */
export function capital(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
