import { whyUnseen } from '../../../src/live/report/session-report.ts'

/** A word or a sentence of a language, with its place: `deskWords.home.heading`. */
export interface Leaf {
  path: string
  value: string | ((...args: never[]) => unknown)
}

/** Not words: what they are for is code, or someone else's names. */
const notSpoken = new Set(['habits', 'languageTag', 'phonePageWords.language'])

/** Every string and every function of a language, lists included. */
export function leavesOf(words: object, path = ''): Leaf[] {
  return Object.entries(words).flatMap(([key, value]): Leaf[] => {
    const here = path ? `${path}.${key}` : key
    if (notSpoken.has(here))
      return []
    if (typeof value === 'string' || typeof value === 'function')
      return [{ path: here, value }]
    return typeof value === 'object' && value !== null ? leavesOf(value, here) : []
  })
}

const when = '2027-03-07T10:00'

/** What the functions of a language are called with, by the name of the parameter: one and several, and both ways. */
const typical: Record<string, unknown[]> = {
  // counts
  ...Object.fromEntries(
    [
      'howMany',
      'joined',
      'phones',
      'people',
      'answers',
      'texts',
      'events',
      'questions',
      'held',
      'sessions',
      'slides',
      'steps',
      'step',
      'items',
      'minutes',
      'days',
      'pageCount',
      'most',
      'picked',
      'characters',
      'typed',
      'wanted',
      'rank',
      'byHand',
      'average',
      'length',
      'least',
      'needed',
      'sum',
      'rating',
      'count',
      'number',
      'phase',
      'parts',
      'phases',
      'behind',
      'planned',
      'plannedMinutes',
      'more',
      'answered',
      'byHand',
      'length',
      'least',
      'needed',
      'sum',
      'average',
      'score',
      'recordings',
    ].map(name => [name, [1, 3]]),
  ),
  change: [-9, -1, 0, 2, 9],
  isEnd: [true, false],
  place: [2],
  figure: ['140'],
  ours: ['Xylo'],
  made: [0, 1, 3],
  seconds: [0, -15, 45, 60, 125],
  used: [null, 3, 5, 9],
  minimumGroup: [5],
  percentage: [40],
  words: [1, 3],
  free: [1],
  paid: [2],
  min: [0],
  max: [200],
  from: [100],
  to: [140],
  value: [2.5],
  bytes: [41_000, 2_100_000],
  atMs: [1_800_000_000_000],
  // days and hours
  ...Object.fromEntries(['day', 'deleteOn', 'today', 'reviewed', 'lastDay', 'countedOn'].map(name => [name, ['2026-12-22']])),
  ...Object.fromEntries(['local', 'localTime', 'start'].map(name => [name, [when]])),
  startsAt: [when, null],
  time: ['14:30'],
  timeZone: ['Europe/Berlin'],
  // names, and what people have written
  ...Object.fromEntries(
    [
      'address',
      'box',
      'careersService',
      'cause',
      'clock',
      'code',
      'elapsed',
      'end',
      'face',
      'fact',
      'guess',
      'high',
      'hour',
      'institution',
      'label',
      'letter',
      'limits',
      'low',
      'name',
      'noun',
      'of',
      'one',
      'origin',
      'page',
      'prompt',
      'remedy',
      'rule',
      'sentence',
      'service',
      'size',
      'source',
      'text',
      'title',
      'who',
      'word',
      'workshop',
      'block',
      'counted',
      'by',
      'message',
      'part',
      'hint',
      'folder',
      'id',
      'line',
      'first',
      'unit',
      'many',
      'link',
      'hint',
      'part',
      'file',
      'moment',
      'action',
    ].map(name => [name, ['Xylo']]),
  ),
  range: [undefined, 'few', 'more'],
  atLeast: [true, false],
  isActivity: [true, false],
  hasMoved: [true, false],
  counts: [['Xylo', 'Zebra']],
  others: [[], ['Xylo', 'Zebra']],
  titles: [['Xylo', 'Zebra']],
  open: [['Xylo', 'Zebra']],
  names: [['Xylo', null], [null]],
  links: [['Xylo', 'Zebra']],
  strong: [(text: string) => text],
  between: [{ opensOn: '2027-03-24', lastDay: '2027-04-06' }],
  shown: [{ count: 0 }, { count: 1, range: 'few' }, { count: 6 }],
}

/** Questions that a report leaves out, by why: as many for each reason. */
function leftOut(prompts: string[]) {
  return Object.fromEntries(whyUnseen.map(why => [why, prompts]))
}

/** For those whose parameters have no names, or others than elsewhere. */
const special: Record<string, unknown[][]> = {
  'reportWords.answered': [[{ answered: 9 }], [{ answered: 1, atLeast: true }], [{ answered: 9, byHand: 3 }]],
  'reportWords.participation': [[1, null, false], [3, 3, false], [3, 1, true]],
  'reportWords.change.pairs': [[{ answered: 9, atLeast: false }], [{ answered: 1, atLeast: true }]],
  'reportWords.leftOut': ['Xylo', 'Xylo Zebra'].map(prompts => [leftOut(prompts.split(' ')), 5, 60]),
  'exerciseWords.tried': [['Xylo']],
  'exerciseWords.who.now': [[null], ['Xylo']],
  'exerciseWords.row.scores': [[2, 3], [null, null]],
  'deskWords.preflight.support': [0, 1, 2].map(others => ['Xylo', others]),
  'deskWords.preflight.content': [0, 1].map(others => ['Xylo', others]),
  'shownCount': [[{ count: 0 }], [{ count: 3 }], [{ count: 2, range: 'few' }], [{ count: 9, range: 'more' }]],
  'deskWords.notBuilt.heading': ['phone', 'deck', 'screen', 'handouts'].map(face => [face]),
  'deskWords.signIn.participants': [[(text: string) => text]],
  'pageWords.downloads.facilitator.opening': [[(text: string) => text]],
  'followUpWords.privacy.once': [[{ countedOn: '2027-04-07', minimumGroup: 5 }]],
  'followUpWords.privacy.deleted': [[{ deleteOn: '2027-04-14' }]],
  'followUpWords.report.answered': [[{ answered: 9 }], [{ answered: 1, atLeast: true }]],
  'phoneLaterWords.followUp.about': [[{ opensOn: '2027-03-24', lastDay: '2027-04-06' }]],
  'formatEvent': [[{ start: when, confirmed: true }], [{ start: when, confirmed: false }]],
  'pageWords.downloads.sessionEvent': [['Xylo']],
  'paperWords.script.blockTitle': [['Xylo', '0:10', '0:20']],
}

/** All that a leaf says, called with what is typical. @throws for a parameter whose name nobody has described */
export function saidBy({ path, value }: Leaf): string[] {
  if (typeof value === 'string')
    return [value]
  const calls = special[path] ?? allCalls(path, namesOf(value))
  return calls.flatMap(args => textsIn(value(...(args as never[]))))
}

function allCalls(path: string, names: string[]): unknown[][] {
  return names.reduce<unknown[][]>((calls, name) => {
    const values = typical[name]
    if (!values)
      throw new Error(`${path} has a parameter "${name}". Say in catalogue.ts what it typically is.`)
    return calls.flatMap(call => values.map(value => [...call, value]))
  }, [[]])
}

function namesOf(value: (...args: never[]) => unknown): string[] {
  const source = value.toString()
  const list = /^(?:function\s*(?:\w+\s*)?)?\(([^)]*)\)/.exec(source)?.[1] ?? /^(\w+)\s*=>/.exec(source)?.[1] ?? ''
  return list.split(',').map(parameter => parameter.split('=')[0]!.trim()).filter(Boolean)
}

/** The strings in what a function gave: one, the pieces of a sentence, or a fact with its remedy. */
function textsIn(said: unknown): string[] {
  if (typeof said === 'string')
    return [said]
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(textsIn) : [String(said)]
}
