/** How the kit asks people to turn to someone. */
export const support = {
  call: (number: string) => `Call ${number}`,
  text: (number: string, word?: string) => (word ? `Text ${word} to ${number}` : `Text ${number}`),
  email: (address: string) => `Email ${address}`,
  /** Where a university has named nobody. */
  none: 'Talk to someone you trust, to your university’s wellbeing service or to a doctor.',
}
