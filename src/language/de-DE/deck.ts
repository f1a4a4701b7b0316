import type { deck as English } from '../en-GB/deck.ts'
import { count } from './counts.ts'

/** What the deck says by itself, on the wall and to who reads it with a screen reader. */
export const deck: typeof English = {
  join: {
    qrCode: 'QR-Code, der diesen Workshop auf dem Handy öffnet',
    scan: 'Scanne den QR-Code oder öffne',
    type: 'und tippe ein:',
    closed: 'Gerade kann niemand beitreten.',
    joined: joined => (joined === 1 ? 'Handy ist dabei' : 'Handys sind dabei'),
    offline: [
      {
        title: 'Auf dem Handy',
        text: 'Adresse und Code stehen auf dem Plakat und hier auf der Leinwand, sobald der Workshop läuft.',
      },
      { title: 'Auf Papier', text: 'Jede Frage und jede Übung gibt es auch auf Papier. Sprich uns einfach an.' },
      { title: 'Nur zuhören', text: 'Du kannst auch einfach zuhören. Niemand fordert dich auf, etwas zu sagen.' },
    ],
  },
  away: 'Verbindung wird wiederhergestellt …',
  signedOut: 'Abgemeldet',
  deleted: 'Dieser Workshop wurde gelöscht',
  rehearsalOver: 'Die Probe ist vorbei. Nichts davon ist geblieben.',
  exercise: {
    phases: 'Schritte',
    change: 'Zeit für den nächsten Schritt',
    over: 'Die Zeit ist um. Danke, dass ihr mitgemacht habt.',
  },
  timer: {
    over: 'Die Zeit ist um',
    paused: 'angehalten',
    spokenOver: 'Die Zeit ist um.',
    spokenLeft: minutes =>
      minutes <= 1 ? 'Noch weniger als eine Minute.' : `Noch etwa ${minutes} Minuten.`,
  },
  blank: {
    spoken: 'Das Bild ist für einen Moment ausgeblendet.',
    badge: 'Das Bild ist ausgeblendet',
  },
  foot: {
    source: (source, limits) => `Quelle: ${source}. ${limits}`,
    part: (number, parts, title) => `Teil ${number} von ${parts}: ${title}`,
  },
  sealed: {
    title: 'Das kommt nach der Frage',
    text: 'Diese Folie verrät eine Antwort. Deshalb wartet sie, bis alle antworten konnten.',
  },
  section: {
    minutes: minutes => count(minutes, 'Minute', 'Minuten'),
  },
  schedule: {
    minutes: minutes => `${minutes} min`,
  },
  offers: 'Stellenangebote auf je 100 Vorstellungsgespräche',
  events: {
    from: careersService => `Angebot: ${careersService}`,
    alsoFrom: careersService => `Weitere Angebote: ${careersService}`,
    more: events =>
      `${count(events, 'weitere Veranstaltung', 'weitere Veranstaltungen')} auf deinem Handy und bei den Unterlagen`,
    none: careersService => `Die nächsten Termine erfährst du hier: ${careersService}.`,
  },
}
