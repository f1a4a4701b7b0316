import type { planTool as English } from '../en-GB/phone-tools-plan.ts'

export const planTool: typeof English = {
  howMany: 'Ein Plan reicht. Die anderen können warten.',
  example: 'Zum Beispiel:',
  if: 'Wenn …',
  ifHelp: 'Ein Moment, den du bemerken wirst.',
  then: 'dann …',
  thenHelp: 'Etwas Kleines, das nur von dir abhängt.',
  who: 'Mit wem?',
  day: 'Bis wann?',
  time: 'Um wie viel Uhr? (freiwillig)',
  sentence: (moment, action) => `Wenn ${moment}, dann ${action}.`,
  by: day => `Bis ${day}`,
  with: name => `Mit: ${name}`,
  rest: {
    title: 'Zuerst eine Pause',
    label: 'Meine Pause',
    help: 'Etwas Kleines und Schönes, diese Woche.',
    chosen: 'Das hast du bei den Folien gewählt. Du kannst es hier ändern.',
    ideas: 'Ideen ansehen',
    day: 'An welchem Tag?',
    reminder: text => `Eine Pause: ${text}`,
  },
  lookBack: {
    title: 'Was du bei den Folien gesagt hast',
    about: 'Das weiß nur dieses Handy. Steckt darin etwas für einen Plan?',
  },
  checkIn: {
    title: 'Wieder hineinsehen',
    label: 'Ich sehe mir diesen Plan wieder an am',
    on: day => `Ich sehe mir diesen Plan wieder an am ${day}.`,
    reminder: 'Meinen Plan wieder ansehen',
  },
  out: {
    title: 'Zum Mitnehmen',
    noDay: 'Gib oben etwas ein Datum, dann kann es in deinen Kalender.',
    calendar: 'Erinnerungen für meinen Kalender',
    calendarHelp: 'Macht eine Datei mit allem, was ein Datum hat. Wer deinen Kalender sieht, kann es lesen.',
    saved: 'Die Datei ist bei deinen Downloads. Öffne sie, um die Erinnerungen einzutragen. Wenn du den Plan änderst, '
      + 'mach die Datei neu.',
    share: 'Text teilen',
    copied: 'Mein Plan',
  },
  sheet: 'Mein Plan',
}
