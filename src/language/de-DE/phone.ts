import type { phone as English } from '../en-GB/phone.ts'
import { formatDay } from './dates.ts'

/** What a phone says from its first moment on. Words that only lazy screens need are in `phone-later.ts`. */
export const phone: typeof English = {
  loading: {
    moment: 'Einen Moment …',
    session: 'Workshop wird gesucht …',
    again: 'Seite neu laden',
  },
  connection: {
    connecting: 'Verbinden …',
    live: 'Live',
    reconnecting: 'Neu verbinden …',
  },
  frame: {
    tabs: 'Seite',
    live: 'Live',
    join: 'Beitreten',
    slides: 'Folien',
    tools: 'Werkzeuge',
    support: 'Hilfe',
    privacy: 'Deine Daten',
  },
  support: {
    title: 'Hilfe',
    close: 'Schließen',
    noReasonNeeded:
      'Wenn heute mehr hochkommt als erwartet: Du brauchst keinen Grund, um mit jemandem zu reden. '
      + 'Du kannst den Raum jederzeit verlassen.',
    back: 'Zurück zum Workshop',
  },
  supportList: {
    website: 'Webseite öffnen',
    email: 'E-Mail schreiben',
    lastChecked: day => `Zuletzt geprüft am ${formatDay(day)}`,
  },
  waiting: {
    title: 'Du bist dabei.',
    nothingToDo: 'Noch gibt es nichts zu tun. Diese Seite folgt den Folien.',
    noName: 'Kein Name, kein Konto',
    noNameMore: 'Wir fragen nicht, wer du bist, und du musst nichts von dir erzählen.',
    pass: '„Ich passe“ ist immer eine Antwort',
    passMore: 'Niemand sieht, wer gepasst oder wer was geantwortet hat.',
    groups: 'Ergebnisse gibt es nur für die ganze Gruppe',
    groupsMore: minimumGroup =>
      `Sie erscheinen erst, wenn ${minimumGroup} Personen geantwortet haben. Textantworten stehen dort ohne Namen.`,
    little: 'Wir speichern sehr wenig, und nicht lange',
    littleMore: deleteOn =>
      `Antworten werden ohne Namen gespeichert und am ${formatDay(deleteOn)} gelöscht. Private Antworten bleiben auf `
      + 'diesem Handy.',
  },
  paused: {
    title: 'Das Bild ist für einen Moment ausgeblendet.',
    breath: 'Hol einmal Luft. Gleich geht es weiter.',
  },
  session: {
    movedOn: 'Der Workshop ist schon weiter. Was du geschrieben hast, ist noch da.',
    backToLive: 'Zurück zu Live',
    back: 'Zurück',
    ask: 'Eine Frage stellen',
  },
  slides: {
    unknown: 'Diese Folie gibt es auf Handys nicht. Bitte schau kurz auf die Leinwand.',
  },
  timer: {
    question: 'Zeit zum Antworten',
  },
  news: {
    slide: title => `Jetzt: ${title}.`,
    question: prompt => `Neue Frage: ${prompt}`,
    closed: 'Die Frage ist geschlossen.',
    results: 'Die Ergebnisse sind da.',
    paused: 'Das Bild ist für einen Moment ausgeblendet.',
    ended: 'Der Workshop ist zu Ende.',
  },
}
