import type { Question } from '../../../src/workshop/model/activity.ts'
import { expect, it } from 'vitest'
import { rehearsalWords } from '../../../src/language/words.ts'
import { checkAnswer } from '../../../src/live/questions/check-answer.ts'
import { simulatedAnswer, thinksFor } from '../../../src/live/rehearsal/simulated-answer.ts'
import { allQuestions } from '../../../src/live/rules/lookup.ts'
import { loadWorkshop } from '../../../src/workshop/load.ts'
import { workshopFixture } from '../../support/workshop-fixture.ts'

const phones = Array.from({ length: 200 }, (_, phone) => phone)

async function questions(): Promise<Question[]> {
  const { workshop } = await loadWorkshop(process.cwd())
  return [...allQuestions(workshopFixture()), ...allQuestions(workshop!)].filter(question => !question.private)
}

it('is one that the question takes, for every kind and every question that is shipped', async () => {
  const asked = await questions()
  expect(new Set(asked.map(({ kind }) => kind)).size).toBe(7)
  for (const question of asked) {
    for (const phone of phones)
      expect(checkAnswer(question, simulatedAnswer(question, phone)).ok, `${question.id} ${phone}`).toBe(true)
  }
})

it('differs from phone to phone, is the same each time, and is sometimes a pass', async () => {
  for (const question of await questions()) {
    const given = phones.map(phone => JSON.stringify(simulatedAnswer(question, phone)))
    expect(given, question.id).toEqual(phones.map(phone => JSON.stringify(simulatedAnswer(question, phone))))
    expect(new Set(given).size, question.id).toBeGreaterThan(2)
    const passes = given.filter(answer => answer.includes('pass')).length
    expect(passes, question.id).toBeGreaterThan(2)
    expect(passes, question.id).toBeLessThan(140)
  }
})

it('comes at different moments', () => {
  const moments = phones.map(phone => thinksFor({ id: 'feel' }, phone))
  expect(Math.min(...moments)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...moments)).toBeLessThan(1)
  expect(new Set(moments.map(moment => Math.floor(moment * 10))).size).toBe(10)
})

it('has enough sentences to write, each short enough for a phone', () => {
  expect(rehearsalWords.texts.length).toBeGreaterThan(8)
  expect(Math.max(...rehearsalWords.texts.map(({ length }) => length))).toBeLessThan(200)
})
