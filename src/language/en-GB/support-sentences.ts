/** The same inside a sentence and at the foot of a sheet: apart, because a phone does not need them. */
export const supportSentences = {
  call: (name: string, number: string) => `call ${name} on ${number}`,
  number: (number: string) => `call ${number}`,
  text: (number: string, word?: string) => (word ? `text ${word} to ${number}` : `text ${number}`),
  email: (name: string, address: string) => `email ${name} at ${address}`,
  web: (name: string, address: string) => `see ${name} at ${address}`,
  needToTalk: 'Need to talk?',
}
