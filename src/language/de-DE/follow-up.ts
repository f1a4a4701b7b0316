import type { Between, followUp as English } from '../en-GB/follow-up.ts'
import { orAtLeast, shownCount } from './counts.ts'
import { formatDay } from './dates.ts'

function fromTo({ opensOn, lastDay }: Between): string {
  return `vom ${formatDay(opensOn)} bis zum ${formatDay(lastDay)}`
}

/** The three questions about four weeks after a session, and what every face says of them. */
export const followUp: typeof English = {
  title: 'Vier Wochen später',
  questions: {
    feedback: 'Hast du einen Arbeitgeber um Rückmeldung gebeten?',
    practised: 'Hast du eine Antwort laut geübt?',
    booked: 'Hast du ein Probegespräch vereinbart oder ein Gespräch mit jemandem, der weiterhelfen kann?',
  },
  options: { 'yes': 'Ja', 'not-yet': 'Noch nicht' },
  page: {
    heading: 'Wie ist es dir seitdem ergangen?',
    about: title => `Drei kurze Fragen dazu, was nach „${title}“ kam.`,
    fine: 'Jede Antwort ist in Ordnung. Wenn eine Frage nicht zu dir passt, wähle „Ich passe“.',
    pass: 'Ich passe',
    send: 'Senden',
    sent: 'Danke. Deine Antworten sind gespeichert.',
    sentMore: lastDay => `Bis zum ${formatDay(lastDay)} kannst du sie hier ändern.`,
    change: 'Meine Antworten ändern',
    early: between => `Diese Fragen sind ${fromTo(between)} offen.`,
    earlyMore: 'Heb dir diesen Link auf, oder das Blatt, auf dem er steht, und komm dann wieder. Es dauert '
      + 'eine Minute.',
    over: 'Diese Fragen sind geschlossen. Danke an alle, die geantwortet haben.',
    none: 'Nach diesem Workshop gibt es keine Fragen.',
    unknown: 'Diesen Workshop finden wir nicht.',
    unknownMore: 'Bitte sieh dir die Adresse noch einmal an. Wenn sie stimmt, wurde der Workshop mit allen '
      + 'Antworten gelöscht.',
    noCookie: 'Deine Antworten wurden nicht gespeichert, weil dieser Browser das Cookie dieser Seite blockiert hat.',
    noCookieMore:
      'Das Cookie enthält eine Zufallszahl, damit du nur einmal zählst. Bitte lass es zu und sende deine Antworten '
      + 'dann noch einmal.',
    busy: 'Gerade öffnen viele diese Seite.',
    busyMore: 'Bitte versuch es in einer Minute noch einmal.',
    again: 'Noch einmal versuchen',
    privacyTitle: 'Deine Daten',
    supportTitle: 'Wenn du reden möchtest',
  },
  privacy: {
    noName: () => 'Deine Antworten werden ohne deinen Namen, deine Internetadresse und die Uhrzeit gespeichert.',
    unlinked: () =>
      'Nichts zeigt, welche drei Antworten zusammengehören, und nichts verbindet sie mit dem, was du im Workshop '
      + 'geantwortet hast.',
    once: ({ countedOn, minimumGroup }) =>
      `Sie werden einmal gezählt, am ${formatDay(countedOn)} oder danach, wenn mindestens ${minimumGroup} Personen `
      + 'geantwortet haben.',
    small: () => 'Eine oder zwei Personen erscheinen als „weniger als 3“.',
    deleted: ({ deleteOn }) =>
      'Sobald sie gezählt sind, werden die einzelnen Antworten gelöscht. Alles andere wird am '
      + `${formatDay(deleteOn)} gelöscht.`,
    cookie: () =>
      'Diese Seite speichert ein Cookie mit einer Zufallszahl, damit du nur einmal zählst und deine Antworten '
      + 'ändern kannst.',
    fakes: () => 'Jemand könnte aus mehreren Browsern antworten, damit eine Gruppe größer aussieht, als sie ist.',
  },
  paper: {
    about: between =>
      `Drei kurze Fragen dazu, wie es dir seitdem ergangen ist, offen ${fromTo(between)}. Ohne Namen, ohne `
      + 'E-Mail-Adresse, und jede Antwort ist in Ordnung.',
    link: 'Wie ist es dir seitdem ergangen?',
  },
  desk: {
    about: between => `Studierende können ${fromTo(between)} drei Fragen beantworten, ohne ihren Namen zu nennen.`,
    counted: (countedOn, deleteOn) =>
      `Die Antworten werden einmal gezählt. Sie finden sie ab dem ${formatDay(countedOn)} im Bericht, bis am `
      + `${formatDay(deleteOn)} alles gelöscht wird.`,
    address: 'Die Adresse, für einen Newsletter oder Verteiler:',
    hint:
      'Sie steht auch auf dem Blatt zum Mitnehmen für diesen Workshop, mit QR-Code, und auf jedem Handy, '
      + 'das dabei war.',
    notFromHome: address =>
      `Zu diesem Workshop gibt es keine Nachbefragung, weil ${address} nur in diesem Netz funktioniert und sich von zu `
      + 'Hause nicht öffnen lässt. Für Fragen danach brauchen Sie einen Server mit öffentlicher Adresse (siehe '
      + '„PUBLIC_URL“ in der README).',
    noTime:
      'Zu diesem Workshop gibt es keine Nachbefragung, weil er zu früh gelöscht wird, um nach vier Wochen zu fragen. '
      + 'Damit beim nächsten genug Zeit ist, schreiben Sie „retentionDays: 42“ in workshop.yaml.',
  },
  report: {
    columns: { question: 'Frage', answers: 'Antworten' },
    answered: ({ answered, atLeast }) => orAtLeast(String(answered), atLeast),
    cell: shown => shownCount(shown),
    nothing: '–',
    tooFew: 'zu wenige, um sie zu zeigen',
    once: 'Etwa vier Wochen nach dem Workshop gefragt, ohne Namen beantwortet und einmal gezählt.',
  },
}
