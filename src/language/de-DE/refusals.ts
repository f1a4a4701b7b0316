import type { refusals as English } from '../en-GB/refusals.ts'

/**
 * What a person reads when the server refuses a request: one calm sentence without a code. Students and facilitators
 * read the same ones, so they say neither "du" nor "Sie".
 */
export const refusals: typeof English = {
  reasons: {
    'unknown-session': 'Zu diesem Code gibt es keinen Workshop. Bitte mit der Leinwand vergleichen.',
    'session-ended': 'Dieser Workshop ist zu Ende.',
    'unknown-question': 'Diese Frage gehört nicht zu diesem Workshop.',
    'unknown-slide': 'Diese Folie gehört nicht zu diesem Workshop.',
    'question-closed': 'Diese Frage ist geschlossen.',
    'question-private': 'Diese Frage ist privat: Die Antwort bleibt auf dem Handy.',
    'invalid-answer': 'Das ist keine der Antworten auf diese Frage.',
    'text-too-long': 'Dieser Text ist zu lang. Bitte kürzen.',
    'malformed': 'Das konnten wir nicht lesen. Bitte die Seite neu laden und noch einmal versuchen.',
    'too-large': 'Das ist zu lang. Bitte kürzen.',
    'not-facilitator': 'Dafür ist zuerst eine Anmeldung als Moderation nötig.',
    'not-participant': 'Bitte zuerst den Workshop auf diesem Handy öffnen.',
    'overtaken': 'Gerade hat jemand anders die Folien weitergeschaltet. Diese Ansicht folgt jetzt.',
    'not-clicker': 'Jemand anders hat die Steuerung. Bitte zuerst übernehmen.',
    'joining-locked': 'Gerade kann niemand beitreten. Bitte die Moderation, den Zugang zu öffnen.',
    'unknown-text': 'Diese Antwort ist nicht mehr da. Vielleicht wurde sie durch eine neue ersetzt.',
    'no-timer': 'Es läuft kein Timer.',
    'too-many': 'Das war viel auf einmal. Bitte einen Moment warten und noch einmal versuchen.',
    'busy': 'Der Server ist beschäftigt. Das Handy versucht es wieder.',
    'not-found': 'Unter dieser Adresse gibt es keine Seite. Bitte die Adresse prüfen.',
  },
  noActivity: 'Diese Aufgabe gehört nicht zu diesem Workshop.',
  noTime: 'Diese Aufgabe hat keinen Timer.',
  noText: 'Bitte ein paar Worte schreiben oder passen.',
  longerThan: most => `Dieser Text ist zu lang. Es gehen höchstens ${most} Zeichen.`,
  notForHands: 'Bei dieser Frage werden keine Handzeichen gezählt, weil alle sehen würden, wer was sagt.',
  tooManyHands: 'Das sind mehr Hände als Personen. Bitte noch einmal zählen.',
  failed: 'Hier ist etwas schiefgegangen. Bitte noch einmal versuchen.',
  otherSite: 'Das kam von einer anderen Website, deshalb haben wir es nicht angenommen.',
  otherForm: 'Das konnten wir nicht lesen. Bitte die Seite neu laden und noch einmal versuchen.',
  staysClosed: 'Die Ergebnisse wurden schon gezeigt, deshalb bleibt diese Frage geschlossen.',
  staysOpen: 'Hier kann man jederzeit schreiben, deshalb bleibt diese Frage offen, bis der Workshop endet.',
  unknownAtProjector: 'Zu diesem Code gibt es keinen Workshop. Bitte mit der Seite des Workshops vergleichen.',
}
