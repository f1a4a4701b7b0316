import type { ballots as English } from '../en-GB/ballots.ts'

/** What ballots and the sheets to count them on say. */
export const ballots: typeof English = {
  pass: 'Ich passe',
  keep: 'Behalte diesen Zettel. Niemand sammelt ihn ein.',
  upTo: most => `Kreuze höchstens ${most} an.`,
  allThatFit: 'Kreuze alles an, was zutrifft.',
  myWords: 'In meinen eigenen Worten',
  between: (min, max, unit) => `${min} bis ${max}${unit ? ` ${unit}` : ''}:`,
  scale: {
    statement: 'Aussage',
    circle: (low, steps, high) =>
      `Kreise in jeder Zeile eine Zahl ein. 1 heißt „${low}“, ${steps} heißt „${high}“.`,
    circleEach: (low, steps, high) =>
      `Kreise zu jedem Satz eine Zahl ein. 1 heißt „${low}“, ${steps} heißt „${high}“.`,
    tearOff: (low, steps, high, most) =>
      'Übertrage deine erste Zahl von dem Zettel, den du behalten hast. Schreib daneben deine Zahl von jetzt, von 1 '
      + `(„${low}“) bis ${steps} („${high}“). Ist eine Veränderung größer als ${most}, schreib ${most}. Reiß die `
      + 'letzte Spalte ab und gib nur sie ab.',
    before: 'Vorher',
    now: 'Jetzt',
    change: 'Veränderung (jetzt minus vorher)',
    changeField: 'Veränderung: jetzt minus vorher',
    onlyChanges: most =>
      `Gib nur die Veränderungen ab. Ist eine größer als ${most}, schreib ${most}.`,
  },
  order: {
    number: steps => `Nummeriere die Schritte von 1 bis ${steps}. Es gibt mehr als eine gute Reihenfolge.`,
    step: 'Schritt',
    myNumber: 'Meine Nummer',
  },
  sort: { tick: 'Mach in jeder Zeile ein Kreuz.', line: 'Zeile' },
  counting: {
    collected: minimumGroup =>
      `Zettel ohne „Ich passe“: ________ Lesen Sie die Summen nur vor, wenn es mindestens ${minimumGroup} sind.`,
    sensitive:
      'Sensible Frage: Zählen Sie nur einmal, wenn der letzte Zettel da ist. Ist eine Zahl 1 oder 2, sagen Sie dafür '
      + '„weniger als 3“ und lesen Sie die anderen nicht vor.',
    option: 'Antwort',
    number: 'Nummer',
    about: 'Worüber geschrieben wurde',
    tally: 'Strichliste',
    total: 'Summe',
    changes: ['Mindestens 2 weniger', '1 weniger', 'Gleich', '1 mehr', 'Mindestens 2 mehr'],
    suggested: 'Vorgeschlagene Reihenfolge',
    ours: 'Unsere Antwort',
    band: (from, to) => `${from} bis ${to}`,
  },
}
