import type { Locator, Page } from 'playwright-chromium'
import type { Answer, AnswerOf } from '../../src/live/protocol/answer.ts'
import type { Question, QuestionKind, QuestionOf } from '../../src/workshop/model/activity.ts'

/** How people answer a kind of question; `seed` makes them differ. */
interface Answering<K extends QuestionKind> {
  /** As it travels. */
  answer: (question: QuestionOf<K>, seed: number) => AnswerOf<K>
  /** With a finger, on the question's form. */
  fill: (form: Locator, question: QuestionOf<K>, seed: number) => Promise<void>
}

const kinds: { [K in QuestionKind]: Answering<K> } = {
  choice: {
    answer: ({ options }, seed) => ({ kind: 'choice', option: pick(options, seed).id }),
    fill: (form, { options }, seed) => tapOption(form, seed % options.length),
  },
  multi: {
    answer: ({ options }, seed) => ({ kind: 'multi', options: [pick(options, seed).id] }),
    async fill(form, { options }, seed) {
      await tapOption(form, seed % options.length)
      await tapOption(form, (seed + 1) % options.length)
    },
  },
  scale: {
    answer: ({ items, comparedWith, steps }, seed) => ({
      kind: 'scale',
      ratings: items.map(() => (comparedWith ? seed % 2 : 1 + (seed % steps))),
    }),
    async fill(form, { items, steps }, seed) {
      for (let item = 0; item < items.length; item++) {
        const rating = (seed + item) % steps
        await form.locator('fieldset.scale').nth(item).locator('.rating').nth(rating).tap()
      }
    },
  },
  number: {
    answer: ({ min, step }, seed) => ({ kind: 'number', value: min + step * (seed % 4) }),
    fill: form => form.getByRole('button', { name: 'More' }).tap(),
  },
  order: {
    answer: ({ options }) => ({ kind: 'order', options: options.map(({ id }) => id) }),
    fill: form => form.locator('button[data-by="1"]').first().tap(),
  },
  sort: {
    answer: ({ lines, boxes }, seed) => ({
      kind: 'sort',
      boxes: Object.fromEntries(lines.map(({ id }, index) => [id, pick(boxes, seed + index).id])),
    }),
    async fill(form, { lines, boxes }, seed) {
      for (let line = 0; line < lines.length; line++) {
        const box = (seed + line) % boxes.length
        await form.locator('fieldset.sort').nth(line).locator('.rating').nth(box).tap()
      }
    },
  },
  text: {
    answer: (_, seed) => ({ kind: 'text', text: `What would you do first? (${seed})` }),
    fill: (form, _, seed) => form.locator('textarea').fill(`How long should I wait? (${seed})`),
  },
}

/** An answer of one more person in the room; `seed` makes them differ. */
export function anAnswer<K extends QuestionKind>(question: QuestionOf<K>, seed: number): Answer {
  return kinds[question.kind].answer(question, seed)
}

/** Answers the open question with a finger, as a student does, and sends or keeps it. */
export async function answerOn<K extends QuestionKind>(
  phone: Page,
  question: QuestionOf<K>,
  seed: number,
): Promise<void> {
  const form = phone.locator('.card.question form')
  await form.waitFor()
  await kinds[question.kind].fill(form, question, seed)
  await form.locator('button[type=submit]').tap()
}

/** Says exactly this with a finger: the ids of the options to tap, or a rating for each item; nothing is a pass. */
export async function sayOn(phone: Page, question: Question, picks: readonly (string | number)[]): Promise<void> {
  const form = phone.locator('.card.question form')
  await form.waitFor()
  for (const [item, pick] of picks.entries()) {
    if (typeof pick === 'number')
      await form.locator('fieldset.scale').nth(item).locator('.rating').nth(pick - 1).tap()
    else if ('options' in question)
      await tapOption(form, question.options.findIndex(({ id }) => id === pick))
  }
  await form.locator(picks.length > 0 ? 'button[type=submit]' : 'button[type=button].plain').tap()
}

/** Waits until the phone says that its answer has arrived, or is kept. */
export function receiptOn(phone: Page, question: Question): Promise<void> {
  const words = question.private ? 'Saved on this phone only. Never sent.' : 'Received'
  return phone.locator('.receipt .state', { hasText: words }).waitFor()
}

function pick<T>(list: readonly T[], seed: number): T {
  return list[seed % list.length]!
}

function tapOption(form: Locator, index: number): Promise<void> {
  return form.locator('.option').nth(index).tap()
}
