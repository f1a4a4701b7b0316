import { expect, it } from 'vitest'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { practiceKinds } from '../../src/workshop/model/toolbox.ts'
import { kitWith, problemsWith } from './temporary-kit.ts'

it('ships at least forty questions to practise with, and several of each kind', async () => {
  const { workshop } = await loadWorkshop('.')
  const questions = workshop?.toolbox.questions ?? []
  expect(questions.length).toBeGreaterThanOrEqual(40)
  for (const kind of practiceKinds)
    expect(questions.filter(question => question.kind === kind).length, kind).toBeGreaterThanOrEqual(5)
})

it('names what is wrong in toolbox.yaml', async () => {
  const again = '  - id: team-problem\n    kind: motivation\n    text: Why us?\n    listensFor: Something true.\n'
  expect(await problemsWith({ 'toolbox.yaml': [['kind: competency', 'kind: competence']] })).toMatchInlineSnapshot(`
    [
      "toolbox.yaml:3  "kind" of question "team-problem" is "competence". Use competency, motivation, strengths, situational or setback.",
    ]
  `)
  expect(await problemsWith({ 'toolbox.yaml': [['questions:\n', `questions:\n${again}`]] })).toMatchInlineSnapshot(`
    [
      "toolbox.yaml:6  two questions have the id "team-problem". Give one of them another id: notes on a phone belong to it.",
    ]
  `)
  expect(await problemsWith({ 'toolbox.yaml': 'questions: []\n' })).toMatchInlineSnapshot(`
    [
      "toolbox.yaml:1  the toolbox has 0 questions. Give it at least 1.",
    ]
  `)
})

it('offers nothing, and says so, while toolbox.yaml cannot be read', async () => {
  const { workshop, problems } = await loadWorkshop(await kitWith({ 'toolbox.yaml': 'questions: [\n' }))
  expect(workshop?.toolbox.questions).toEqual([])
  expect(problems).toHaveLength(1)
})
