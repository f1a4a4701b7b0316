import type { rehearsal as English } from '../en-GB/rehearsal.ts'

/** What is said of a rehearsal, in which most phones are simulated. */
export const rehearsal: typeof English = {
  badge: 'Probe: simulierte Handys',
  phone: 'Das ist eine Probe. Die meisten Handys hier sind simuliert, und nichts wird aufbewahrt.',
  heading: 'Proben',
  why: phones =>
    `Gehen Sie den Workshop allein durch. ${phones} simulierte Handys treten einer Kopie davon bei, beantworten jede `
    + 'Frage und schicken Textantworten. Der Workshop selbst ändert sich nicht, und von der Probe wird nichts '
    + 'gespeichert.',
  start: phones => `Mit ${phones} simulierten Handys proben`,
  goOn: 'Zurück zur Probe',
  page: title => `Probe: ${title}`,
  lead:
    'Moderieren Sie wie im Raum. Mit diesem Code kann auch Ihr eigenes Handy mitmachen. Alles aus der Probe wird '
    + 'gelöscht, wenn Sie den Workshop, die Probe oder den Server beenden.',
  stop: 'Probe beenden',
  back: 'Zurück zum Workshop',
  over: 'Die Probe ist vorbei',
  overHint: title =>
    'Davon ist nichts geblieben: keine Antworten, keine Ergebnisse, kein Bericht. '
    + `„${title}“ ist noch genau wie vor der Probe.`,
  texts: [
    'Wie lange soll ich warten, bis ich zurückschreibe?',
    'Kann ich mich nächstes Jahr bei derselben Firma noch einmal bewerben?',
    'Mich würde interessieren, wie andere durch die erste Woche gekommen sind.',
    'Was mache ich, wenn auf meine Bitte um Rückmeldung nie etwas kommt?',
    'Wie spreche ich im nächsten Gespräch über eine Absage?',
    'Danke, dass gesagt wurde, dass es den meisten so geht.',
    'Kann sich jemand vom Career Service meine Antworten mit mir ansehen?',
    'Wie viele Bewerbungen auf einmal sind sinnvoll?',
    'Es fällt mir schwer, wieder anzufangen. Was ist ein guter erster Schritt?',
    'Hilft es, zuerst mit einer Freundin oder einem Freund zu üben?',
    'Soll ich es meiner Familie sagen oder warten, bis es gute Nachrichten gibt?',
    'Was sagt man, wenn man die Antwort auf eine Frage nicht wusste?',
  ],
}
