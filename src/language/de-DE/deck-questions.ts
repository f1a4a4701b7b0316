import type { deckQuestions as English } from '../en-GB/deck-questions.ts'
import { count, orAtLeast } from './counts.ts'

/** What the projector says around a question and its results. */
export const deckQuestions: typeof English = {
  staysOnPhone: 'Bleibt auf deinem Handy. Nichts wird gesendet.',
  received: answers => (answers === 1 ? 'Antwort' : 'Antworten'),
  passIsAnAnswer: 'Auch „Ich passe“ ist eine Antwort.',
  tooFew: minimumGroup =>
    `Weniger als ${minimumGroup} Antworten (ohne „Ich passe“), deshalb zeigen wir nichts.`,
  tooFewToBeSafe:
    'Bei so wenigen Antworten ließe sich vielleicht erkennen, wer was geantwortet hat. Deshalb zeigen wir nichts.',
  tooFewComfort: 'Danke für eure Antworten. Von dieser Frage wird hier im Raum nichts gezeigt.',
  answered: (answers, atLeast) => orAtLeast(count(answers, 'Antwort', 'Antworten'), atLeast),
  answeredByHand: (answers, byHand) => `${count(answers, 'Antwort', 'Antworten')}, davon ${byHand} per Handzeichen`,
  answeredSeveral: (answers, atLeast) =>
    `${orAtLeast(count(answers, 'Antwort', 'Antworten'), atLeast)}. Man konnte mehr als eine wählen.`,
  answer: 'Antwort',
  howMany: 'Anzahl',
  share: 'Anteil',
  percent: percentage => `${percentage}\u00A0%`,
  scale: {
    rating: 'Wert',
    change: 'Veränderung',
    lessTrue: 'trifft jetzt weniger zu',
    moreTrue: 'trifft jetzt mehr zu',
  },
  number: { middle: 'Mittlere Schätzung', answer: 'Lösung', source: source => `Quelle: ${source}` },
  order: { suggested: 'Eine gute Reihenfolge', putHere: 'Hier eingeordnet von', average: 'Mittlerer Platz' },
  sort: { line: 'Zeile', either: 'oder', ours: '✓ unsere Antwort' },
  text: {
    hint: 'Schreib es auf deinem Handy oder auf eine Karte. Die Moderation liest es, bevor es gezeigt wird. Dein '
      + 'Name steht nicht dabei.',
    answered: '✓ beantwortet',
    votes: people => `${people} oder mehr würden das auch fragen`,
    more: texts => `${texts} weitere auf den Handys`,
    none: 'Danke. Die Moderation liest Textantworten, bevor sie gezeigt werden.',
  },
}
