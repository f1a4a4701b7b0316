/** What ballots and the sheets to count them on say. */
export const ballots = {
  pass: 'Pass',
  keep: 'Keep this. Nobody collects it.',
  upTo: (most: number) => `Tick up to ${most}.`,
  allThatFit: 'Tick all that apply.',
  myWords: 'In my own words',
  between: (min: number, max: number, unit?: string) => `${min} to ${max}${unit ? ` ${unit}` : ''}:`,
  scale: {
    statement: 'Statement',
    circle: (low: string, steps: number, high: string) =>
      `Circle one number on each line. 1 means “${low}”, ${steps} means “${high}”.`,
    circleEach: (low: string, steps: number, high: string) =>
      `Circle one number for each sentence. 1 means “${low}”, ${steps} means “${high}”.`,
    tearOff: (low: string, steps: number, high: string, most: number) =>
      'Copy your first score from the slip you kept. Next to it, write your score now, '
      + `from 1 (“${low}”) to ${steps} (“${high}”). `
      + `If a change is more than ${most}, write ${most}. Tear off the last column and hand in only that.`,
    before: 'Before',
    now: 'Now',
    change: 'Change (now minus before)',
    changeField: 'Change: now minus before',
    onlyChanges: (most: number) => `Hand in only the changes. If one is more than ${most}, write ${most}.`,
  },
  order: {
    number: (steps: number) => `Number the steps from 1 to ${steps}. More than one order works.`,
    step: 'Step',
    myNumber: 'My number',
  },
  sort: { tick: 'Tick one box on each line.', line: 'Line' },
  counting: {
    collected: (minimumGroup: number) =>
      `Ballots without “Pass”: ________ Read out totals only if there are at least ${minimumGroup}.`,
    sensitive:
      'Sensitive: count once, when the last ballot is in. If any count is 1 or 2, say “fewer than 3” for that one, '
      + 'and don’t read out the others.',
    option: 'Option',
    number: 'Number',
    about: 'What people wrote about',
    tally: 'Tally',
    total: 'Total',
    changes: ['2 or more down', '1 down', 'Same', '1 up', '2 or more up'],
    suggested: 'Suggested order',
    ours: 'Our answer',
    band: (from: number, to: number) => `${from} to ${to}`,
  },
}
