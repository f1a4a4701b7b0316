import type { desk as English } from '../en-GB/desk.ts'
import { count } from './counts.ts'
import { formatDay, formatLocalTime } from './dates.ts'

const faceNames = {
  phone: 'Die Seite für Handys',
  deck: 'Die Moderationsansicht',
  screen: 'Die Ansicht für den Beamer',
  handouts: 'Die Seite mit den Unterlagen',
}

/** A or B or C. */
function oneOf(things: string[]): string {
  return things.join(' oder ')
}

/** The facilitator's pages on the live server, and the calm page for whatever did not work out. */
export const desk: typeof English = {
  pageTitle: (page, workshop) => `${page} – ${workshop}`,
  skip: 'Zum Inhalt springen',
  signOut: 'Abmelden',
  toFirstPage: 'Zurück zur Startseite',
  minutes: howMany => count(howMany, 'Minute', 'Minuten'),
  status: { waiting: 'noch nicht begonnen', running: 'läuft', ended: 'beendet' },
  start: startsAt => (startsAt === null ? 'Kein Beginn festgelegt' : formatLocalTime(startsAt)),
  delete: {
    now: 'Jetzt löschen',
    sure: 'Damit werden der Workshop und alle Antworten endgültig gelöscht.',
    button: code => `Workshop ${code} löschen`,
  },
  failed: 'Das hat nicht geklappt',
  notBuilt: {
    heading: face => `${faceNames[face]} ist noch nicht fertig`,
    why: 'Sie wurde auf diesem Computer noch nicht erstellt.',
    remedy: 'Beenden Sie den Server, rufen Sie noch einmal „npm start“ auf und laden Sie diese Seite neu.',
  },
  signIn: {
    page: 'Anmelden',
    wrongKey:
      'Das ist nicht der Schlüssel. Vergleichen Sie ihn mit dem Fenster, in dem Sie den Server gestartet haben.',
    tooManyKeys:
      'Zu viele falsche Schlüssel. Kopieren Sie den Schlüssel aus dem Fenster, in dem Sie den Server gestartet haben: '
      + 'Der richtige funktioniert sofort.',
    again: 'Sie wurden abgemeldet. Bitte melden Sie sich wieder an.',
    asked: 'Workshops, die Sie moderieren können',
    heading: 'Zum Moderieren anmelden',
    whereTheKeyIs: 'Den Schlüssel finden Sie in dem Fenster, in dem Sie den Server gestartet haben.',
    key: 'Schlüssel',
    button: 'Anmelden',
    participants: link => ['Sie möchten teilnehmen? ', link('Geben Sie den Code Ihres Workshops ein.')],
  },
  sessionForm: {
    title: {
      missing: 'Geben Sie den Titel ein.',
      empty: 'Geben Sie einen Titel ein.',
      long: 'Der Titel darf höchstens 120 Zeichen haben.',
    },
    venue: { missing: 'Geben Sie den Ort ein.', long: 'Der Ort darf höchstens 120 Zeichen haben.' },
    lengthMinutes: 'Wählen Sie 45, 60 oder 90 Minuten.',
    minutes: {
      legend: 'Minuten für jeden Teil',
      hint: length =>
        `Ganze Minuten, zusammen ${length}. Wenn Sie alle Felder leer lassen, gelten die üblichen Minuten `
        + 'des Workshops.',
      fromUsed:
        'Die Minuten unten richten sich danach, wie lange jeder Teil beim letzten Mal gedauert hat, angepasst an die '
        + 'Gesamtdauer. Wenn die Zeit reicht, hat jeder Teil genug Minuten für seine Folien, und ein übersprungener '
        + 'Teil behält seine geplanten Minuten.',
      needs: (least, needed) => `Mindestens ${least}. Die Folien brauchen ${needed}.`,
      short: hint => `Zu kurz für die Folien. ${hint}`,
      unreadable: part => `Geben Sie bei „${part}“ ganze Minuten ein oder lassen Sie alle Felder leer.`,
      tooShort: (part, least) => `Geben Sie „${part}“ mindestens ${count(least, 'Minute', 'Minuten')}.`,
      notInLength: (part, length) => `„${part}“ kommt bei ${length} Minuten nicht vor. Lassen Sie das Feld leer.`,
      sum: (sum, length) =>
        `Das sind zusammen ${count(sum, 'Minute', 'Minuten')}, der Workshop dauert aber ${length}. Ändern Sie die `
        + 'Zahlen oder lassen Sie alle Felder leer.',
    },
    startsAt: {
      unreadable: 'Geben Sie den Beginn als Datum und Uhrzeit ein.',
      notReal: 'Diesen Tag oder diese Uhrzeit gibt es nicht.',
      clocksChange: 'In dieser Stunde wird die Uhr umgestellt. Wählen Sie eine Zeit davor oder danach.',
    },
  },
  home: {
    heading: 'Ihre Workshops',
    deleted: 'Der Workshop wurde gelöscht, mit allem, was dazu gespeichert war.',
    content: 'Im Inhalt sind Fehler. Korrigieren Sie sie und speichern Sie die Datei.',
    justDeleted: 'Gerade gelöscht',
    deletedSession: (title, code) => `${title} (${code})`,
    undo: code => `${code} zurückholen`,
    goneSoon:
      'Sie können ihn zehn Minuten lang zurückholen, solange der Server läuft. Danach ist er endgültig weg, mit allen '
      + 'Antworten. Wenn er wieder da ist, müssen Handys, die dabei waren, die Seite neu laden.',
    restored: code => `Workshop ${code} ist wieder da.`,
    tooLate: 'Dieser Workshop ist endgültig weg: Er wurde vor mehr als zehn Minuten gelöscht.',
    groups: { running: 'Läuft gerade', coming: 'Kommt noch', past: 'Vorbei' },
    edit: 'Bearbeiten',
    duplicate: 'Kopieren',
    delete: 'Löschen',
    events: 'Bevor Sie Studierenden von einer Veranstaltung erzählen',
    warning: (fact, remedy) => `${fact.charAt(0).toUpperCase()}${fact.slice(1)}. ${remedy}`,
    newSession: 'Neuer Workshop',
    noSessions: 'Noch keine Workshops',
    sessions: 'Workshops auf diesem Server',
    firstSession:
      'Legen Sie einen an. Sie bekommen dann seinen Code, seine Adresse für Handys und die Moderationsansicht.',
    facilitatorPapers: 'Ablaufplan, Leitfaden und Plakate',
    handouts: 'Unterlagen für Studierende',
    joined: howMany => `${howMany} dabei`,
    deletedOn: deleteOn => `wird am ${formatDay(deleteOn)} gelöscht`,
    unreadable: code => `Workshop ${code} lässt sich nicht lesen.`,
    whyUnreadable: {
      newer: 'Er wurde von einer neueren Version dieses Programms gespeichert.',
      damaged: 'Seine Daten sind beschädigt.',
    },
    unreadableDeletedOn: deleteOn => `Er wird am ${formatDay(deleteOn)} von selbst gelöscht.`,
    problems: howMany =>
      howMany === 1 ? 'Eine Angabe muss geändert werden.' : `${howMany} Angaben müssen geändert werden.`,
    title: 'Titel',
    length: 'Dauer',
    startsAt: 'Beginn',
    startsAtHint: timeZone => `Ortszeit (${timeZone}). Optional.`,
    venue: 'Ort',
    venueExample: 'Raum oder Gebäude',
    venueHint: 'Optional.',
    make: 'Workshop anlegen',
  },
  edit: {
    heading: code => `Workshop ${code} bearbeiten`,
    save: 'Speichern',
    back: 'Zurück, ohne zu speichern',
    hasBegun: 'Dieser Workshop hat begonnen. Dauer und Beginn bleiben deshalb, wie sie sind.',
    day: 'Wenn Sie den Beginn ändern, ändert sich auch der Tag, an dem alles gelöscht wird.',
  },
  preflight: {
    heading: 'Bevor die Ersten kommen',
    ready: 'Bereit.',
    look: 'Bitte prüfen.',
    noNetwork: {
      fact: 'Handys können diesen Computer nicht erreichen: Er ist in keinem Netz.',
      remedy: 'Verbinden Sie ihn mit dem WLAN im Raum oder stecken Sie ein Netzwerkkabel ein. Wenn diese Meldung '
        + 'bleibt, starten Sie den Server neu.',
    },
    address: (origin, others) =>
      others.length === 0
        ? `Handys öffnen ${origin}.`
        : `Handys öffnen ${origin}. Dieser Computer ist auch in anderen Netzen: Wenn sich die Adresse auf Handys nicht `
          + `öffnen lässt, versuchen Sie ${oneOf(others)}.`,
    noPhone: {
      fact: 'Noch hat kein Handy die Seite geöffnet.',
      remedy: 'Scannen Sie den Code mit Ihrem eigenen Handy, dann ändert sich diese Zeile von selbst. Wenn sich die '
        + 'Seite nicht öffnet, ist das Handy in einem anderen Netz, oder eine Firewall auf diesem Computer '
        + 'blockiert es.',
    },
    opening: {
      fact: 'Ein Handy hat die Seite geöffnet.',
      remedy: 'Lassen Sie sie ein paar Sekunden offen. Dann zeigt sich, ob Änderungen sofort ankommen.',
    },
    heldUp: {
      fact: 'Bei einem Handy kommen Änderungen verspätet an.',
      remedy: 'Das Handy folgt den Folien trotzdem, nur einige Sekunden später. Ein Proxy oder Filter im Netz hält die '
        + 'Änderungen zurück. Bitten Sie Ihre IT, Ereignisströme (text/event-stream) ohne Pufferung durchzulassen, '
        + 'oder nehmen Sie für die Handys ein anderes Netz.',
    },
    gotThrough: phones =>
      `${count(phones, 'Handy hat', 'Handys haben')} die Seite geöffnet und Änderungen sofort bekommen.`,
    scanned: 'Ein Handy ist verbunden',
    room: 'Auf dem Datenträger ist genug Platz.',
    littleRoom: {
      fact: 'Auf dem Datenträger ist nur noch wenig Platz.',
      remedy: 'Schaffen Sie Platz: Wenn der Datenträger voll ist, lassen sich keine Antworten speichern.',
    },
    unknownRoom: {
      fact: 'Der Server kann nicht feststellen, wie viel Platz auf dem Datenträger ist.',
      remedy: 'Prüfen Sie, ob noch mindestens 500 MB frei sind, damit sich Antworten speichern lassen.',
    },
    clock: localTime => `Auf diesem Computer ist es ${formatLocalTime(localTime)}.`,
    supportChecked: 'Alle Hilfenummern wurden vor Kurzem geprüft.',
    support: (fact, others) =>
      others === 0
        ? [fact]
        : [fact, ` ${others === 1 ? 'Noch eine Nummer muss' : `Noch ${others} Nummern müssen`} geprüft werden.`],
    reviewed: day => `Namen und Links wurden zuletzt am ${formatDay(day)} geprüft.`,
    reviewedLongAgo: day => ({
      fact: `Namen und Links wurden zuletzt am ${formatDay(day)} geprüft.`,
      remedy: 'Lesen Sie workshop.yaml durch und ändern Sie dann das Datum bei „reviewed“.',
    }),
    event: fact => `${fact.charAt(0).toUpperCase()}${fact.slice(1)}.`,
    eventsRight: 'Kein Termin muss geprüft werden.',
    contentRight: 'Im Inhalt sind keine Fehler.',
    content: (first, others) => ({
      fact: [`Im Inhalt ${others === 0 ? 'ist 1 Fehler' : `sind ${others + 1} Fehler`}: `, first],
      remedy: 'Rufen Sie „npm run check“ auf, um alles zu sehen, korrigieren Sie es und starten Sie den Server neu.',
    }),
  },
  together: {
    heading: 'Gemeinsam moderieren',
    intro:
      'Mit einem Link kann jemand aus Ihrem Team diesen Workshop vom eigenen Laptop oder Handy aus mitmoderieren, ohne '
      + 'den Schlüssel. Andere Workshops sind damit nicht zu sehen, und dieser lässt sich damit weder bearbeiten '
      + 'noch löschen.',
    here: names => `Moderieren gerade: ${names.map(name => name ?? 'jemand mit dem Schlüssel').join(', ')}.`,
    linkOf: name => `Link für ${name}`,
    copy: name => `Link für ${name} kopieren`,
    copied: 'Kopiert.',
    selected: 'Dieser Browser lässt Seiten nichts kopieren. Der Link ist markiert: Drücken Sie Strg+C, am Mac ⌘C.',
    revoke: name => `Link für ${name} zurücknehmen`,
    name: 'Für wen ist der Link?',
    nameHint: 'Den Namen sehen nur die, die moderieren.',
    qrCode: name => `QR-Code mit dem Link für ${name}`,
    showQrCode: 'Als QR-Code zeigen',
    nameMissing: 'Geben Sie einen Namen mit höchstens 60 Zeichen ein.',
    invite: 'Link erstellen',
  },
  invitation: {
    page: 'Einen Workshop moderieren',
    heading: name => `${name}, möchten Sie diesen Workshop mitmoderieren?`,
    accept: 'Auf diesem Gerät moderieren',
    hint:
      'Zwölf Stunden lang, oder bis Sie sich abmelden, können Sie auf diesem Gerät die Folien steuern und '
      + 'Textantworten freigeben.',
    revoked: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Vielleicht wurde er zurückgenommen oder nicht vollständig kopiert.',
      remedy: 'Bitten Sie die Person, die ihn geschickt hat, um einen neuen.',
    },
  },
  session: {
    report: 'Bericht öffnen',
    edit: 'Bearbeiten',
    duplicate: 'Kopieren',
    end: 'Diesen Workshop beenden',
    endHint:
      'Danach kann niemand mehr antworten, und die Handys zeigen, wo es Hilfe und Unterlagen gibt. Die Folien können '
      + 'Sie weiter zeigen.',
    endNow: 'Jetzt beenden',
    ended: 'Dieser Workshop ist zu Ende',
    endedHint:
      'Sie können die Folien noch einmal durchgehen und von hier drucken. Handys zeigen, wo es Hilfe und Unterlagen '
      + 'gibt.',
    page: (title, code) => `${title} (${code})`,
    allSessions: 'Ihre Workshops',
    present: 'Moderieren',
    openPresenter: 'Moderationsansicht öffnen',
    presenterHint:
      'Für Ihren eigenen Bildschirm: Notizen, Uhr, Ergebnisse, Textantworten zum Freigeben. Ihr Presenter oder die '
      + 'Pfeiltasten steuern beide Bildschirme.',
    openProjector: 'Folien für den Beamer öffnen',
    projectorHint:
      'Ziehen Sie dieses Fenster auf den Beamer und drücken Sie F für Vollbild. Es folgt der Moderationsansicht, und '
      + 'Ihr Presenter funktioniert in beiden Fenstern.',
    otherMachine: 'Hängt der Beamer an einem anderen Computer?',
    openThere: address => ['Öffnen Sie dort: ', address],
    onPaper: 'Auf Papier',
    papers: links => [
      'Mit den Zeiten und dem Code dieses Workshops: ',
      ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
      '.',
    ],
    allPapers: 'Der Leitfaden und alles andere auf Papier',
    handouts: 'Unterlagen für Studierende',
    phones: 'Handys',
    qrCode: 'QR-Code mit der Adresse für Handys',
    spelledCode: code => `Code ${[...code].join(' ')}`,
    joined: howMany => `${count(howMany, 'Handy ist', 'Handys sind')} dabei.`,
    tryIt:
      'Probieren Sie es mit Ihrem eigenen Handy aus, bevor die Ersten kommen. Handys müssen im selben Netz sein wie '
      + 'dieser Computer.',
    deletion: 'Löschen',
    deleteNow: 'Diesen Workshop jetzt löschen',
    deleteHint: 'Zehn Minuten lang können Sie ihn zurückholen, danach ist er endgültig weg.',
    deletedBy: (deleteOn, strong) => [
      'Alles, was zu diesem Workshop gespeichert ist, wird am ',
      strong(formatDay(deleteOn)),
      ' von selbst gelöscht.',
    ],
    notesStay: 'Notizen auf den Handys der Teilnehmenden bleiben dort.',
    paperBack: 'Zurück zum Workshop',
    paperPdf: 'Zum Drucken herunterladen (PDF)',
  },
}
