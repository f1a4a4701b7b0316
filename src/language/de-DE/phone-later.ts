import type { phoneLater as English } from '../en-GB/phone-later.ts'
import { count } from './counts.ts'
import { formatDay } from './dates.ts'

/** What the phone's lazy screens say: it is fetched with the first of them, not with the page. */
export const phoneLater: typeof English = {
  slideList: {
    title: 'Folien',
    now: 'Jetzt',
  },
  roomQuestions: {
    waiting: 'Sobald der Workshop begonnen hat, kannst du fragen.',
    closed: 'Der Workshop ist zu Ende. Fragen lassen sich nicht mehr senden.',
    noMore: 'Du hast drei Fragen gesendet, mehr gehen von einem Handy nicht. Ändern kannst du sie weiterhin.',
    missing: 'Schreib zuerst ein paar Worte.',
    yours: 'Was du gefragt hast',
    change: 'Ändern oder zurücknehmen',
    takeBack: 'Zurücknehmen',
    title: 'Was gefragt wird',
    tooFew: minimumGroup => `Fragen erscheinen hier, sobald ${minimumGroup} Handys dabei sind.`,
    none: 'Noch nichts da. Fragen erscheinen hier, wenn die Moderation sie gelesen und freigegeben hat.',
    vote: 'Das würde ich auch fragen',
    votes: people => `${people} oder mehr würden das auch fragen`,
    own: 'Das hast du gefragt.',
  },
  message: { from: 'Von der Moderation' },
  neighbours: {
    answer: 'Unsere Antwort',
    label: 'Vorige und nächste Folie',
    before: title => `Zurück: ${title}`,
    next: title => `Weiter: ${title}`,
  },
  ours: {
    title: 'Unsere Antwort',
    otherOrders: 'Andere Reihenfolgen gehen auch.',
  },
  ownIdea: { placeholder: 'In ein paar Worten' },
  events: {
    title: 'Nächste Termine',
    alsoFrom: careersService => `Weitere Angebote (${careersService}):`,
    none: careersService => `Die nächsten Termine erfährst du hier: ${careersService}.`,
  },
  home: {
    title: 'Einem Workshop beitreten',
    whereTheCodeIs: 'Der Code steht bei euch auf der Leinwand. Du brauchst kein Konto, und niemand fragt nach deinem '
      + 'Namen.',
  },
  mySession: {
    title: 'Mein Workshop',
    about: 'Was du geantwortet hast und was der Runde gezeigt wurde. Deine eigenen Antworten siehst nur du.',
    nothing: 'Du hast diesmal nichts beantwortet. Das ist in Ordnung: Die Werkzeuge und Unterlagen sind für dich da.',
    room: 'Was die Runde gesagt hat',
    print: 'Drucken oder als PDF speichern',
  },
  keptAnswers: {
    title: 'Dieser Workshop wurde gelöscht.',
    about: 'Auf dem Server ist nichts mehr davon.',
    own: 'Das sind deine eigenen Antworten, auf diesem Handy gespeichert.',
    begun: 'Was du angefangen hattest, ist nur auf diesem Handy.',
  },
  unknownCode: {
    title: 'Wir finden diesen Workshop nicht.',
    maybeEnded: code =>
      `Bitte vergleiche den Code „${code}“ mit der Leinwand. Wenn er stimmt, wurde der Workshop vielleicht gelöscht.`,
    another: 'Möchtest du zu einem anderen Workshop?',
    itsCode: 'Der Code steht bei euch auf der Leinwand.',
    alone: 'Den Workshop allein durchgehen',
  },
  code: {
    label: 'Code des Workshops',
    join: 'Beitreten',
    empty: 'Tippe die sechs Buchstaben und Ziffern von der Leinwand ein.',
    unknownLetter: letter =>
      `Ein Code hat nur Buchstaben und Ziffern. „${letter}“ kann nicht darin vorkommen.`,
    lookalike: letter =>
      `„${letter}“ kommt in keinem Code vor. Codes haben kein 0, O, 1, I und L, weil man sie leicht verwechselt. `
      + 'Bitte schau noch einmal auf die Leinwand.',
    length: (wanted, typed) => `Ein Code hat ${wanted} Buchstaben und Ziffern. Hier sind es ${typed}.`,
  },
  ended: {
    title: 'Danke, dass du da warst.',
    over: 'Der Workshop ist zu Ende. Die Folien und deine eigenen Antworten kannst du auf diesem Handy noch lesen.',
    tools: 'Zu den Werkzeugen',
    handouts: 'Unterlagen holen',
    support: 'Menschen, mit denen du reden kannst',
    slides: 'Folien noch einmal lesen',
    answersTitle: 'Was mit den Antworten passiert',
    answers: deleteOn =>
      `Sie sind ohne Namen gespeichert und werden am ${formatDay(deleteOn)} gelöscht. `
      + 'Was privat war, hat dieses Handy nie verlassen.',
    privacy: 'Deine Daten, und wie du deine Antworten von diesem Handy löschst',
    borrowed: 'Gehört dieses Handy jemand anderem? Bevor du es zurückgibst:',
    wipe: 'Sieh nach, was darauf ist, und lösche es',
  },
  followUp: {
    title: 'Vier Wochen später',
    about: ({ opensOn, lastDay }) =>
      `Komm wieder und sag, wie es dir seitdem ergangen ist: drei kurze Fragen, offen vom ${formatDay(opensOn)} bis `
      + `zum ${formatDay(lastDay)}. Ohne Namen, ohne E-Mail-Adresse.`,
    link: 'Seite ansehen und Adresse speichern',
  },
  waitingToJoin: {
    title: 'Im Moment schaust du nur zu',
    full: 'Gerade kommen sehr viele Handys auf einmal dazu. Deines kommt von selbst dazu, meist innerhalb einer '
      + 'Minute. Den Folien kannst du schon folgen.',
    locked: 'Gerade kann niemand beitreten, aber den Folien kannst du folgen. Wenn du mitmachen möchtest, bitte die '
      + 'Moderation, den Zugang zu öffnen. Dein Handy kommt dann von selbst dazu.',
  },
  cookieRefused: {
    title: 'Deine Antworten lassen sich noch nicht senden',
    what: 'Dieser Browser blockiert das einzige Cookie der Seite. Erlaube in seinen Einstellungen Cookies für diese '
      + 'Seite und lade sie dann neu. Bis dahin bleiben deine Antworten auf diesem Handy, und alles andere kannst du '
      + 'mitverfolgen.',
  },
  solo: {
    title: 'Allein, in deinem Tempo',
    about: 'Lies, antworte für dich und probier die Übung mit dem Timer. Was du schreibst, bleibt auf diesem Handy.',
    begin: 'Los geht’s',
    carryOn: title => `Weiter: ${title}`,
    fromTheStart: 'Von vorn',
    place: (step, steps) => `${step} von ${steps}`,
    back: 'Zurück',
    next: 'Weiter',
    toTools: 'Zu den Werkzeugen',
  },
  privacy: {
    title: 'Deine Daten',
    alone: 'Du gehst den Workshop allein durch. Nichts, was du hier schreibst oder wählst, wird gesendet.',
    keptTitle: 'Was der Server speichert',
    kept: {
      shared: 'Nur deine Antworten auf die gemeinsamen Fragen. Private Antworten verlassen dieses Handy nie.',
      noName: 'Weder deinen Namen noch die Internetadresse deines Handys noch den Zeitpunkt deiner Antwort.',
      unlinked: 'An dem, was gespeichert ist, lässt sich nicht sehen, welche Antworten vom selben Handy kamen.',
      order: 'Solange eine Frage offen ist, kann aus den Dateien des Servers hervorgehen, in welcher Reihenfolge die '
        + 'Antworten kamen. Sobald sie geschlossen ist, ist diese Reihenfolge weg.',
      later: 'Wenn du einige Wochen später Fragen beantwortest, dann auf einer eigenen Seite mit einem eigenen Cookie. '
        + 'Nichts verbindet die Antworten dort mit denen hier.',
    },
    deleteOn: day => `Am ${formatDay(day)} wird alles gelöscht.`,
    seenTitle: 'Was andere sehen',
    group: minimumGroup =>
      `Ergebnisse, aber nur, wenn mindestens ${minimumGroup} Personen geantwortet haben, die zu Beginn der Frage `
      + 'schon da waren.',
    seen: {
      once: 'Ergebnisse werden einmal gezeigt und ändern sich danach nicht. So kann niemand sehen, was eine späte '
        + 'Antwort verändert hat.',
      small: 'Bei sensiblen Fragen steht für eine oder zwei Personen „weniger als 3“.',
      counts: 'Solange eine Frage offen ist, zählt die Leinwand Antworten in Dreierschritten. Wer geantwortet hat, '
        + 'zeigt sie nie.',
      texts: 'Die Moderation liest, was jemand schreibt, bevor es alle sehen, kann aber nicht sehen, wer es war.',
      questions: 'Fragen, die du während des Workshops stellst, werden gezeigt, wenn die Moderation sie freigegeben '
        + 'hat und genug Handys dabei sind. Solange der Workshop läuft, kannst du deine zurücknehmen.',
      votes: '„Das würde ich auch fragen“ wird in Dreierschritten gezählt. Niemand kann sehen, wer darauf getippt hat.',
      pass: 'Du kannst immer passen, und niemand sieht, wer gepasst hat.',
    },
    limitsTitle: 'Was wir nicht versprechen können',
    limits: {
      unanimous: 'Wenn alle dasselbe antworten, kennen alle deine Antwort.',
      together: 'Wenn andere ihre Antworten vergleichen, können sie vielleicht auf deine schließen.',
      fakes: 'Jemand könnte mit mehreren Handys beitreten, sodass eine Gruppe größer aussieht, als sie ist. '
        + 'Die Moderation sieht, wenn es mehr Handys als Menschen gibt.',
      written: 'Was du schreibst, kann verraten, wer du bist. Lass Namen und Orte weg.',
      server: 'Wer diesen Workshop veranstaltet, betreibt auch den Server und könnte ändern, was er speichert.',
    },
    encrypted: 'Was dein Handy sendet, ist auf dem Weg zum Server verschlüsselt.',
    notEncrypted: 'Diese Seite ist nicht verschlüsselt. Mit den passenden Werkzeugen könnten andere im selben WLAN '
      + 'lesen, was du sendest.',
    cookieTitle: 'Das eine Cookie',
    cookie: {
      random: 'Es enthält eine Zufallszahl. So kannst du eine Antwort ändern, ohne doppelt gezählt zu werden.',
      only: 'Es geht nur an diesen Server. Nichts auf dieser Seite kommt von anderen oder geht an andere.',
    },
    phoneTitle: 'Auf diesem Handy',
    phone: {
      kept: 'Deine Antworten sind auch in diesem Browser gespeichert. So gehen sie nicht verloren, wenn du die Seite '
        + 'neu lädst oder das Handy sperrst.',
      readable: 'Wer dieses Handy benutzt, kann sie lesen, bis du sie löschst.',
    },
  },
  clear: {
    open: 'Meine Antworten von diesem Handy löschen',
    removes: answers =>
      `Damit werden ${count(answers, 'Antwort', 'Antworten')} und alle Entwürfe von diesem Handy gelöscht.`,
    receivedStays: 'Was du schon gesendet hast, bleibt im Workshop, bis dort alles gelöscht wird.',
    keep: 'Abbrechen',
    clear: 'Löschen',
    cleared: 'Gelöscht. Bis du die Seite verlässt, kannst du das rückgängig machen.',
    undo: 'Rückgängig machen',
    undone: 'Alles ist wieder da.',
  },
}
