import type { support as English } from '../en-GB/support.ts'

/** How the kit asks people to turn to someone. */
export const support: typeof English = {
  call: number => `${number} anrufen`,
  text: (number, word) => (word ? `${word} per SMS an ${number}` : `SMS an ${number}`),
  email: address => `Mail an ${address}`,
  none:
    'Sprich mit einem Menschen, dem du vertraust, mit der psychologischen Beratung deiner Hochschule oder in einer '
    + 'Arztpraxis.',
}
