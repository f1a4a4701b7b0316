/**
 * The language that the kit speaks: every face takes its words, and what turns values into words, from here, so
 * that another language is a folder beside `en-GB` and a choice in this file.
 */

export * from './en-GB/articles.ts'
export { ballots as ballotWords } from './en-GB/ballots.ts'
export * from './en-GB/changes.ts'
export * from './en-GB/counts.ts'
export * from './en-GB/dates.ts'
export { deckQuestions as deckQuestionWords } from './en-GB/deck-questions.ts'
export { deck as deckWords } from './en-GB/deck.ts'
export { desk as deskWords } from './en-GB/desk.ts'
export * from './en-GB/durations.ts'
export * from './en-GB/language-tag.ts'
export { pages as pageWords } from './en-GB/pages.ts'
export { papers as paperWords } from './en-GB/papers.ts'
export { phoneLater as phoneLaterWords } from './en-GB/phone-later.ts'
export { phonePage as phonePageWords } from './en-GB/phone-page.ts'
export { phoneQuestions as questionWords } from './en-GB/phone-questions.ts'
export { phoneResults as resultWords } from './en-GB/phone-results.ts'
export { phone as phoneWords } from './en-GB/phone.ts'
export { presenter as presenterWords } from './en-GB/presenter.ts'
export { refusals as refusalWords } from './en-GB/refusals.ts'
export * from './en-GB/sizes.ts'
export { storage as storageWords } from './en-GB/storage.ts'
export * from './en-GB/support-sentences.ts'
export { support as supportWords } from './en-GB/support.ts'
export * from './en-GB/voice.ts'
