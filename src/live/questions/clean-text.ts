/** Characters that show nothing or turn the writing around: control characters and direction overrides. */
// eslint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g

/** One line of text without characters that nobody can see; a run of them becomes a space. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(unseen, ' ').replace(/ {2,}/g, ' ').trim()
}
