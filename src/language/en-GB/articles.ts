/** "a mock interview", "an adviser": by the first letter, which is right for nearly every name of a service. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}
