import type { Question, QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'
import type { Answer, AnswerOf } from '../protocol/answer.ts'
import { rehearsalWords } from '../../language/words.ts'
import { chance, picked } from './chance.ts'

/** So many of a hundred simulated people pass. */
const passes = 8
/** And so many more where something has to be written. */
const writeNothing = 45

/** What one simulated person answers; `chanceOf(what)` is from 0 to below 1, and always the same for the same words. */
type Answering<K extends QuestionKind> = (question: QuestionOf<K>, chanceOf: (what: string) => number) => AnswerOf<K>

const answering: { [K in QuestionKind]: Answering<K> } = {
  choice: ({ options }, chanceOf) => ({ kind: 'choice', option: liked(options, chanceOf) }),
  multi({ options, most = options.length }, chanceOf) {
    const isWanted = ({ id }: { id: string }, place: number) => chanceOf(id) < 0.7 - 0.6 * place / options.length
    const wanted = byLiking(options).filter(isWanted).slice(0, most)
    return { kind: 'multi', options: wanted.length > 0 ? wanted.map(({ id }) => id) : [liked(options, chanceOf)] }
  },
  scale({ items, steps, comparedWith }, chanceOf) {
    const least = comparedWith === undefined ? 1 : -1
    const most = comparedWith === undefined ? steps : Math.min(3, steps - 1)
    return { kind: 'scale', ratings: items.map(({ id }) => between(least, most, middling(chanceOf, id))) }
  },
  number({ min, max, step }, chanceOf) {
    const steps = Math.floor((max - min) / step)
    return { kind: 'number', value: min + step * between(0, steps, middling(chanceOf, 'number')) }
  },
  order({ options }, chanceOf) {
    const ids = options.map(({ id }) => id)
    const at = between(0, ids.length - 2, chanceOf('swap'))
    // Half of them have two neighbours the other way round.
    return { kind: 'order', options: chanceOf('swaps') < 0.5 ? ids : swapped(ids, at) }
  },
  sort: ({ lines, boxes }, chanceOf) => ({
    kind: 'sort',
    boxes: Object.fromEntries(lines.map(({ id, box }) =>
      [id, box !== undefined && chanceOf(id) < 0.75 ? box : picked(boxes, chanceOf(`other ${id}`)).id])),
  }),
  text({ maxLength }, chanceOf) {
    const short = rehearsalWords.texts.filter(({ length }) => length <= maxLength)
    return { kind: 'text', text: picked(short, chanceOf('text')) }
  },
}

/** What a simulated phone answers in a rehearsal: plausible, and the same each time. `phone`: its number, from 0. */
export function simulatedAnswer<K extends QuestionKind>(question: QuestionOf<K>, phone: number): Answer {
  const { kind, id }: { kind: K, id: string } = question
  const chanceOf = (what: string) => chance(`${id} ${phone} ${what}`)
  const passesAt = (kind === 'text' ? passes + writeNothing : passes) / 100
  return chanceOf('pass') < passesAt ? { kind: 'pass' } : answering[kind](question, chanceOf)
}

/** How long a simulated person thinks about a question, as a share of the longest, from 0 to 1. */
export function thinksFor({ id }: Pick<Question, 'id'>, phone: number): number {
  return chance(`${id} ${phone} thinks`)
}

/** Whether a simulated person would ask this, too: some texts speak for many, others for hardly anyone. */
export function wouldAskToo(textId: string, phone: number): boolean {
  return chance(`${textId} ${phone} too`) < 0.6 * chance(`${textId} liked`)
}

function liked(options: { id: string }[], chanceOf: (what: string) => number): string {
  return picked(byLiking(options), chanceOf('option') ** 1.7).id
}

/** The most popular first: on the whole those that stand first, as authors begin with what most people say. */
function byLiking(options: { id: string }[]): { id: string }[] {
  const place = new Map(options.map(({ id }, index) => [id, index + options.length * 0.6 * chance(`liked ${id}`)]))
  return options.toSorted((a, b) => place.get(a.id)! - place.get(b.id)!)
}

/** Nearer the middle more often than at the ends. */
function middling(chanceOf: (what: string) => number, what: string): number {
  return (chanceOf(`${what} a`) + chanceOf(`${what} b`)) / 2
}

function between(least: number, most: number, share: number): number {
  return least + Math.floor(share * (most - least + 1))
}

function swapped(ids: string[], at: number): string[] {
  return ids.map((id, index) => (index === at ? ids[at + 1] : index === at + 1 ? ids[at] : id) ?? id)
}
