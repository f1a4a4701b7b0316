import type { papers as English } from '../en-GB/papers.ts'
import { count } from './counts.ts'
import { formatDay } from './dates.ts'
import { spokenDuration } from './durations.ts'

function minutesOf(minutes: number): string {
  return count(minutes, 'Minute', 'Minuten')
}

/** What the papers and the calendar say by themselves; the handouts' own words are in handouts/. */
export const papers: typeof English = {
  licence: 'CC BY 4.0',
  numbersChecked: day => `Nummern geprüft am ${formatDay(day)}`,
  page: (page, of) => ['Seite ', page, ' von ', of],
  qrCode: label => `QR-Code: ${label}`,
  tick: 'Ankreuzen',
  writeHere: 'Hier schreiben',
  formats: {
    webPage: 'Webseite',
    pdf: size => `PDF, ${size}`,
    largePrint: size => `Großdruck, ${size}`,
    form: 'Formular zum Ausfüllen am Bildschirm',
    sizes: { a4: 'A4', letter: 'US Letter' },
  },
  session: {
    minutes: minutesOf,
    noStart: 'Ohne Startzeit: Die Zeiten zählen ab Beginn, in Stunden und Minuten.',
    code: 'Code ',
    late: minutes => `${minutesOf(minutes)} Verspätung: `,
    endsAt: clock => `um ${clock}`,
    endsAfter: elapsed => `${elapsed} nach dem geplanten Beginn`,
    asPlanned: end => `Die fett gedruckten Minuten sind neu. Der Workshop endet wie geplant ${end}.`,
    overrun: (end, minutes) =>
      `Gekürzt ist alles, was sich kürzen lässt. Der Workshop endet jetzt ${end}, ${minutesOf(minutes)} später als `
      + 'geplant.',
  },
  runSheet: {
    head: {
      time: 'Zeit',
      minutes: 'Min.',
      block: 'Teil',
      sayAndDo: 'Sagen und tun',
      materials: 'Austeilen',
      ifLate: 'Bei Verspätung',
      actual: 'Ist',
    },
    beforeYouSay: 'Bevor Sie die Termine vorlesen: ',
    notMinutes: planned => `statt\u00A0${planned}`,
    leftOut: 'Entfällt wegen Verspätung.',
    cuts: {
      float: 'Zuerst kürzen',
      keep: 'Behalten',
      shorten: minutes => `Auf ${minutes} kürzen`,
      drop: minutes => `Auf ${minutes} kürzen, dann weglassen`,
    },
    firstSteps: 'Wenn etwas schiefgeht: was zuerst zu tun ist',
    laptop: {
      title: 'Wenn der Laptop ausfällt: ',
      steps:
        'Machen Sie ohne Folien und mit Papier weiter. Rufen Sie auf einem anderen Computer mit diesem Programm „npm '
        + 'start“ auf und wählen Sie „Einen Workshop von einem anderen Computer fortsetzen“. Die Datei ist in der '
        + 'Moderationsansicht eines Teammitglieds, unter „Raum“, oder da, wo Sie sie gespeichert haben. Code: ',
      noCode: 'auf der Seite des Workshops',
      after: '. Dann scannen alle den neuen QR-Code.',
    },
  },
  schedule: {
    head: { time: 'Zeit', elapsed: 'Ab Beginn', block: 'Teil', minutes: 'Minuten', whatHappens: 'Was passiert' },
    questions: howMany => count(howMany, 'Frage', 'Fragen'),
    csvHead: {
      start: 'Beginn',
      end: 'Ende',
      block: 'Teil',
      minutes: 'Minuten',
      planned: 'Geplante Minuten',
      ifLate: 'Bei Verspätung',
      whatHappens: 'Was passiert',
      materials: 'Austeilen',
    },
  },
  script: {
    blockTitle: (title, start, end) => `${title} (${start}–${end})`,
    blockMinutes: minutes => `${minutesOf(minutes)}. `,
    ifLate: 'Bei Verspätung: ',
    cutRule: rule => `${rule.charAt(0).toLowerCase()}${rule.slice(1)}.`,
    materials: ' Austeilen: ',
    withoutPhones: 'Ohne Handys: ',
    say: 'Sagen:',
    do: 'Tun:',
    ifItGoesWrong: 'Wenn es schiefgeht:',
  },
  guide: {
    support: { who: 'Wer', when: 'Wann', how: 'Wie', lastChecked: 'Geprüft am' },
    noEvents: careersService => `Die nächsten Termine gibt es hier: ${careersService}.`,
    furtherEvents: events =>
      `${count(events, 'weitere Veranstaltung', 'weitere Veranstaltungen')} auf der Seite mit den Unterlagen.`,
    furtherPresentations: 'Außerdem im Angebot: ',
    services: { name: 'Wer', about: 'Wofür', where: 'Wo und wann' },
    sources: {
      claim: 'Was Sie sagen können',
      source: 'Quelle',
      measured: 'Wer untersucht wurde, und was offen bleibt',
    },
    read: { read: 'gelesen', abstract: 'Zusammenfassung gelesen', cited: 'zitiert, nicht erneut gelesen' },
  },
  exercise: {
    opening: seconds => `Insgesamt ${spokenDuration(seconds)}. Die Moderation sagt jeden Schritt an.`,
    head: { from: 'Ab', time: 'Dauer', step: 'Schritt', whatToDo: 'Was zu tun ist' },
    others: 'Die anderen: ',
    alone: 'Allein: ',
    back: title => `${title}: Fragen und Punkte`,
    choose: 'Druck das auf die Rückseite. Wähle eine Frage:',
    score: 'Gib der Antwort Punkte',
    howToScore: 'Kreise in jeder Zeile eine Zahl von 1 bis 4 ein.',
    rubricHead: {
      row: 'Achte auf',
      levels: ['1', '2', '3', '4'],
      own: 'Selbst',
      partner: 'Zu zweit',
      again: 'Noch einmal',
    },
    motivation: label => `${label}, wenn die Frage „Warum?“ lautet`,
  },
  pack: {
    largePrint:
      'Dieser Satz in Großdruck hat je einen Antwortzettel zu jeder Frage. '
      + 'Was Sie für einen ganzen Raum drucken, steht mit den Auszählbögen im Satz in normaler Größe.',
    printList: 'Was zu drucken ist',
    printListHead: {
      number: 'Nr.',
      question: 'Frage',
      block: 'Teil',
      perSide: 'Zettel pro Seite',
      sides: people => `Seiten für ${count(people, 'Person', 'Personen')}`,
    },
    question: (number, block) => `Frage ${number}: ${block}`,
    onPaper: 'Auf Papier: ',
    sensitive: 'Sensibel: ',
    howToCollect: 'gefaltet einsammeln, mischen und einmal auszählen.',
    counting: 'Auszählbögen',
    howToCount: 'Nur für die Moderation. Machen Sie für jeden Zettel einen Strich.',
  },
  poster: {
    join: code => `Mit dem Code ${code} beim Workshop dabei sein`,
    openAddress: 'Öffne diese Adresse',
    typeCode: 'Tippe diesen Code ein',
  },
  calendar: {
    session: (minutes, service, institution) => `${minutesOf(minutes)}. ${service}, ${institution}.`,
    join: address => `Mit dem Handy dabei sein: ${address}`,
    eventTitle: (title, service) => `${title} (${service})`,
    event: (title, service, institution) => `${title}. ${service}, ${institution}.`,
    unconfirmed: 'Der Termin ist noch nicht bestätigt. Frag nach, bevor du hingehst.',
  },
}
