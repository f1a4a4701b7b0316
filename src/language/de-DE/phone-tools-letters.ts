import type { letterTool as English } from '../en-GB/phone-tools-letters.ts'
import { count } from './counts.ts'

const characters = (used: number) => count(used, 'Zeichen', 'Zeichen')

export const letterTool: typeof English = {
  which: { email: 'Such dir eine E-Mail aus', message: 'Such dir eine Nachricht aus' },
  tone: 'Ton',
  blanks: 'Füll aus, was du weißt',
  emptyBlanks: 'Diese Felder leeren',
  emptied: 'Die Felder sind leer.',
  yours: { email: 'Deine E-Mail', message: 'Deine Nachricht' },
  subject: 'Betreff',
  text: 'Dein Text',
  copySubject: 'Betreff kopieren',
  copyText: 'Text kopieren',
  openMail: 'In meiner Mail-App öffnen',
  mailHelp: 'Trag dort die Adresse ein, und lies alles noch einmal, bevor du es abschickst.',
  byHand: 'Den Text selbst ändern',
  isByHand: 'Du änderst den Text selbst, deshalb sind die Felder gerade weg.',
  fromTemplate: 'Zurück zur Vorlage',
  templateIsBack: 'Dein eigener Text ist weg, und die Vorlage ist wieder da.',
  lookOver: 'Bevor du es abschickst',
  advice: 'Das sind nur Vorschläge. Du kennst die Person, und es ist dein Text.',
  findings: {
    noBlanks: 'Es ist alles ausgefüllt.',
    blanks: open => `Noch auszufüllen: ${open.map(name => `[${name}]`).join(', ')}.`,
    asksOne: 'Du bittest um eine Sache.',
    asksNothingYet: 'Du bittest noch um nichts. Stell eine Frage.',
    asksMore: howMany =>
      `Du bittest um ${howMany} Sachen. Eine ist leichter zu beantworten: Welche ist dir am wichtigsten?`,
    asksNothing: 'Du bittest um nichts, also muss niemand etwas tun.',
    asksHere: 'Du bittest um etwas. Hier geht es am besten ohne Frage.',
    thanks: 'Du bedankst dich.',
    noThanks: 'Bedank dich noch: Man hat sich Zeit für dich genommen.',
    short: words => `Das ist kurz: ${count(words, 'Wort', 'Wörter')}.`,
    long: (words, most) =>
      `Das sind ${count(words, 'Wort', 'Wörter')}. Bis zu ${most} liest man leicht: Was könnte wegfallen?`,
    fits: (used, free, paid) =>
      `${characters(used)}. LinkedIn nimmt ${free} bei einem kostenlosen Konto und ${paid} bei einem bezahlten.`,
    fitsPaid: (used, free, paid) =>
      `${characters(used)}: ${used - free} zu viel für ein kostenloses Konto (${free}). Ein bezahltes nimmt ${paid}.`,
    fitsNone: (used, free, paid) =>
      `${characters(used)}. LinkedIn nimmt ${free} bei einem kostenlosen Konto und ${paid} bei einem bezahlten: `
      + 'Was könnte wegfallen?',
    wide: 'Ein Emoji zählt als zwei Zeichen oder mehr.',
    noApology: 'Du entschuldigst dich nicht. Das musst du auch nicht.',
    apology: word =>
      `„${word}“: Du musst dich nicht entschuldigen, auch nicht für Nervosität. Das kann weg.`,
    noBlame: 'Du gibst niemandem die Schuld.',
    blame: word =>
      `„${word}“ könnte nach einem Vorwurf klingen, und dann kommt seltener eine Antwort. Geht es auch ohne?`,
  },
}
