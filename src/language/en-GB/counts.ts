/** "1 phone", "2 phones"; a plural that is not the singular with an "s" is named. */
export function count(howMany: number, one: string, many = `${one}s`): string {
  return `${howMany} ${howMany === 1 ? one : many}`
}
