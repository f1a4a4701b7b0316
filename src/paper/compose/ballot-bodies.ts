import type { Question, QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'
import type { Doc, DocBlock } from '../../workshop/model/doc.ts'
import type { Option } from '../../workshop/model/questions/base.ts'
import { ballotWords as words } from '../../language/words.ts'
import { em, paragraph, strong, table, ticks } from './elements.ts'
import { changeBody, largeScaleBody, scaleBody } from './scale-ballot.ts'

/** What fits in a line of a ballot, in letters: the whole width, and half of it. */
export const lineLetters = { 1: 85, 2: 38 }
/** Heights in millimetres. */
export const lineMm = 5.5
export const tickMm = 7.5

type Body<K extends QuestionKind> = (question: QuestionOf<K>, before: Question | null, copy: number) => Doc

/** How a kind of question is answered on paper. */
interface BallotKind<K extends QuestionKind> {
  /** How many lie beside each other: tables need the whole width. */
  columns: 1 | 2
  /** The height of the body, in millimetres. */
  heightMm: (question: QuestionOf<K>) => number
  body: Body<K>
  /** Where 18 points leave no room for the body's columns. */
  largeBody?: Body<K>
  /** The help speaks of phones; the ballot says these things itself. */
  ownHelp?: (question: QuestionOf<K>) => boolean
}

const kinds: { [K in QuestionKind]: BallotKind<K> } = {
  choice: { columns: 2, heightMm: ({ options }) => ticksMm(options), body: ({ options }) => [optionTicks(options)] },
  multi: {
    columns: 2,
    heightMm: ({ options }) => ticksMm(options),
    body: question => [...howMany(question), optionTicks(question.options)],
  },
  scale: {
    columns: 1,
    heightMm: ({ items, comparedWith }) => (comparedWith ? items.length * 14 + 32 : items.length * 8 + 20),
    body: (question, before) => (before?.kind === 'scale' ? changeBody(question) : scaleBody(question)),
    largeBody: (question, before) => largeScaleBody(question, before !== null),
    ownHelp: ({ comparedWith }) => comparedWith !== undefined,
  },
  number: {
    columns: 2,
    heightMm: () => 12,
    body: ({ id, min, max, unit }, _, copy) => [field(id, copy, words.between(min, max, unit), 1)],
  },
  order: {
    columns: 1,
    heightMm: ({ options }) => options.length * 12 + 18,
    body: orderBody,
    ownHelp: () => true,
  },
  sort: {
    columns: 1,
    heightMm: ({ lines }) => lines.length * 12 + 18,
    body: sortBody,
    largeBody: ({ lines, boxes }) => lines.flatMap(({ label }) => [paragraph(strong(label)), optionTicks(boxes)]),
  },
  text: { columns: 2, heightMm: () => 50, body: ({ id }, _, copy) => [field(id, copy, words.myWords, 4)] },
}

/** How many of a question's ballots lie beside each other. */
export function columnsOf(question: Question): 1 | 2 {
  return kinds[question.kind].columns
}

/** The height of a ballot without its prompt, its help and "Pass", in millimetres. */
export function bodyMm<K extends QuestionKind>(question: QuestionOf<K>): number {
  return kinds[question.kind].heightMm(question)
}

/** Where the answer is written. `before` is the question it is compared with; `copy` counts equal ballots. */
export function bodyOf<K extends QuestionKind>(question: QuestionOf<K>, before: Question | null, copy: number): Doc {
  return kinds[question.kind].body(question, before, copy)
}

/** Where the answer is written in large print. */
export function largeBodyOf<K extends QuestionKind>(
  question: QuestionOf<K>,
  before: Question | null,
  copy: number,
): Doc {
  const { body, largeBody = body }: BallotKind<K> = kinds[question.kind]
  return largeBody(question, before, copy)
}

/** The question's help, where it holds on paper too. */
export function helpOf<K extends QuestionKind>(question: QuestionOf<K>): string | undefined {
  const { ownHelp }: BallotKind<K> = kinds[question.kind]
  return question.private || ownHelp?.(question) ? undefined : question.help
}

function ticksMm(options: Option[]): number {
  return options.reduce((sum, { label }) => sum + Math.ceil(label.length / lineLetters[2]) * tickMm, lineMm)
}

function optionTicks(options: Option[]): DocBlock {
  return ticks(options.map(({ label }) => label))
}

/** Where the help already says that several may be ticked, nothing is added. */
function howMany({ most, help }: QuestionOf<'multi'>): Doc {
  if (most)
    return [paragraph(em(words.upTo(most)))]
  return help ? [] : [paragraph(em(words.allThatFit))]
}

function field(questionId: string, copy: number, label: string, lines: number): DocBlock {
  return { kind: 'field', id: `${questionId}-${copy}`, label, lines }
}

function orderBody({ options }: QuestionOf<'order'>): Doc {
  return [
    paragraph(em(words.order.number(options.length))),
    table(
      [words.order.step, words.order.myNumber],
      options.map(({ label }) => [label, '']),
      { widths: [80, 20] },
    ),
  ]
}

function sortBody({ lines, boxes }: QuestionOf<'sort'>): Doc {
  return [
    paragraph(em(words.sort.tick)),
    table(
      [words.sort.line, ...boxes.map(({ label }) => label)],
      lines.map(({ label }) => [label, ...boxes.map(() => '')]),
      { widths: [60, 20, 20] },
    ),
  ]
}
