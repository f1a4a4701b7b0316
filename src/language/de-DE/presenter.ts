import type { presenter as English } from '../en-GB/presenter.ts'
import { count } from './counts.ts'
import { minutesAndSeconds } from './durations.ts'

function whoLeads(name: string | null): string {
  return name ?? 'Die Hauptmoderation'
}

/** What the panel in the presenter's view says to the facilitator. */
export const presenter: typeof English = {
  notes: { label: 'Notizen', say: 'Sagen', do: 'Tun', ifItGoesWrong: 'Wenn es schiefgeht' },
  next: {
    label: 'Als Nächstes',
    moves: 'Steuerung',
    reveal: 'Klick: schließen und Antworten zeigen',
    close: 'Klick: Frage schließen',
    start: 'Klick: Uhr starten',
    again: 'Klick: wieder zeigen',
    point: 'Klick: nächster Punkt',
    slide: title => `Klick: nächste Folie, ${/^[„“]/.test(title) ? title : `„${title}“`}`,
    nothing: 'Das ist die letzte Folie.',
    back: 'Zurück',
    backArrow: '←',
  },
  drawers: {
    texts: held => (held > 0 ? `Textantworten · ${held}` : 'Textantworten'),
    times: behind => (behind > 0 ? `Alle Zeiten · ${behind} min aufzuholen` : 'Alle Zeiten'),
    room: 'Raum',
    keys: 'Tasten',
    close: 'Schließen',
    closeKey: 'Esc',
  },
  keys: [
    ['→  Bild ab  Leertaste', 'Nächster Klick'],
    ['←  Bild auf', 'Einen Klick zurück'],
    ['↓  ↑', 'Nächste Folie, vorige Folie'],
    ['Pos1  Ende', 'Erste Folie, letzte Folie'],
    ['b  .', 'Leinwand und Handys leeren und wieder zeigen'],
    ['d', 'Dunkel oder hell'],
    ['f', 'Vollbild'],
    ['?', 'Diese Liste'],
    ['Esc', 'Dieses Fenster schließen'],
  ],
  panel: {
    label: 'Laufender Workshop',
    joined: 'dabei',
    hereNow: phones => `${phones} gerade da`,
    answeredOf: joined => `von ${joined} haben geantwortet`,
    inThrees: '(in Dreierschritten)',
    signedOut: 'Abgemeldet.',
    signIn: 'Wieder anmelden',
    ended: 'Workshop beendet',
    unknown: 'Dieser Workshop wurde gelöscht',
    away: 'Verbindung wird wiederhergestellt …',
    notFollowed: 'Die Leinwand ist noch nicht so weit',
    connected: 'Verbunden',
    blank: 'Leinwand leeren',
    show: 'Leinwand zeigen',
    blankKey: 'b',
    isBlank: 'Leinwand und Handys sind leer',
  },
  clicker: {
    has: name => `${whoLeads(name)} hat die Steuerung: Ihre Tasten bewegen die Folien nicht.`,
    isAway: name => `${whoLeads(name)} hat die Steuerung, ist aber gerade nicht da.`,
    take: 'Steuerung übernehmen',
    others: names => `mit ${names.map(name => name ?? 'der Hauptmoderation').join(', ')}`,
  },
  joining: {
    label: 'Beitreten',
    locked: 'Der Zugang ist geschlossen',
    people: 'Personen im Raum',
    lock: 'Zugang schließen',
    unlock: 'Zugang öffnen',
    tooMany: (phones, people) =>
      `${count(phones, 'Handy', 'Handys')}, aber ${count(people, 'Person', 'Personen')}. Einige sind vielleicht nicht `
      + 'im Raum.',
    remove: phones => `Die ${phones} entfernen, die zusammen dazukamen`,
    warning: 'Damit werden auch ihre Antworten gelöscht, und der Zugang wird geschlossen.',
    confirm: 'Ja, entfernen',
    keep: 'Behalten',
  },
  message: {
    label: 'Eine Nachricht an alle Handys',
    example: 'Um zehn nach geht es weiter.',
    shown: text => `Jetzt auf allen Handys: „${text}“`,
    show: 'Auf Handys zeigen',
    clear: 'Zurücknehmen',
  },
  hands: {
    label: 'Handzeichen zu dieser Frage',
    hint:
      'Für einen Raum ohne Handys. Zählen Sie nur, wer nicht auf einem Handy geantwortet hat. Weniger als die übliche '
      + 'Mindestzahl wird nie gezeigt.',
    people: 'Personen, die mitgemacht haben',
    inBox: (line, box) => `${line}: ${box}`,
    tooMany: 'Das sind mehr Hände als Personen. Bitte zählen Sie noch einmal.',
    save: people =>
      people === 0 ? 'Speichern: niemand gezählt' : `Speichern: ${count(people, 'Person', 'Personen')}`,
    counted: people => `Bisher ${count(people, 'Person', 'Personen')} per Handzeichen gezählt.`,
  },
  handOver: {
    label: 'Falls der Computer ausfällt',
    save: 'Übergabedatei speichern',
    kept: hour =>
      `Diese Ansicht hält eine Übergabedatei bereit, zuletzt erneuert um ${hour} Uhr. Damit und mit dem Code auf dem `
      + 'Ablaufplan geht der Workshop auf einem anderen Computer weiter.',
    none: 'Diese Ansicht hat noch keine Übergabedatei.',
    joinedBefore: phones =>
      `Dieser Workshop kam von einem anderen Computer, auf dem ${count(phones, 'Handy', 'Handys')} dabei `
      + `${phones === 1 ? 'war' : 'waren'}.`,
    askedAnew: 'Beginnt neu: Die Antworten auf dem ersten Computer wurden noch nicht gezeigt und sind dort geblieben.',
  },
  schedule: {
    notStarted: 'Die Uhr läuft, sobald Sie die Folie zum Beitreten verlassen.',
    until: (title, hour) => `${title} bis ${hour}`,
    slide: seconds => `Diese Folie: ${minutesAndSeconds(seconds)}`,
    onTime: 'Im Zeitplan',
    behind: minutes => `${minutes} min zu spät`,
    ahead: minutes => `${minutes} min voraus`,
    minutes: (minutes, plannedMinutes) =>
      minutes === plannedMinutes ? `${minutes} min` : `${minutes} min statt ${plannedMinutes}`,
    columns: { part: 'Teil', minutes: 'Minuten', until: 'Bis' },
    leftOut: 'entfällt',
    used: (used, planned) => {
      if (used === null)
        return 'entfallen'
      const longer = used - planned
      const difference = longer > 0 ? `, ${longer} länger` : `, ${-longer} kürzer`
      return `${used} min${longer === 0 ? '' : difference}`
    },
    over: 'vorbei',
    lateSince: hour => `${hour}, zu spät`,
  },
  catchUp: {
    label: 'Zeit aufholen',
    onTime: 'Wenn die Zeit knapp wird, sehen Sie hier, welche Folien wegfallen könnten.',
    wouldGo: minutes =>
      `Um ${count(minutes, 'Minute', 'Minuten')} aufzuholen, würden diese wegfallen. Die Folien danach bleiben, `
      + 'wie sie sind.',
    slide: (title, time, isActivity) => `${title} (${time}${isActivity ? ', eine Frage' : ''})`,
    leaveOut: slides => (slides === 1 ? 'Weglassen' : `Diese ${slides} weglassen`),
    leftOut: 'Diese sind weggelassen. Beim Klicken werden sie übersprungen.',
    bringBack: 'Zurückholen',
    rest: minutes =>
      `${minutes === 1 ? 'Eine weitere Minute' : `Weitere ${minutes} Minuten`} sparen Sie nur, wenn Sie weniger sagen. `
      + 'Unter „Wenn es schiefgeht“ steht auf jeder Folie, was.',
    spare: 'Keine Folie muss wegfallen: In den nächsten Teilen ist genug Zeit übrig.',
  },
  timer: {
    title: 'Uhr',
    phase: (number, phases, title) => `${number} von ${phases}: ${title}`,
    paused: 'angehalten',
    start: 'Starten',
    pause: 'Anhalten',
    resume: 'Weiter',
    extend: seconds => (seconds < 0 ? `−${-seconds} s` : `+${seconds} s`),
    back: 'Zurück',
    backSpoken: 'Zurück zum Anfang dieses Schritts oder zum Schritt davor',
    skip: 'Überspringen',
    stop: 'Beenden',
    chime: 'Gong',
  },
  texts: {
    label: 'Textantworten',
    toRead: held => `Textantworten · ${held} zu lesen`,
    none: 'Noch nichts da. Textantworten erscheinen erst auf der Leinwand, wenn Sie sie freigeben.',
    batches: minimumGroup =>
      `Solange eine Frage offen ist, kommen sie je ${minimumGroup} auf einmal oder eine halbe Minute nach der letzten. `
      + 'So lässt sich nicht erkennen, wer was geschrieben hat.',
    status: { held: 'noch nicht gezeigt', approved: 'freigegeben', hidden: 'ausgeblendet', answered: 'beantwortet' },
    correct: 'Schreibweise',
    spelling: 'So wird es gezeigt. Ändern Sie nur die Schreibweise, nicht den Sinn.',
    saveSpelling: 'Speichern',
    leaveSpelling: 'So lassen, wie es war',
    sentAs: text => `Gesendet als: „${text}“`,
    enlarge: 'Allein zeigen',
    answered: 'Beantwortet',
    of: prompt => `Zu „${prompt}“`,
    votes: people => `${people} oder mehr würden das auch fragen`,
    approve: 'Freigeben',
    hideHeld: held => (held === 1 ? 'Die eine offene ausblenden' : `Alle ${held} offenen ausblenden`),
    hide: 'Ausblenden',
  },
  again: {
    open: 'Wieder öffnen',
    ask: 'Noch einmal fragen',
    warning: 'Frühere Antworten darauf werden gelöscht',
    confirm: 'Ja, noch einmal fragen',
    keep: 'Behalten',
  },
  ending: {
    warning: 'Danach sind keine Antworten mehr möglich',
    end: 'Workshop beenden',
    confirm: 'Ja, jetzt beenden',
    notYet: 'Noch nicht',
  },
}
