import { languageTag } from './language-tag.ts'

/** What the phone's page says before its script has come, or where none may run; filled in when it is built. */
export const phonePage = {
  language: languageTag,
  title: 'Workshop',
  loading: 'One moment…',
  /** Safe HTML: the link leads to the handouts. */
  noScript:
    'This page needs JavaScript to follow the session. '
    + 'The <a href="handouts/">handouts</a> can be read without it.',
}
