import { chosenLanguage } from './chosen.ts'
import { wordsOf } from './words-of.ts'

export type { CountRange } from './en-GB/index.ts'

/**
 * The language that the kit speaks: every face takes its words, and what turns values into words, from here. In Node
 * this file picks them; in what is built for browsers, `one-language.ts` puts the language's folder in its place.
 */
export const {
  ballotWords,
  changeWords,
  clockText,
  compareWords,
  count,
  countInShort,
  countInWords,
  decimal,
  deckQuestionWords,
  deckWords,
  deskWords,
  eventWarningWords,
  exerciseWords,
  fileSize,
  followUpWords,
  formatDay,
  formatEvent,
  formatLocalTime,
  formatTime,
  habits,
  handOverWords,
  hoursAndMinutes,
  languageTag,
  minutesAndSeconds,
  pageWords,
  paperWords,
  phoneLaterWords,
  phonePageWords,
  phoneWords,
  practiceWords,
  presenterWords,
  questionWords,
  recorderWords,
  refusalWords,
  rehearsalWords,
  reportWords,
  resultWords,
  shortDuration,
  shownCount,
  spokenDuration,
  storageWords,
  supportSentences,
  supportWords,
  toolWords,
} = wordsOf(chosenLanguage())
