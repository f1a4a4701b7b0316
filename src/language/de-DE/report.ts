import type { compare as EnglishCompare, report as EnglishReport } from '../en-GB/report.ts'
import { count, orAtLeast } from './counts.ts'

/** What the report of a session says: on its page, on paper and in a spreadsheet. */
export const report: typeof EnglishReport = {
  heading: title => `Bericht: ${title}`,
  back: 'Zurück zum Workshop',
  csv: 'Als Tabelle herunterladen (CSV)',
  pdf: 'Zum Drucken oder Verschicken herunterladen (PDF)',
  participation: (joined, people, hasMoved) =>
    `${hasMoved ? 'Mindestens ' : ''}${count(joined, 'Handy war', 'Handys waren')} dabei`
    + `${people === null ? '' : `, und ${count(people, 'Person war', 'Personen waren')} im Raum`}.`
    + `${hasMoved ? ' Der Workshop ist umgezogen. Handys, die neu beigetreten sind, zählen nur einmal.' : ''}`,
  shown: texts => `${count(texts, 'Textantwort wurde', 'Textantworten wurden')} gezeigt.`,
  answered: ({ answered, atLeast, byHand = 0 }) =>
    `${orAtLeast(count(answered, 'Antwort', 'Antworten'), atLeast)}`
    + `${byHand > 0 ? `, davon ${byHand} per Handzeichen` : ''}.`,
  change: {
    start: 'Am Anfang',
    end: 'Am Ende',
    directions: { more: 'Trifft mehr zu:', same: 'Wie vorher:', less: 'Trifft weniger zu:' },
    pairs: ({ answered, atLeast }) =>
      `${orAtLeast(count(answered, 'Person hat', 'Personen haben'), atLeast)} das am Anfang und am Ende bewertet.`,
    onlyChange:
      'Handys senden nur die Veränderung. Deshalb zeigt das Bild, in welche Richtung es ging, und nicht, wo jemand '
      + 'angefangen hat.',
    least:
      'Manche Zahlen sind nicht genau, damit niemand zu erkennen ist. Die Breite jedes Pfeils zeigt die kleinste '
      + 'mögliche Zahl.',
    steps: 'Um wie viel',
    column: 'Veränderung',
    inWords: (sentence, counts) => `Drei Pfeile vom Anfang zum Ende. ${sentence} ${counts.join('. ')}.`,
  },
  noTexts: 'Keine wurde für die Leinwand freigegeben.',
  columns: {
    choice: { label: 'Antwort', value: 'Anzahl' },
    multi: { label: 'Antwort', value: 'Anzahl' },
    number: { label: 'Schätzung', value: 'Anzahl' },
    scale: { label: 'Wert oder Veränderung', value: 'Anzahl' },
    order: { label: 'Schritt', value: 'Mittlerer Platz' },
    sort: { label: 'Feld', value: 'Anzahl', line: 'Zeile' },
    text: { label: 'Auf der Leinwand gezeigt', value: '' },
  },
  times: 'Minuten',
  part: 'Teil',
  planned: 'Geplant',
  actual: 'Gebraucht',
  planNext: 'Den nächsten Workshop mit diesen Minuten planen',
  unknown: 'unbekannt',
  nothing: '0',
  imprint: 'Nur Zahlen und das, was im Raum zu sehen war. Nichts über einzelne Personen.',
  unprintable:
    'In den Schriftarten dieses PDFs fehlen manche Buchstaben. Es nennt dann nur das Schriftsystem; den Text zeigt '
    + 'die Webseite.',
  notIn: 'Was nicht in diesem Bericht steht',
  leftOut: ({ tooFew, notShown, onPhonesOnly }, minimumGroup) => [
    ...(tooFew > 0
      ? [`${count(tooFew, 'Frage', 'Fragen')} mit weniger als ${minimumGroup} Antworten oder mit Ergebnissen, an `
        + 'denen man jemanden hätte erkennen können.']
      : []),
    ...(notShown > 0
      ? [`${count(notShown, 'Frage', 'Fragen')}, deren Ergebnisse im Raum nicht gezeigt wurden.`]
      : []),
    ...(onPhonesOnly > 0
      ? [`${count(onPhonesOnly, 'private Frage', 'private Fragen')}: Diese Antworten haben die Handys nie verlassen.`]
      : []),
    'Textantworten, die nicht freigegeben wurden, und alles, was zeigen würde, wer was geantwortet hat.',
  ],
  csvHead: ['Frage', 'Aussage', 'Antwort', 'Wert', 'Bedeutung des Werts', 'Antworten oder geplante Minuten'],
}

/** What sessions side by side say, on their page and in a spreadsheet. */
export const compare: typeof EnglishCompare = {
  heading: 'Workshops nebeneinander',
  link: 'Beendete Workshops vergleichen',
  choose: 'Workshops auswählen',
  chooseHint: most => `Wählen Sie 2 bis ${most} beendete Workshops.`,
  show: 'Nebeneinander zeigen',
  tooFew: 'Dafür brauchen Sie mindestens zwei beendete Workshops.',
  tooMany: most => `Nur die ersten ${most} sind zu sehen, weil mehr Spalten nicht lesbar wären.`,
  session: (title, start, code) => `${[title, start].filter(Boolean).join(', ')} (${code})`,
  table: 'Workshops nebeneinander; für weitere zur Seite scrollen',
  what: 'Angabe',
  csvPart: 'Teil',
  csvNote: 'Anmerkung',
  parts: {
    people: 'Teilnahme',
    change: 'Veränderung vom Anfang zum Ende',
    results: 'Ergebnisse',
    minutes: 'Minuten',
  },
  joined: 'Handys, die dabei waren',
  people: 'Personen im Raum',
  notCounted: 'nicht gezählt',
  line: (label, value) => `${label}: ${value}`,
  place: (step, average) => `${step}: im Mittel Platz ${average}`,
  more: howMany => `und ${howMany} weitere im Bericht`,
  middle: guess => `Mittlere Schätzung: ${guess}`,
  texts: howMany => `${howMany} auf der Leinwand gezeigt`,
  minutes: (planned, used) => `Geplant ${planned}, gebraucht ${used ?? 'unbekannt'}`,
  empty: {
    tooFew: 'Zu wenige Antworten, oder jemand wäre zu erkennen gewesen.',
    notShown: 'Im Raum nicht gezeigt.',
    notAsked: 'Nicht gefragt.',
    notInLength: 'Kommt bei dieser Dauer nicht vor.',
  },
  onlyReports:
    'In jeder Spalte steht nur, was auch im Bericht dieses Workshops steht, und zu jeder Frage nur, was die meisten '
    + 'gesagt haben. Private Fragen und Textantworten sind nicht dabei.',
}
