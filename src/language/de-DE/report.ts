import type { compare as EnglishCompare, report as EnglishReport } from '../en-GB/report.ts'
import { count, orAtLeast } from './counts.ts'

/** A sentence about these questions, which names them; none where there are none. */
function say(prompts: string[], why: (many: string) => string): string[] {
  const named = prompts.map(prompt => `„${prompt}“`).join(', ')
  return prompts.length === 0 ? [] : [`${why(count(prompts.length, 'Frage', 'Fragen'))}: ${named}`]
}

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
  fewer:
    'Manche Fragen haben weniger Antworten: Wer später dazukam, hat die ersten verpasst, und niemand musste antworten.',
  contents: 'In diesem Bericht',
  noResults: 'Im Raum wurden keine Ergebnisse gezeigt.',
  sensitive: 'Heikle Fragen',
  sensitiveHint: 'Kleine Zahlen sind hier nicht genau, damit niemand zu erkennen ist.',
  ofPart: part => `Aus dem Teil „${part}“.`,
  ours: {
    here: 'unsere Antwort',
    figure: figure => `unsere Antwort: ${figure}`,
    place: place => `in unserer Reihenfolge Platz ${place}`,
    marked: (value, ours) => `${value} (${ours})`,
  },
  middle: guess => `Mittlere Schätzung: ${guess}.`,
  figure: (figure, source) => `Unsere Antwort: ${figure}. Quelle: ${source}.`,
  shown: texts => `${count(texts, 'Textantwort wurde', 'Textantworten wurden')} gezeigt.`,
  answered: ({ answered, atLeast, byHand = 0 }) =>
    `${orAtLeast(count(answered, 'Antwort', 'Antworten'), atLeast)}`
    + `${byHand > 0 ? `, davon ${byHand} per Handzeichen` : ''}.`,
  change: {
    heading: 'Was sich im Workshop verändert hat',
    start: 'Am Anfang',
    end: 'Am Ende',
    directions: { more: 'Trifft mehr zu', same: 'Wie vorher', less: 'Trifft weniger zu' },
    pairs: ({ answered, atLeast }) =>
      `${orAtLeast(count(answered, 'Person hat', 'Personen haben'), atLeast)} das am Anfang und am Ende bewertet.`,
    onlyChange:
      'Handys senden nur die Veränderung. Deshalb zeigt das Bild, in welche Richtung es ging, und nicht, wo jemand '
      + 'angefangen hat.',
    least:
      'Manche Zahlen sind nicht genau, damit niemand zu erkennen ist. Die Breite jedes Pfeils zeigt die kleinste '
      + 'mögliche Zahl.',
    steps: 'Um wie viel',
    column: 'Veränderung auf der Skala',
    by: (change, isEnd) => {
      if (change === 0)
        return 'unverändert'
      return `um ${Math.abs(change)}${isEnd ? ' oder mehr' : ''} ${change > 0 ? 'gestiegen' : 'gesunken'}`
    },
    inWords: (sentence, counts) => `Drei Pfeile vom Anfang zum Ende. ${sentence} ${counts.join('. ')}.`,
  },
  noTexts: 'Keine wurde für die Leinwand freigegeben.',
  columns: {
    choice: { label: 'Antwort', value: 'Anzahl' },
    multi: { label: 'Antwort', value: 'Anzahl' },
    number: { label: 'Schätzung', value: 'Anzahl' },
    scale: { label: 'Wert', value: 'Anzahl' },
    order: { label: 'Schritt, in unserer Reihenfolge', value: 'Mittlerer Platz' },
    sort: { label: 'Feld', value: 'Anzahl', line: 'Zeile' },
    text: { label: 'Auf der Leinwand gezeigt', value: '' },
  },
  times: 'Minuten',
  part: 'Teil',
  planned: 'Geplant',
  actual: 'Gebraucht',
  planNext: 'Den nächsten Workshop mit diesen Minuten planen',
  unknown: 'unbekannt',
  partLeftOut: 'ausgelassen',
  nothing: '0',
  imprint: 'Nur Zahlen und das, was im Raum zu sehen war. Nichts über einzelne Personen.',
  unprintable:
    'In den Schriftarten dieses PDFs fehlen manche Buchstaben. Es nennt dann nur das Schriftsystem; den Text zeigt '
    + 'die Webseite.',
  notIn: 'Was nicht in diesem Bericht steht',
  leftOut: (questions, minimumGroup, length) => [
    ...say(questions.tooFew, many =>
      `${many} mit weniger als ${minimumGroup} Antworten oder mit Ergebnissen, an denen man jemanden hätte erkennen `
      + 'können'),
    ...say(questions.notShown, many => `${many} ohne Ergebnisse, weil sie im Raum nicht gezeigt wurden`),
    ...say(questions.onPhonesOnly, many => `${many} mit privaten Antworten, die die Handys nie verlassen haben`),
    ...say(questions.partLeftOut, many => `${many} nicht gestellt, weil der Teil ausgelassen wurde`),
    ...say(questions.slideSkipped, many => `${many} nicht gestellt, weil die Folie aus Zeitgründen übersprungen wurde`),
    ...say(questions.slideNotReached, many => `${many} nicht gestellt, weil die Folie nicht aufgerufen wurde`),
    ...say(questions.notInLength, many => `${many} in einem Workshop von ${length} Minuten nicht vorgesehen`),
    'Textantworten, die nicht freigegeben wurden, und alles, was zeigen würde, wer was geantwortet hat.',
  ],
  sheet: {
    head: {
      title: 'Workshop',
      day: 'Datum',
      time: 'Beginn',
      venue: 'Ort',
      section: 'Abschnitt',
      part: 'Teil',
      question: 'Frage',
      statement: 'Aussage',
      answer: 'Antwort',
      howMany: 'Anzahl',
      averagePlace: 'Mittlerer Platz',
      ours: 'Unsere Antwort',
      answered: 'Antworten insgesamt',
      plannedMinutes: 'Geplante Minuten',
      actualMinutes: 'Gebrauchte Minuten',
      note: 'Anmerkung',
    },
    takingPart: 'Teilnahme',
    phones: 'Handys, die dabei waren',
    people: 'Personen im Raum',
    results: 'Ergebnisse',
  },
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
  csvHead: { section: 'Abschnitt', question: 'Frage', answer: 'Antwort' },
  csvNote: 'Anmerkung',
  parts: {
    people: 'Die Workshops',
    change: 'Veränderung vom Anfang zum Ende',
    results: 'Ergebnisse',
    minutes: 'Minuten',
  },
  venue: 'Ort',
  length: 'Dauer',
  joined: 'Handys, die dabei waren',
  people: 'Personen im Raum',
  notCounted: 'nicht gezählt',
  answers: 'Antworten insgesamt',
  line: (label, value) => `${label}: ${value}`,
  place: average => `im Mittel Platz ${average}`,
  middle: 'Mittlere Schätzung',
  texts: 'Auf der Leinwand gezeigt',
  text: text => `„${text}“`,
  minutes: (planned, used) => `Geplant ${planned}, gebraucht ${used ?? 'unbekannt'}`,
  leftOut: planned => `Geplant ${planned}, ausgelassen`,
  none: '–',
  empty: {
    tooFew: 'Zu wenige Antworten, oder jemand wäre zu erkennen gewesen.',
    notShown: 'Im Raum nicht gezeigt.',
    notInLength: 'Kommt bei dieser Dauer nicht vor.',
    partLeftOut: 'Nicht gestellt: Der Teil wurde ausgelassen.',
    slideSkipped: 'Nicht gestellt: Die Folie wurde aus Zeitgründen übersprungen.',
    slideNotReached: 'Nicht gestellt: Die Folie wurde nicht aufgerufen.',
  },
  onlyReports: minimumGroup => [
    'In jeder Spalte steht alles aus dem Bericht dieses Workshops und sonst nichts. Über mehrere Workshops wird '
    + 'nichts zusammengezählt, denn aus dem Unterschied ließe sich sonst auf eine kleine Gruppe schließen.',
    `Nicht dabei sind Ergebnisse mit weniger als ${minimumGroup} Antworten oder solche, an denen man jemanden hätte `
    + 'erkennen können, private Fragen, deren Antworten die Handys nie verlassen haben, und Textantworten, die nicht '
    + 'freigegeben wurden. Ein Strich heißt, dass es in diesem Workshop dazu nichts zu zeigen gibt.',
  ],
}
