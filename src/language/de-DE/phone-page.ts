import type { phonePage as English } from '../en-GB/phone-page.ts'
import { languageTag } from './language-tag.ts'

/** What the phone's page says before its script has come, or where none may run; filled in when it is built. */
export const phonePage: typeof English = {
  language: languageTag,
  title: 'Workshop',
  loading: 'Einen Moment …',
  /** Safe HTML: the link leads to the handouts. */
  noScript:
    'Diese Seite braucht JavaScript, um dem Workshop zu folgen. '
    + 'Die <a href="handouts/">Unterlagen</a> kannst du auch ohne lesen.',
}
