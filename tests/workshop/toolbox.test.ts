import { readFile } from 'node:fs/promises'
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
      "toolbox.yaml:1  the toolbox has no "blanks". Add it: a list.",
      "toolbox.yaml:1  the toolbox has no "emails". Add it: a list.",
      "toolbox.yaml:1  the toolbox has no "messages". Add it: a list.",
      "toolbox.yaml:1  the toolbox has no "plan". Add it: a group of entries, each on its own indented line.",
    ]
  `)
})

it('offers nothing, and says so, while toolbox.yaml cannot be read', async () => {
  const { workshop, problems } = await loadWorkshop(await kitWith({ 'toolbox.yaml': 'questions: [\n' }))
  expect(workshop?.toolbox.questions).toEqual([])
  expect(problems).toHaveLength(1)
})

it('ships the emails and messages of the handouts, with the institution by its variable', async () => {
  const { workshop } = await loadWorkshop('.')
  const { emails, messages } = workshop!.toolbox
  expect(emails.map(({ id }) => id)).toEqual(['thank-you', 'no-feedback', 'chase'])
  expect(messages.map(({ id }) => id)).toEqual(['connect', 'learnt', 'post', 'who-else', 'mentor'])
  expect(messages.at(-1)!.tones[0]!.text).toContain('[course] at Loughborough and')
  expect(emails[0]!.notes[0]).toContain('In the UK you can ask')
  expect(await readFile('toolbox.yaml', 'utf8')).not.toContain('Loughborough')
})

it('leaves out a note with a value that this university has not got', async () => {
  const when = 'when: Within a few days.\n'
  const note = `${when}    notes: ['{{ customs.feedback }}', Send it soon.]\n`
  const without = { 'toolbox.yaml': [[when, note]] as [string, string][] }
  const { workshop, problems } = await loadWorkshop(await kitWith(without))
  expect(problems).toEqual([])
  expect(workshop!.toolbox.emails[0]!.notes).toEqual(['Send it soon.'])
})

it('names what is wrong with emails and messages', async () => {
  expect(await problemsWith({ 'toolbox.yaml': [['Dear [their name]', 'Dear [their nam]']] })).toMatchInlineSnapshot(`
    [
      "toolbox.yaml:21  [their nam] has no entry under "blanks". Add one, so that there is a field for it. Did you mean "their name"?",
    ]
  `)
  expect(await problemsWith({ 'toolbox.yaml': [['for [job]', 'for the job']] })).toMatchInlineSnapshot(`
    [
      "toolbox.yaml:9  warning: no email and no message has [job]. Remove this blank, or use it in a text.",
    ]
  `)
  expect(await problemsWith({ 'toolbox.yaml': [['- name: job', '- name: "[job]"']] })).toMatchInlineSnapshot(`
    [
      "toolbox.yaml:9  "name" in no. 2 in "blanks" of the toolbox is "[job]". Write what is between the brackets, without them.",
    ]
  `)
  expect(await problemsWith({ 'toolbox.yaml': [['{free: 200', '{free: many']] })).toMatchInlineSnapshot(`
    [
      "toolbox.yaml:31  "free" in "characters" of message "connect" is the text "many". Make it a number.",
    ]
  `)
  expect(await problemsWith({ 'toolbox.yaml': [['when: Soon after.', 'when: At {{ services.none }}.']] }))
    .toMatchInlineSnapshot(`
      [
        "toolbox.yaml:28  {{ services.none }} is not known. Use a path of workshop.yaml, such as {{ institution.name }}.",
      ]
    `)
})
