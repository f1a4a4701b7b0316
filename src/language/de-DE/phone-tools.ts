import type { phoneTools as English } from '../en-GB/phone-tools.ts'
import { count } from './counts.ts'

export const phoneTools: typeof English = {
  title: 'Eine Absage bekommen? Fang hier an.',
  about: 'Kurze Sachen, in beliebiger Reihenfolge. Was du schreibst, bleibt auf diesem Handy und wird nie gesendet.',
  back: 'Alle Werkzeuge',
  groups: { today: 'Heute', practise: 'Üben', write: 'Jemandem schreiben', plan: 'Nach vorn schauen' },
  used: 'Das hast du schon benutzt.',
  onThisPhone: 'Was auf diesem Handy ist',
  handouts: 'Unterlagen',
  doneForToday: 'Das reicht für heute',
  wellDone: 'Gut. Alles ist noch da, wenn du es wieder brauchst.',
  keeping: {
    kept: 'Wird beim Tippen auf diesem Handy gespeichert. Wird nie gesendet.',
    blocked: 'Dieser Browser lässt die Seite nichts speichern, vielleicht weil es ein privates Fenster ist. Was du '
      + 'schreibst, bleibt, bis du die Seite schließt. Kopiere also, was du behalten möchtest.',
    full: 'Auf diesem Handy ist kein Platz mehr, deine letzten Worte sind deshalb nicht gespeichert. Sie bleiben auf '
      + 'dem Bildschirm, bis du die Seite schließt. Kopiere sie, oder lösche etwas unter „Was auf diesem Handy ist“.',
  },
  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Diese Seite kann nicht selbst kopieren. Der Text ist markiert: Halte ihn gedrückt und wähle „Kopieren“.',
  },
  stored: {
    title: 'Was auf diesem Handy ist',
    about: 'All das ist nur in diesem Browser. Wer dieses Handy benutzt, kann es lesen, bis du es löschst.',
    nothing: 'Hier ist noch nichts gespeichert.',
    solo: 'Deine Antworten zu den Folien, für dich allein',
    session: code => `Deine Antworten im Workshop ${code}`,
    exercise: 'Deine Notizen aus der Übung',
    recordings: recordings => `Deine Aufnahmen (${recordings})`,
    wipe: 'Löschen',
    wipeOne: title => `Löschen: ${title}`,
    wiped: title => `Gelöscht: ${title}.`,
    wipeAll: 'Alles löschen',
    allWiped: 'Alles ist gelöscht.',
    undoFor: seconds => `Gelöscht. Du kannst es ${count(seconds, 'Sekunde')} lang zurückholen.`,
    undo: 'Rückgängig machen',
    undone: 'Es ist wieder da.',
    others: 'Antworten, die du in einem Workshop schon gesendet hast, bleiben dort, bis er gelöscht wird.',
  },
  tools: {
    practice: {
      title: 'Eine Antwort üben',
      why: 'Fragen aus Vorstellungsgesprächen, ein Timer und die Punkte aus dem Workshop. Schreib, oder sprich laut.',
    },
    fairer: {
      title: 'Sag es fairer',
      why: 'Was passiert ist, was dein Kopf dazu sagt, und was du zu jemandem sagen würdest, den du magst.',
    },
  },
  fairer: {
    fact: { label: 'Was passiert ist', help: 'Nur, was jemand anderes auch gesehen oder gehört hätte.' },
    thought: { label: 'Was dein Kopf dazu sagt', help: 'Wort für Wort, so hart es auch ist.' },
    fairer: {
      label: 'Was du zu jemandem sagen würdest, den du magst',
      help: 'Dieselben Tatsachen, faire Worte. Was zeigt der erste Satz wirklich, und was nicht?',
    },
    keep: 'Lies das vor deiner nächsten Bewerbung noch einmal.',
  },
}
