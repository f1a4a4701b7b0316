import type { pages as English } from '../en-GB/pages.ts'
import { count } from './counts.ts'
import { fileSize } from './sizes.ts'

/** The web pages that are made as files: papers, the pages to download them from, and the front page of the site. */
export const pages: typeof English = {
  pageTitle: (page, of) => `${page} – ${of}`,
  skip: 'Zum Inhalt springen',
  paper: {
    allHandouts: 'Alle Unterlagen',
    typingHint:
      'Was du hier eintippst, bleibt auf dieser Seite. Es wird nirgendwohin gesendet und ist weg, sobald du die '
      + 'Seite schließt. Wenn du es behalten möchtest, druck die Seite oder nimm das Formular.',
  },
  downloads: {
    students: {
      title: 'Unterlagen',
      description: 'Alle Unterlagen des Workshops, als Webseite und zum Drucken.',
      heading: workshop => `${workshop}: Unterlagen`,
      opening:
        'Lies sie auf dem Handy, druck sie oder tippe in die Formulare. Du brauchst kein Konto, und nichts, was du '
        + 'schreibst, wird gesendet.',
    },
    facilitator: {
      title: 'Für die Moderation',
      description: 'Alles, was Sie für den Workshop brauchen.',
      heading: workshop => `${workshop}: für die Moderation`,
      opening: link => [
        'Drucken Sie zuerst den Ablaufplan und den Leitfaden. ',
        link('Die Unterlagen für Studierende'),
        ' haben eine eigene Seite.',
      ],
    },
    all: bytes => `Alles herunterladen (zip, ${fileSize(bytes)})`,
    ofPaper: title => `: ${title}`,
    pagesAndSize: (pageCount, bytes) => `${count(pageCount, 'Seite', 'Seiten')}, ${fileSize(bytes)}`,
    events: 'Nächste Termine',
    addEvent: 'In den Kalender eintragen',
    ofEvent: title => `: ${title}`,
    allEvents: 'Alle Termine in einer Kalenderdatei',
    times: 'Zeiten',
    scheduleTable: 'Zeitplan als Tabelle (CSV)',
    sessionEvent: start => `Der Workshop für Ihren Kalender, ${start}`,
  },
  front: {
    description:
      'Was hilft, wenn nach dem Vorstellungsgespräch eine Absage kommt: Übungen für dich allein, '
      + 'Unterlagen und Folien.',
    opening:
      'Eine Absage nach einem Vorstellungsgespräch tut weh. Hier kannst du eine Pause machen, sie einordnen, eine '
      + 'Antwort verbessern, um Rückmeldung bitten und einen nächsten Schritt planen.',
    steps:
      'Fünf Schritte: ausruhen, einordnen, die eigenen Antworten ansehen, um Rückmeldung bitten, etwas daraus machen.',
    solo: {
      title: 'Allein durchgehen',
      about:
        'Kurze Sachen nach einer Absage, Fragen zum Üben, E-Mails zum Schreiben und der Workshop in deinem eigenen '
        + 'Tempo. Was du schreibst, bleibt auf deinem Gerät.',
    },
    handouts: {
      title: 'Unterlagen holen',
      about:
        'Arbeitsblätter, E-Mails und Nachrichten zum Anpassen, und wen du anrufen kannst. Zum Lesen, Drucken oder '
        + 'Ausfüllen.',
    },
    slides: {
      title: 'Folien ansehen',
      about: 'Die Folien des Workshops, für einen großen Bildschirm. Weiter geht es mit den Pfeiltasten.',
    },
    privacy:
      'Du brauchst weder Konto noch Namen. Diese Seite lädt nichts von anderen, und was du tippst, bleibt bei dir.',
    group: 'Für eine Gruppe',
    groupAbout: (institution, service) =>
      'Mit demselben Material gibt es den Workshop auch live: mit Folien zum Mitlesen auf dem Handy, anonymen '
      + `Fragen und allem auf Papier für die Moderation. Buchen kannst du ihn hier: ${service}, ${institution}.`,
    origin: 'Woher das kommt',
    originAbout: (title, by) => ['Am Anfang stand dieser Ratgebertext: „', title, `“ (${by}).`],
  },
  forwarding: {
    handouts: 'Die Unterlagen',
    further: link => [link, ' stehen auf der nächsten Seite.'],
  },
}
