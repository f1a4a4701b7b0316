import type { Page } from 'playwright-chromium'
import type { Answer } from '../../src/live/protocol/answer.ts'
import type { Question } from '../../src/workshop/model/activity.ts'

/** An answer of one more person in the room; `seed` makes them differ. */
export function anAnswer(question: Question, seed: number): Answer {
  const pick = <T>(list: readonly T[]) => list[seed % list.length]!
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', option: pick(question.options).id }
    case 'multi':
      return { kind: 'multi', options: [pick(question.options).id] }
    case 'scale':
      return {
        kind: 'scale',
        ratings: question.items.map(() => (question.comparedWith ? seed % 2 : 1 + (seed % question.steps))),
      }
    case 'number':
      return { kind: 'number', value: question.min + question.step * (seed % 4) }
    case 'order':
      return { kind: 'order', options: question.options.map(option => option.id) }
    case 'text':
      return { kind: 'text', text: `What would you do first? (${seed})` }
  }
}

/** Answers the open question with a finger, as a student does, and sends or keeps it. */
export async function answerOn(phone: Page, question: Question, seed: number): Promise<void> {
  const card = phone.locator('.card.question form')
  await card.waitFor()
  switch (question.kind) {
    case 'choice':
      await card
        .locator('.option')
        .nth(seed % question.options.length)
        .tap()
      break
    case 'multi':
      await card
        .locator('.option')
        .nth(seed % question.options.length)
        .tap()
      await card
        .locator('.option')
        .nth((seed + 1) % question.options.length)
        .tap()
      break
    case 'scale':
      for (let item = 0; item < question.items.length; item++) {
        await card
          .locator('fieldset.scale')
          .nth(item)
          .locator('.rating')
          .nth((seed + item) % question.steps)
          .tap()
      }
      break
    case 'number':
      await card.getByRole('button', { name: 'More' }).tap()
      break
    case 'order':
      await card.locator('button[data-by="1"]').first().tap()
      break
    case 'text':
      await card.locator('textarea').fill(`How long should I wait? (${seed})`)
      break
  }
  await card.locator('button[type=submit]').tap()
}

/** Waits until the phone says that its answer has arrived, or is kept. */
export function receiptOn(phone: Page, question: Question): Promise<void> {
  const words = question.private ? 'Kept on this phone. Never sent.' : 'Received'
  return phone.locator('.receipt .state', { hasText: words }).waitFor()
}
