import type { Question, QuestionOf } from '../../workshop/model/activity.ts'
import type { Answer, AnswerOf } from '../protocol/answer.ts'
import type { Bar, Counted } from './count.ts'
import { range } from './count.ts'

/** Kinds that a room can answer by raising a hand for one option after the other. */
export type HandsQuestion = QuestionOf<'choice' | 'multi' | 'sort'>

/** What the facilitator counted: how many people, and how many hands for each option or, in a `sort`, each line. */
export interface HandCount {
  people: number
  hands: Record<string, number>
}

/** Whether hands may be counted for a question: never for a private or a sensitive one, which hands would tell. */
export function isForHands(question: Pick<Question, 'kind' | 'private' | 'sensitive'>): question is HandsQuestion {
  return ['choice', 'multi', 'sort'].includes(question.kind) && !question.private && !question.sensitive
}

/** What hands are raised for. In a `sort` a hand is for the first box. */
export function handsFor(question: HandsQuestion): Pick<Bar, 'id' | 'label'>[] {
  return question.kind === 'sort' ? question.lines : question.options
}

/** Whether this can have been counted: known options, no more hands for any than people, in a `choice` one each. */
export function isPossible(question: HandsQuestion, { people, hands }: HandCount): boolean {
  const known = new Set(handsFor(question).map(({ id }) => id))
  const counts = Object.values(hands)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const picks = question.kind === 'multi' ? question.most ?? known.size : known.size
  return Object.keys(hands).every(id => known.has(id))
    && counts.every(count => count <= people)
    && (question.kind === 'choice' ? total === people : total <= people * picks)
}

/** The same as answers: nobody knows whose hands were whose, and no chart shows it. */
export function handRows(question: HandsQuestion, { people, hands }: HandCount): Counted<Answer>[] {
  const picked = (person: number, id: string) => person < (hands[id] ?? 0)
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ id }) => ({ value: { kind: 'choice', option: id }, count: hands[id] ?? 0 }))
    case 'multi':
      return range(0, people - 1).map(person => one({
        kind: 'multi',
        options: question.options.map(({ id }) => id).filter(id => picked(person, id)),
      }))
    case 'sort': {
      const [first, second] = question.boxes.map(({ id }) => id)
      const box = (person: number, id: string) => (picked(person, id) ? first! : second!)
      return range(0, people - 1).map(person => one({
        kind: 'sort',
        boxes: Object.fromEntries(question.lines.map(({ id }) => [id, box(person, id)])),
      }))
    }
  }
}

function one<A extends AnswerOf<'multi' | 'sort'>>(value: A): Counted<A> {
  return { value, count: 1 }
}
