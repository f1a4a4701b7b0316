import type { phoneQuestions as English } from '../en-GB/phone-questions.ts'
import { signed } from './changes.ts'

/** What a phone says around a question and its answer. */
export const phoneQuestions: typeof English = {
  send: 'Senden',
  keep: 'Speichern',
  pass: 'Ich\u00A0passe',
  leaveIt: 'Abbrechen',
  change: 'Antwort ändern',
  kept: 'Nur auf diesem Handy gespeichert. Wird nie gesendet.',
  onlyTheChange: 'Gesendet wird nur die Veränderung seit deiner ersten Antwort, nie die Zahlen selbst.',
  nothingToCompare:
    'Auf diesem Handy gibt es keine frühere Antwort zum Vergleichen. Das macht nichts: Antworte nur für dich. Nichts '
    + 'wird gesendet.',
  waiting: 'Diese Frage kommt im Lauf des Workshops.',
  notOpenNow: 'Diese Frage ist gerade nicht offen.',
  closed: 'Diese Frage ist geschlossen.',
  leftOver: 'Das hattest du angefangen, aber nicht gesendet. Es ist nur auf diesem Handy:',
  yourAnswer: 'Deine Antwort',
  passed: 'Du hast gepasst. Auch das ist eine Antwort.',
  received: 'Angekommen',
  receivedAloud: 'Angekommen.',
  readFirst: 'Angekommen. Die Moderation liest es zuerst.',
  sending: 'Auf diesem Handy gespeichert. Wird gesendet …',
  sendingOpen: 'Wird gesendet … Bitte lass diese Seite offen.',
  refused: (message = 'Wir konnten deine Antwort nicht speichern.') =>
    `${message} Die Antwort ist nicht angekommen, aber noch auf diesem Handy.`,
  refusedAloud: 'Wir konnten deine Antwort nicht speichern.',
  copyWords: 'Text kopieren',
  copied: 'Kopiert',
  copiedAloud: 'Kopiert.',
  choice: { missing: 'Wähle eine Antwort oder passe.' },
  multi: {
    missing: 'Kreuze mindestens eine Antwort an oder passe.',
    upTo: (most, picked) => `Wähle höchstens ${most}. Gewählt: ${picked}.`,
  },
  scale: {
    missing: items => (items > 1 ? 'Gib jeder Zeile eine Zahl oder passe.' : 'Wähle eine Zahl oder passe.'),
    rating: (rating, steps) => `${rating} von ${steps}`,
    since: change => (change === 0 ? 'wie am Anfang' : `${signed(change)} seit dem Anfang`),
  },
  number: {
    missing: 'Schieb den Regler auf deine Schätzung oder passe.',
    guess: 'Deine Schätzung',
    notChosen: 'noch nicht gewählt',
    less: 'Weniger',
    more: 'Mehr',
  },
  order: {
    missing: 'Verschieb erst einen Schritt, oder passe. Wenn dir die Reihenfolge so gefällt, verschieb einen hin und '
      + 'zurück.',
    up: step => `Nach oben: ${step}`,
    down: step => `Nach unten: ${step}`,
    moved: (step, rank, steps) => `${step}: Platz ${rank} von ${steps}.`,
  },
  sort: { missing: 'Ordne jede Zeile zu oder passe.' },
  text: {
    missing: 'Schreib ein paar Worte oder passe.',
    left: characters => `Noch ${characters} Zeichen`,
    held: 'Die Moderation liest es vor allen anderen. Niemand sieht, wer es geschrieben hat.',
  },
}
