const formats = new Map<string, Intl.DateTimeFormat>()

/** Hours and minutes of a language in a zone. Kept: to make one takes longer than to draw what shows it. */
export function clockFormat(languageTag: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${languageTag} ${timeZone}`
  const format = formats.get(key)
    ?? new Intl.DateTimeFormat(languageTag, { timeZone, hour: '2-digit', minute: '2-digit' })
  formats.set(key, format)
  return format
}
