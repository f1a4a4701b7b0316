import type { phoneResults as English } from '../en-GB/phone-results.ts'
import { count, orAtLeast } from './counts.ts'

/** What a phone says of the room's answers. */
export const phoneResults: typeof English = {
  tooFew: minimumGroup =>
    `Weniger als ${minimumGroup} Antworten (ohne „Ich passe“), deshalb zeigen wir nichts. Das schützt alle.`,
  tooFewToBeSafe:
    'Bei so wenigen Antworten ließe sich vielleicht erkennen, wer was geantwortet hat. Deshalb zeigen wir nichts. '
    + 'Das schützt alle.',
  answered: (people, atLeast) =>
    `${orAtLeast(count(people, 'Person hat', 'Personen haben'), atLeast)} geantwortet`,
  you: 'du',
  source: source => `Quelle: ${source}`,
  middle: guess => `Die mittlere Schätzung hier im Raum: ${guess}`,
  putHere: (count, answered) => `${count} von ${answered} haben das hier eingeordnet`,
  ours: box => `Unsere Antwort: ${box}`,
  answeredText: 'Beantwortet',
  noTexts: 'Danke. Die Moderation liest Textantworten, bevor sie gezeigt werden.',
}
