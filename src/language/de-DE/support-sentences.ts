import type { supportSentences as English } from '../en-GB/support-sentences.ts'

/** The same inside a sentence and at the foot of a sheet: apart, because a phone does not need them. */
export const supportSentences: typeof English = {
  call: (name, number) => `ruf ${name} an: ${number}`,
  number: number => `ruf ${number} an`,
  text: (number, word) => (word ? `schick ${word} per SMS an ${number}` : `schick eine SMS an ${number}`),
  email: (name, address) => `schreib an ${name}: ${address}`,
  web: (name, address) => `schau bei ${name} nach: ${address}`,
  needToTalk: 'Möchtest du reden?',
}
