/** How the kit asks people to turn to someone. */
export const support = {
  call: (number: string) => `Call ${number}`,
  text: (number: string, word?: string) => (word ? `Text ${word} to ${number}` : `Text ${number}`),
  email: (address: string) => `Email ${address}`,
  /** Inside a sentence: "call Samaritans on 116 123". */
  inSentence: {
    call: (name: string, number: string) => `call ${name} on ${number}`,
    emergency: (number: string) => `call ${number}`,
    text: (number: string, word?: string) => (word ? `text ${word} to ${number}` : `text ${number}`),
    email: (name: string, address: string) => `email ${name} at ${address}`,
    web: (name: string, address: string) => `see ${name} at ${address}`,
  },
  needToTalk: 'Need to talk?',
  /** Where a university has named nobody. */
  none: 'Talk to someone you trust, to your university’s wellbeing service or to a doctor.',
}
