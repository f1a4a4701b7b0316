import type { storage as English } from '../en-GB/storage.ts'
import { count } from './counts.ts'
import { formatDay } from './dates.ts'

const kept = 'Die Handys behalten ihre Antworten und senden sie von selbst noch einmal.'

function unsaved(why: string, remedy: string): string {
  return `Antworten lassen sich gerade nicht speichern: ${why}. ${remedy} ${kept}`
}

/** What the server says about where answers are kept, to someone who can act. */
export const storage: typeof English = {
  trouble: {
    'full': unsaved('Der Datenträger ist voll', 'Schaffen Sie Platz auf dem Computer des Servers.'),
    'read-only': unsaved(
      'Auf den Datenträger kann nicht geschrieben werden',
      'Machen Sie den Datenordner des Servers wieder beschreibbar.',
    ),
    'no-access': unsaved(
      'Der Server darf in seinen Datenordner nicht schreiben',
      'Geben Sie dem Benutzerkonto des Servers das Recht, dort zu schreiben.',
    ),
    'locked': unsaved(
      'Ein anderes Programm benutzt die Datei, in der sie stehen',
      'Schließen Sie dieses Programm.',
    ),
    'replaced': unsaved(
      'Die Datei, in der sie stehen, wurde verschoben, gelöscht oder ersetzt',
      'Legen Sie sie zurück, oder beenden Sie den Server und starten Sie ihn neu.',
    ),
    'damaged': unsaved(
      'Die Datei, in der sie stehen, ist beschädigt',
      'Beenden Sie den Server und starten Sie ihn neu: Er behält alles, was sich noch lesen lässt.',
    ),
    'failed': unsaved('Der Datenträger meldet einen Fehler', 'Prüfen Sie den Datenträger des Servers.'),
  },
  line: (sentence, cause) => `${sentence} (${cause})`,
  untidy: 'Gelöschte Daten konnten auf dem Datenträger nicht überschrieben werden. Der Server versucht es wieder.',
  savedAgain: 'Antworten werden wieder gespeichert.',
  clockBehind: (today, reviewed) =>
    `Auf dem Computer des Servers ist heute der ${formatDay(today)}. Das kann nicht stimmen: Dieser Workshop wurde am `
    + `${formatDay(reviewed)} durchgesehen. Stellen Sie die Uhr und starten Sie den Server neu, bevor Sie einen `
    + 'Workshop anlegen. Nach der Uhr richtet sich, wann Workshops gelöscht werden.',
  setAside: (name, sessions, answers) =>
    `Die Datei mit den Antworten ist beschädigt. Sie liegt jetzt unter dem Namen ${name}. Was sich lesen ließ, ist da: `
    + `${count(sessions, 'Workshop', 'Workshops')} mit ${count(answers, 'Antwort', 'Antworten')}.`,
  setAsideOn: (name, day, days) =>
    `Die Datei mit den Antworten war beschädigt, als der Server am ${formatDay(day)} gestartet ist. Was sich lesen `
    + `ließ, ist hier; der Rest liegt als ${name} im Datenordner des Servers. Diese Datei wird gelöscht, sobald das `
    + `nächste Mal ein Workshop gelöscht wird, spätestens aber nach ${count(days, 'Tag', 'Tagen')}.`,
}
