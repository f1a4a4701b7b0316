/** What is said of a rehearsal, in which most phones are simulated. */
export const rehearsal = {
  /** On the wall and in the presenter's view. */
  badge: 'Rehearsal: simulated phones',
  /** On each phone, before a message of the facilitator. */
  phone: 'This is a rehearsal. Most phones here are simulated, and nothing is kept.',
  heading: 'Rehearse',
  why: (phones: number) =>
    `Go through the session on your own. ${phones} simulated phones join a copy of it, answer every question and send `
    + 'written answers. The session itself doesn’t change, and nothing from the rehearsal is stored.',
  start: (phones: number) => `Rehearse with ${phones} simulated phones`,
  goOn: 'Go back to the rehearsal',
  page: (title: string) => `Rehearsal: ${title}`,
  lead:
    'Present as you would in the room. Your own phone can join too, with this code. Everything in the rehearsal is '
    + 'deleted when you end the session, stop the rehearsal or stop the server.',
  stop: 'Stop the rehearsal',
  back: 'Back to the session',
  over: 'The rehearsal is over',
  overHint: (title: string) =>
    `Nothing from it was kept: no answers, no results, no report. “${title}” is just as it was before the rehearsal.`,
  /** What simulated people write: invented, and kind. */
  texts: [
    'How long should I wait before I write back to them?',
    'Is it all right to apply to the same company again next year?',
    'I’d like to know how other people got through the first week.',
    'What if they never reply when I ask for feedback?',
    'How do I talk about a rejection in my next interview?',
    'Thank you for saying that it happens to most people.',
    'Could the careers service go through my answers with me?',
    'How many jobs should I apply for at the same time?',
    'I find it hard to start again. What’s a good first step?',
    'Does it help to practise with a friend first?',
    'Should I tell my family about it, or wait until there’s good news?',
    'What do you say when you didn’t know the answer to a question?',
  ],
}
