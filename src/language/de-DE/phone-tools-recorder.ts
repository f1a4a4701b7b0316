import type { phoneToolsRecorder as English } from '../en-GB/phone-tools-recorder.ts'
import { spokenDuration } from './durations.ts'

export const phoneToolsRecorder: typeof English = {
  title: 'Deine Antwort aufnehmen',
  label: 'Deine Aufnahme',
  about: 'Dein Browser fragt dich, ob er das Mikrofon benutzen darf. Die Aufnahme bleibt auf diesem Handy und wird nie '
    + 'gesendet.',
  start: { audio: 'Ton aufnehmen', video: 'Video aufnehmen' },
  asking: 'Dein Browser fragt gerade um Erlaubnis…',
  without: {
    refused: 'Der Browser hat es nicht erlaubt, und das ist in Ordnung. Du kannst stattdessen schreiben, mit dem '
      + 'Rekorder deines Handys aufnehmen oder es in den Einstellungen des Browsers für diese Seite ändern.',
    none: 'Hier gibt es weder Mikrofon noch Kamera. Du kannst stattdessen schreiben oder anders aufnehmen.',
    busy: 'Das Mikrofon ist nicht frei. Vielleicht benutzt es eine andere App oder ein Anruf. Schließe sie und '
      + 'versuche es noch einmal, oder schreib stattdessen.',
  },
  little: size => `Für diese Seite sind nur etwa ${size} frei. Eine kurze Tonaufnahme passt trotzdem.`,
  running: 'Aufnahme läuft',
  picture: 'Was die Kamera sieht',
  level: 'Wie laut es ist',
  stop: 'Aufhören',
  done: (seconds, size) => `Aufgenommen: ${spokenDuration(seconds)}, ${size}. Möchtest du es behalten?`,
  keep: 'Auf diesem Handy behalten',
  discard: 'Verwerfen',
  kept: 'Die Aufnahme ist auf diesem Handy.',
  notKept: {
    full: 'Dafür ist auf diesem Handy kein Platz. Lösche etwas unter „Was auf diesem Handy ist“ und versuche es noch '
      + 'einmal.',
    blocked: 'Dieser Browser lässt die Seite keine Aufnahmen behalten, vielleicht weil es ein privates Fenster ist. '
      + 'Der Rekorder deines Handys kann es.',
  },
  onPhone: (seconds, size): string =>
    seconds > 0
      ? `Deine Aufnahme: ${spokenDuration(seconds)}, ${size}. Nur auf diesem Handy.`
      : `Deine Aufnahme: ${size}. Nur auf diesem Handy.`,
  speed: 'Tempo',
  times: number => `${number} ×`,
  mark: 'Diese Stelle merken',
  playFrom: time => `Ab ${time} abspielen`,
  remove: 'Die Aufnahme löschen',
  removed: 'Die Aufnahme ist gelöscht.',
  undo: 'Die Aufnahme zurückholen',
  own: {
    why: 'Hier darf diese Seite das Mikrofon nicht benutzen, weil ihre Adresse nicht verschlüsselt ist.',
    app: 'Du kannst mit der App deines Handys aufnehmen und dann zum Bewerten hierher zurückkommen.',
    choose: 'Jetzt aufnehmen oder eine Aufnahme auswählen',
    elsewhere: 'Hier kann die Seite selbst aufnehmen:',
  },
}
