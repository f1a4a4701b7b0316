import type { handOver as English } from '../en-GB/hand-over.ts'
import { count } from './counts.ts'
import { formatDay } from './dates.ts'

const nothingChanged = 'Es wurde nichts geändert.'

/** What the facilitator's pages say of going on with a session at another computer. */
export const handOver: typeof English = {
  heading: 'Falls dieser Computer ausfällt',
  why:
    'Sie können den Workshop auf einem anderen Computer mit diesem Programm fortsetzen. Bewahren Sie eine '
    + 'Übergabedatei woanders auf und haben Sie diesen Code dabei. Er steht auch auf dem Ablaufplan des Workshops.',
  code: 'Übergabecode',
  save: 'Übergabedatei speichern',
  whatIsInIt:
    'Die Datei enthält, wie weit Sie gekommen sind, was im Raum zu sehen war und was geschrieben wurde. Sie ist mit '
    + 'dem Code verschlüsselt, und andere Antworten einzelner Personen sind nicht darin. Jede offene '
    + 'Moderationsansicht hält eine aktuelle Datei bereit. Dort können Sie sie unter „Raum“ speichern, auch wenn '
    + 'dieser Computer nicht mehr läuft. Löschen Sie die Datei nach dem Workshop.',
  file: code => `workshop-${code}.handover`,
  notKept: folder =>
    `In ${folder} lassen sich gerade keine Übergabedateien speichern. Stecken Sie den USB-Stick wieder ein oder `
    + 'schaffen Sie Platz darauf. Der Server versucht es weiter.',
  notRemoved: file =>
    `Ein Workshop wurde gelöscht, seine Übergabedatei ${file} lässt sich aber nicht entfernen. Stecken Sie den `
    + 'USB-Stick wieder ein oder löschen Sie die Datei selbst. Der Server versucht es weiter.',
  movedHere: joined =>
    `Dieser Workshop ist von einem anderen Computer hierher umgezogen. Dort ${joined === 1 ? 'war' : 'waren'} `
    + `${count(joined, 'Handy', 'Handys')} dabei. Die Handys müssen den Code noch einmal scannen, denn er führt `
    + 'jetzt hierher.',
  askedAnew: questions =>
    questions === 1
      ? 'Bei einer Frage waren die Ergebnisse noch nicht gezeigt. Sie beginnt neu, ohne die früheren Antworten, damit '
      + 'niemand doppelt zählt.'
      : `Bei ${questions} Fragen waren die Ergebnisse noch nicht gezeigt. Sie beginnen neu, ohne die früheren `
        + `Antworten, `
        + 'damit niemand doppelt zählt.',
  page: {
    heading: 'Einen Workshop von einem anderen Computer fortsetzen',
    lead:
      'Wählen Sie die Übergabedatei des Workshops und geben Sie seinen Übergabecode ein. Der Workshop geht dann hier '
      + 'an der Stelle weiter, an der die Datei gespeichert wurde.',
    whereIsIt:
      'Wenn jemand aus Ihrem Team die Moderationsansicht offen hat, lässt sich die Datei dort unter „Raum“ speichern. '
      + 'Sonst ist sie da, wo Sie sie gespeichert haben. Der Code steht auf dem Ablaufplan des Workshops.',
    file: 'Übergabedatei',
    code: 'Übergabecode',
    button: 'Hier fortsetzen',
    after:
      'Öffnen Sie danach die Moderationsansicht und zeigen Sie die Folie zum Beitreten, damit die Handys den neuen '
      + 'QR-Code scannen können. Machen Sie auf dem ersten Computer nicht gleichzeitig weiter.',
  },
  refused: {
    'no-file': `Wählen Sie zuerst die Übergabedatei. ${nothingChanged}`,
    'no-code':
      `Geben Sie auch den Übergabecode ein. Er steht auf dem Ablaufplan des Workshops. ${nothingChanged}`,
    'too-large':
      `Diese Datei ist zu groß für eine Übergabedatei. Wählen Sie eine andere. ${nothingChanged}`,
    'no-hand-over':
      `Das ist keine Übergabedatei. Wählen Sie die, deren Name auf „.handover“ endet. ${nothingChanged}`,
    'other-version':
      'Diese Datei stammt aus einer anderen Version des Programms. Installieren Sie hier die Version des ersten '
      + `Computers und versuchen Sie es noch einmal. ${nothingChanged}`,
    'wrong-code':
      'Das ist nicht der Code zu dieser Datei. Vergleichen Sie ihn mit dem Ablaufplan des Workshops und prüfen Sie, ob '
      + `es die Datei dieses Workshops ist. ${nothingChanged}`,
    'damaged':
      'Der Code stimmt, aber die Datei ist beschädigt oder unvollständig. Versuchen Sie es mit einer anderen Kopie. '
      + `${nothingChanged}`,
    'expired': deleteOn =>
      `Dieser Workshop sollte am ${formatDay(deleteOn)} gelöscht werden und lässt sich deshalb nicht fortsetzen. `
      + 'Löschen Sie die Datei und legen Sie einen neuen Workshop an. Wenn dieser Computer ein falsches Datum hat, '
      + `stellen Sie es richtig und versuchen Sie es noch einmal. ${nothingChanged}`,
    'otherContent': id =>
      `Die Folien auf diesem Computer sind nicht dieselben: „${id}“ fehlt oder ist anders. Kopieren Sie slides.md, `
      + 'workshop.yaml, facts.yaml und den Ordner „handouts“ vom ersten Computer, starten Sie den Server neu und '
      + `versuchen Sie es noch einmal. ${nothingChanged}`,
    'newerHere': code =>
      `Workshop ${code} ist schon auf diesem Computer, und er ist neuer als die Datei. Machen Sie mit dem hier weiter. `
      + `${nothingChanged}`,
    'olderHere': code =>
      `Workshop ${code} ist schon auf diesem Computer, und er ist älter als die Datei. Wenn Sie den aus der Datei `
      + `möchten, löschen Sie zuerst den hier. ${nothingChanged}`,
    'sameHere': code =>
      `Workshop ${code} ist schon auf diesem Computer, genau wie in der Datei. Machen Sie mit dem hier weiter. `
      + `${nothingChanged}`,
    'deletedHere': code =>
      `Workshop ${code} wurde auf diesem Computer gelöscht und lässt sich noch zurückholen. Holen Sie ihn oben unter `
      + `„Ihre Workshops“ zurück, oder warten Sie zehn Minuten und versuchen Sie es noch einmal. ${nothingChanged}`,
  },
}
