/** How the kit asks people to turn to a helpline. */
export const helplines = {
  call: (number: string) => `Call ${number}`,
  text: (number: string, word?: string) => (word ? `Text ${word} to ${number}` : `Text ${number}`),
  textInSentence: (number: string, word?: string) => (word ? `text ${word} to ${number}` : `text ${number}`),
  needToTalk: 'Need to talk?',
}
