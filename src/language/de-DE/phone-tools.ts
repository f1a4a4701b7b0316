import type { phoneTools as English } from '../en-GB/phone-tools.ts'
import { count } from './counts.ts'
import { letterTool } from './phone-tools-letters.ts'
import { planTool } from './phone-tools-plan.ts'
import { rejectionTool } from './phone-tools-rejections.ts'

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
    ownIdeas: 'Deine eigenen Ideen, in Antworten',
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
  file: {
    title: 'Deine Notizen auf ein anderes Gerät mitnehmen',
    about: 'Speichere alles, was du geschrieben hast, als eine Datei, und hol sie auf dein eigenes Handy oder deinen '
      + 'Computer. Aufnahmen und Antworten aus Workshops sind nicht dabei.',
    passphrase: 'Passwort (freiwillig)',
    passphraseHelp: 'Damit kann niemand die Datei ohne es lesen. Wenn du es vergisst, kann niemand sie öffnen.',
    cannotLock: 'Diese Seite kann die Datei nicht verschließen, weil sie nicht verschlüsselt ist. Wer die Datei '
      + 'bekommt, kann sie lesen.',
    save: 'Als Datei speichern',
    saved: 'Gespeichert. Sieh unter deinen Downloads nach.',
    bring: 'Hol eine Datei herein, die du gespeichert hast. Sie ersetzt, was du hier geschrieben hast.',
    locked: 'Diese Datei ist verschlossen. Gib oben ihr Passwort ein und öffne sie dann.',
    open: 'Öffnen',
    broughtIn: 'Deine Notizen sind jetzt hier.',
    wrong: 'Das ist nicht ihr Passwort, oder die Datei wurde verändert. Hier hat sich nichts geändert.',
    none: 'Das ist keine Datei mit Notizen von dieser Seite. Hier hat sich nichts geändert.',
    newer: 'Diese Datei kommt von einer neueren Fassung dieser Seite. Lade die Seite neu und versuch es noch einmal.',
    cannotOpen: 'Diese Datei ist verschlossen, und diese Seite kann sie nicht öffnen, weil sie nicht verschlüsselt '
      + 'ist. Öffne sie unter einer Adresse, die mit https beginnt.',
  },
  tools: {
    breathe: {
      title: 'Zwei Minuten atmen',
      why: 'Langsam, mit einem Kreis, dem du folgst. Nichts zu schreiben.',
    },
    practice: {
      title: 'Eine Antwort üben',
      why: 'Fragen aus Vorstellungsgesprächen, ein Timer und die Punkte aus dem Workshop. Schreib, oder sprich laut.',
    },
    fairer: {
      title: 'Sag es fairer',
      why: 'Was passiert ist, was dein Kopf dazu sagt, und was du zu jemandem sagen würdest, den du magst.',
    },
    email: {
      title: 'E-Mail: um Feedback bitten',
      why: 'Bedank dich, bitte um eine Rückmeldung, oder frag einmal nach. Den Text kannst du ändern.',
    },
    message: {
      title: 'Nachricht auf LinkedIn',
      why: 'Vernetz dich, erzähl, was du gelernt hast, oder frag, mit wem du noch sprechen könntest.',
    },
    plan: {
      title: 'Einen Plan machen',
      why: 'Ein Moment, ein kleiner Schritt und jemand, der dabei ist. Er kann dich erinnern.',
    },
    rejections: {
      title: 'Mein Lebenslauf der Absagen',
      why: 'Was du versucht hast, was du gelernt hast, und was später daraus wurde. Nur für dich.',
    },
  },
  breathe: {
    how: 'Sitz oder steh, wie du magst. Folg den Worten oder dem Kreis: ein, wenn er wächst, aus, wenn er schrumpft.',
    start: 'Los',
    stop: 'Aufhören',
    in: 'Einatmen',
    out: 'Ausatmen',
    left: more => (more === 0 ? 'Der letzte Atemzug' : `Danach noch ${count(more, 'Atemzug', 'Atemzüge')}`),
    over: 'Das waren zwei Minuten. Lass dir Zeit, bevor du weitermachst.',
    again: 'Noch einmal',
    speak: 'Mein Screenreader soll jeden Atemzug ansagen',
    unwell: 'Wenn dir schwindlig wird, hör auf und atme, wie du es sonst tust.',
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
  undo: { undo: 'Rückgängig machen', undone: 'Es ist wieder da.' },
  print: 'Drucken oder als PDF sichern',
  letters: letterTool,
  plan: planTool,
  rejections: rejectionTool,
}
