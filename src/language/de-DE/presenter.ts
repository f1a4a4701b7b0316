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
    start: 'Klick: Timer starten',
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
    ['b  .', 'Bild auf Leinwand und Handys aus- und einblenden'],
    ['d', 'Dunkel oder hell'],
    ['f', 'Vollbild'],
    ['?', 'Diese Liste'],
    ['Esc', 'Dieses Fenster schließen'],
  ],
  panel: {
    label: 'Laufender Workshop',
    joined: 'dabei',
    hereNow: phones => `${phones} gerade da`,
    answeredOf: joined => `von ${joined} haben geantwortet oder gepasst`,
    inThrees: '(in Dreierschritten)',
    signedOut: 'Abgemeldet.',
    signIn: 'Wieder anmelden',
    ended: 'Workshop beendet',
    unknown: 'Dieser Workshop wurde gelöscht',
    away: 'Verbindung wird wiederhergestellt …',
    notFollowed: 'Die Leinwand ist noch nicht so weit',
    connected: 'Verbunden',
    blank: 'Bild ausblenden',
    show: 'Bild einblenden',
    blankKey: 'b',
    isBlank: 'Das Bild ist ausgeblendet, auch auf Handys',
  },
  clicker: {
    has: name => `${whoLeads(name)} hat die Steuerung: Ihre Tasten steuern die Folien nicht.`,
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
    remove: phones => `Die ${phones} entfernen, die gleichzeitig dazukamen`,
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
      'Für einen Raum ohne Handys. Zählen Sie nur, wer nicht auf einem Handy geantwortet hat. Zahlen unter der '
      + 'üblichen Mindestzahl werden nie gezeigt.',
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
      `Diese Ansicht hält eine Übergabedatei bereit, zuletzt aktualisiert um ${hour} Uhr. Mit der Datei und dem Code `
      + 'auf dem Ablaufplan können Sie den Workshop auf einem anderen Computer fortsetzen.',
    none: 'Diese Ansicht hat noch keine Übergabedatei.',
    joinedBefore: phones =>
      `Dieser Workshop kam von einem anderen Computer. Dort ${phones === 1 ? 'war' : 'waren'} `
      + `${count(phones, 'Handy', 'Handys')} dabei.`,
    askedAnew: 'Diese Frage beginnt neu, weil der erste Computer die Ergebnisse noch nicht gezeigt hatte.',
  },
  schedule: {
    notStarted: 'Die Zeit läuft, sobald Sie die Folie zum Beitreten verlassen.',
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
    endsLate: hour => `${hour}, zu spät`,
  },
  catchUp: {
    label: 'Zeit aufholen',
    onTime: 'Wenn die Zeit knapp wird, sehen Sie hier, welche Folien Sie überspringen könnten.',
    wouldGo: (slides, made, behind) => {
      const these = slides === 1 ? 'diese Folie' : 'diese Folien'
      const part = made === 0 ? 'weniger als eine Minute' : `${made} der ${behind} Minuten`
      const worth = made === behind
        ? `Um ${count(behind, 'Minute', 'Minuten')} aufzuholen, könnten Sie ${these} überspringen.`
        : `Wenn Sie ${these} überspringen und die Reservezeit nutzen, holen Sie ${part} auf.`
      return `${worth} Die Folien danach bleiben, wie sie sind.`
    },
    slide: (title, time, isActivity) => `${title} (${time}${isActivity ? ', eine Frage' : ''})`,
    leaveOut: slides => (slides === 1 ? 'Diese Folie überspringen' : `Diese ${slides} Folien überspringen`),
    leftOut: slides => `Beim Klicken ${slides === 1 ? 'wird diese Folie' : 'werden diese Folien'} jetzt übersprungen.`,
    bringBack: slides => (slides === 1 ? 'Folie zurückholen' : 'Folien zurückholen'),
    rest: minutes =>
      `Um ${minutes === 1 ? 'eine weitere Minute' : `weitere ${minutes} Minuten`} zu sparen, müssten Sie weniger `
      + 'sagen. Unter „Wenn es schiefgeht“ steht auf jeder Folie, was Sie weglassen können.',
    spare: 'Sie müssen nichts überspringen: In den nächsten Teilen ist genug Zeit übrig.',
  },
  timer: {
    title: 'Timer',
    phase: (number, phases, title) => `${number} von ${phases}: ${title}`,
    paused: 'angehalten',
    ofThisSlide: 'Timer dieser Folie',
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
      `Solange eine Frage offen ist, kommen immer ${minimumGroup} Antworten auf einmal, oder eine halbe Minute nach `
      + 'der letzten. So lässt sich nicht erkennen, wer was geschrieben hat.',
    status: { held: 'noch nicht gezeigt', approved: 'freigegeben', hidden: 'ausgeblendet', answered: 'beantwortet' },
    of: prompt => `Zu „${prompt}“`,
    votes: people => `${people} oder mehr würden das auch fragen`,
    correct: 'Schreibweise',
    spelling: 'So wird es gezeigt. Ändern Sie nur die Schreibweise, nicht den Sinn.',
    saveSpelling: 'Speichern',
    leaveSpelling: 'Abbrechen',
    sentAs: text => `Gesendet als: „${text}“`,
    enlarge: 'Einzeln zeigen',
    answered: 'Beantwortet',
    approve: 'Freigeben',
    hideHeld: held => (held === 1 ? 'Die eine ungelesene ausblenden' : `Alle ${held} ungelesenen ausblenden`),
    hide: 'Ausblenden',
  },
  again: {
    open: 'Wieder öffnen',
    ask: 'Noch einmal fragen',
    warning: 'Damit werden die früheren Antworten gelöscht',
    confirm: 'Ja, noch einmal fragen',
    keep: 'Behalten',
  },
  ending: {
    report: 'Bericht öffnen',
    warning: 'Danach kann niemand mehr antworten',
    end: 'Workshop beenden',
    confirm: 'Ja, jetzt beenden',
    notYet: 'Noch nicht',
  },
}
