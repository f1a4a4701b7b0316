import type { rejectionTool as English } from '../en-GB/phone-tools-rejections.ts'

export const rejectionTool: typeof English = {
  none: 'Hier steht noch nichts. Fang mit einer alten Absage an, wenn das leichter ist.',
  add: 'Etwas eintragen, das ich versucht habe',
  what: { label: 'Was ich versucht habe', help: 'Zum Beispiel: ein Praktikum im Sommer, bis zum zweiten Gespräch.' },
  learnt: { label: 'Was ich gelernt habe', help: 'Über die Arbeit, die Fragen oder dich selbst.' },
  later: { label: 'Was später daraus wurde', help: 'Lass das erst einmal leer. Komm wieder, wenn es etwas gibt.' },
  unnamed: 'Etwas, das ich versucht habe',
  remove: 'Entfernen',
  removeOne: title => `Entfernen: ${title}`,
  removed: title => `Entfernt: ${title}`,
  sheet: 'Was ich versucht habe, und was ich gelernt habe',
}
