import type { Letter } from '../../src/workshop/model/letters.ts'
import type { Toolbox } from '../../src/workshop/model/toolbox.ts'

/** An email that asks for one thing, with a blank of its own, in two tones. */
export const emailFixture = {
  id: 'thanks',
  title: 'Zebra thanks',
  when: 'Zebra days.',
  asks: 1,
  thanks: true,
  mostWords: 40,
  notes: ['Zebra note.'],
  tones: [
    { name: 'Zebra warm', subject: 'The [job]', text: 'Dear [name],\n\nThank you. What could I do better?\n\n[me]' },
    { name: 'Zebra cool', subject: 'The [job]', text: 'Dear [name],\n\nI thank you.\n\n[me]' },
  ],
} satisfies Letter

/** What the tools offer, as small as their tests need it; "Zebra" is a word that the kit has not got. */
export const toolboxFixture: Toolbox = {
  questions: [],
  blanks: [
    { name: 'name', label: 'Zebra name', help: 'Zebra help.' },
    { name: 'job', label: 'Zebra job' },
    { name: 'me', label: 'Zebra me', autofill: 'name' },
  ],
  emails: [emailFixture, { ...emailFixture, id: 'again', title: 'Zebra again', asks: 0 }],
  messages: [
    {
      id: 'connect',
      title: 'Zebra connect',
      when: 'Zebra soon.',
      asks: 0,
      thanks: false,
      characters: { free: 30, paid: 60 },
      notes: [],
      tones: [{ name: 'Zebra warm', text: 'Hello [name], thank you.' }],
    },
  ],
  plan: {
    breakQuestion: 'feel',
    lookBack: ['before'],
    plans: [
      { id: 'one', title: 'Zebra one', example: 'Zebra example.' },
      { id: 'two', title: 'Zebra two', example: 'Zebra example.' },
    ],
  },
}
