import type { handOver as English } from '../en-GB/hand-over.ts'
import { count } from './counts.ts'
import { formatDay } from './dates.ts'

const nothingChanged = 'Es wurde nichts geändert.'

/** What the facilitator's pages say of going on with a session at another computer. */
export const handOver: typeof English = {
  heading: 'Falls dieser Computer ausfällt',
  why:
    'Der Workshop kann auf einem anderen Computer mit diesem Programm weitergehen. Bewahren Sie eine Übergabedatei '
    + 'woanders auf und haben Sie diesen Code dabei: Er steht auch auf dem Ablaufplan des Workshops.',
  code: 'Übergabecode',
  save: 'Übergabedatei speichern',
  whatIsInIt:
    'In der Datei steht, wo der Workshop gerade ist, was im Raum zu sehen war und was geschrieben wurde, verschlossen '
    + 'mit dem Code. Keine einzelne Antwort ist darin. Jede offene Moderationsansicht hält eine neue bereit: Speichern '
    + 'Sie sie dort unter „Raum“, auch wenn dieser Computer nicht mehr läuft. Löschen Sie die Datei nach dem Workshop.',
  file: code => `workshop-${code}.handover`,
  notKept: folder =>
    `In ${folder} lassen sich gerade keine Übergabedateien schreiben. Stecken Sie den Stick wieder ein oder schaffen `
    + 'Sie Platz darauf: Der Server versucht es weiter.',
  movedHere: joined =>
    `Dieser Workshop kam von einem anderen Computer hierher. Dort ${joined === 1 ? 'war' : 'waren'} `
    + `${count(joined, 'Handy', 'Handys')} dabei. Die Handys müssen den Code noch einmal scannen: Er führt jetzt `
    + `hierher.`,
  askedAnew: questions =>
    questions === 1
      ? 'Bei einer Frage waren die Ergebnisse noch nicht gezeigt. Sie beginnt neu, ohne die früheren Antworten, damit '
      + 'niemand doppelt zählt.'
      : `Bei ${questions} Fragen waren die Ergebnisse noch nicht gezeigt. Sie beginnen neu, ohne die früheren `
        + `Antworten, `
        + 'damit niemand doppelt zählt.',
  page: {
    heading: 'Mit einem Workshop von einem anderen Computer weitermachen',
    lead:
      'Wählen Sie die Übergabedatei des Workshops und geben Sie seinen Übergabecode ein. Der Workshop geht dann hier '
      + 'weiter, und zwar da, wo er beim Speichern der Datei war.',
    whereIsIt:
      'Die Datei ist in der Moderationsansicht, die jemand aus Ihrem Team offen hat, unter „Raum“. Oder da, wo Sie sie '
      + 'gespeichert haben. Der Code steht auf dem Ablaufplan des Workshops.',
    file: 'Übergabedatei',
    code: 'Übergabecode',
    button: 'Hier weitermachen',
    after:
      'Öffnen Sie danach die Moderationsansicht und zeigen Sie die Folie zum Beitreten: Die Handys scannen den neuen '
      + 'Code. Machen Sie nicht zugleich auf dem ersten Computer weiter.',
  },
  refused: {
    'no-file': `Wählen Sie zuerst die Übergabedatei. ${nothingChanged}`,
    'no-code':
      `Geben Sie auch den Übergabecode ein: Er steht auf dem Ablaufplan des Workshops. ${nothingChanged}`,
    'too-large':
      `Diese Datei ist viel größer als jede Übergabedatei. Wählen Sie die richtige. ${nothingChanged}`,
    'no-hand-over':
      `Das ist keine Übergabedatei. Wählen Sie die, deren Name auf „.handover“ endet. ${nothingChanged}`,
    'other-version':
      'Diese Datei stammt aus einer anderen Version des Programms. Bringen Sie die Version des ersten Computers auf '
      + `diesen und versuchen Sie es noch einmal. ${nothingChanged}`,
    'wrong-code':
      'Das ist nicht der Code zu dieser Datei. Vergleichen Sie ihn mit dem Ablaufplan des Workshops und prüfen Sie, ob '
      + `es die Datei dieses Workshops ist. ${nothingChanged}`,
    'damaged':
      `Der Code stimmt, aber die Datei ist beschädigt oder unvollständig. Versuchen Sie es mit einer anderen Kopie. ${
        nothingChanged}`,
    'expired': deleteOn =>
      `Dieser Workshop sollte am ${formatDay(deleteOn)} gelöscht werden. Deshalb geht er nicht weiter. Löschen `
      + `Sie auch `
      + 'die Datei und legen Sie einen neuen Workshop an. Wenn das Datum auf diesem Computer falsch ist, stellen '
      + 'Sie es '
      + `zuerst richtig. ${nothingChanged}`,
    'otherContent': id =>
      `Dieser Computer hat andere Folien: „${id}“ fehlt hier oder ist anders. Kopieren Sie slides.md, workshop.yaml, `
      + 'facts.yaml und den Ordner handouts/ vom ersten Computer, starten Sie den Server neu und versuchen Sie es noch '
      + `einmal. ${nothingChanged}`,
    'newerHere': code =>
      `Workshop ${code} ist schon auf diesem Computer, und er ist neuer als die Datei. Machen Sie mit dem hier weiter. `
      + `${nothingChanged}`,
    'olderHere': code =>
      `Workshop ${code} ist schon auf diesem Computer, und er ist älter als die Datei. Wenn Sie den aus der Datei `
      + `möchten, löschen Sie zuerst den hier. ${nothingChanged}`,
    'sameHere': code =>
      `Workshop ${code} ist schon auf diesem Computer, genau wie in der Datei. Machen Sie mit dem hier weiter. ${
        nothingChanged}`,
    'deletedHere': code =>
      `Workshop ${code} wurde auf diesem Computer gelöscht und lässt sich noch zurückholen. Tun Sie das auf der Seite `
      + `Ihrer Workshops, oder warten Sie zehn Minuten und versuchen Sie es noch einmal. ${nothingChanged}`,
  },
}
