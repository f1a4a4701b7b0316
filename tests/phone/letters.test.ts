import type { Finding } from '../../src/phone/tools/letters/letter-checks.ts'
import { describe, expect, it } from 'vitest'
import { letterSignsOf } from '../../src/language/letter-signs-of.ts'
import { isFine, lookOver } from '../../src/phone/tools/letters/letter-checks.ts'
import { emailShelf } from '../../src/phone/tools/letters/letter-notes.ts'
import { blanksOf, letterPieces, mailAddress, toneOf, writtenFrom } from '../../src/phone/tools/letters/letter-text.ts'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { emailFixture } from '../support/toolbox-fixture.ts'

const english = letterSignsOf('en-GB')
const german = letterSignsOf('de-DE')
const wanted = { asks: 1, thanks: true, mostWords: 100, characters: { free: 200, paid: 300 } }

/** What is to do about a text. */
function toDo(text: string, signs = english): Finding[] {
  return lookOver({ subject: 'The job', text }, wanted, signs).filter(finding => !isFine(finding))
}

/** Fitting values, as long as people write them. */
const typical: Record<string, string> = {
  'their name': 'Priya',
  'job': 'Marketing Assistant',
  'day': 'Tuesday 3 March',
  'something they told you about': 'the new campaign',
  'project or team': 'the new campaign',
  'month': 'March',
  'their point': 'to give one example, not three',
  'what you did': 'practised with a friend every week',
  'one thing you learnt': 'short answers leave room for questions',
  'one part of the job': 'planning a campaign',
  'course': 'Economics',
  'field': 'marketing',
  'your name': 'Sam',
  'your full name': 'Sam Okafor',
}

describe('a letter', () => {
  it('is made of its template, and keeps the brackets of what nobody has filled in', () => {
    const warm = emailFixture.tones[0]!
    const written = writtenFrom(warm, { job: ' Analyst ', name: '[Jo]', me: '  ' })
    expect(written).toEqual({
      subject: 'The Analyst',
      text: 'Dear [Jo],\n\nThank you. What could I do better?\n\n[me]',
    })
    expect([...blanksOf(warm)].sort()).toEqual(['job', 'me', 'name'])
    expect(letterPieces('Dear [name], hello')).toEqual([
      { text: 'Dear ', isOpen: false },
      { text: '[name]', isOpen: true },
      { text: ', hello', isOpen: false },
    ])
    expect(writtenFrom({ name: 'x', text: '[constructor] [__proto__]' }, {}).text).toBe('[constructor] [__proto__]')
  })

  it('keeps the tone that was chosen, where it has it', () => {
    expect(toneOf(emailFixture, 'Zebra cool').name).toBe('Zebra cool')
    expect(toneOf(emailFixture, 'gone').name).toBe('Zebra warm')
  })

  it('goes to the mail app with its line ends and all of its letters', () => {
    const letter = { subject: 'Grüße & «100 %»\n?', text: 'Dear Zoë,\n\n1 + 1 = 2 & more #1 😀\r\nBye\uD83D' }
    const address = mailAddress(letter)
    expect(address).toMatch(/^mailto:\?subject=[^&\s+#?]*&body=[^&\s+#?]*$/)
    expect(address).toContain('%0D%0A%0D%0A1%20%2B%201')
    const fields = Object.fromEntries(address.slice('mailto:?'.length).split('&').map(field =>
      field.split('=').map(decodeURIComponent)))
    expect(fields).toEqual({
      subject: 'Grüße & «100 %» ?',
      body: 'Dear Zoë,\r\n\r\n1 + 1 = 2 & more #1 😀\r\nBye\uFFFD',
    })
  })
})

describe('what is noticed about a letter', () => {
  it('is nothing to do in any shipped letter, in any tone, once it is filled in', async () => {
    const { workshop } = await loadWorkshop('.')
    const { emails, messages, blanks } = workshop!.toolbox
    expect(blanks.map(({ name }) => name).filter(name => !typical[name])).toEqual([])
    for (const letter of [...emails, ...messages]) {
      for (const tone of letter.tones) {
        const findings = lookOver(writtenFrom(tone, typical), letter, english)
        expect(findings.filter(finding => !isFine(finding)), `${letter.id}, ${tone.name}`).toEqual([])
      }
    }
  })

  it('names the blanks that are open, in the subject too', () => {
    const found = lookOver({ subject: 'The [job]', text: 'Dear [name] and [name]' }, wanted, english)
    expect(found[0]).toEqual({ about: 'blanks', open: ['job', 'name'] })
  })

  it('counts what is asked for: questions, and requests without a question mark', () => {
    const asked = (text: string, signs = english) =>
      toDo(`Thank you. ${text}`, signs).flatMap(finding => (finding.about === 'asks' ? [finding.asked] : []))
    expect(asked('I enjoyed it.')).toEqual([0])
    expect(asked('What could I do better?')).toEqual([])
    expect(asked('I’d appreciate a short call.')).toEqual([])
    expect(asked('What went well? What did not? Could you call me.')).toEqual([3])
    expect(asked('Danke. Könnten Sie mir einen Punkt nennen.', german)).toEqual([])
    expect(asked('Danke. Könnten Sie mir einen Punkt nennen.', english)).toEqual([0])
  })

  it('hears thanks, apologies and blame, whatever the apostrophe, and only as whole words', () => {
    expect(toDo('What could I do better?').map(({ about }) => about)).toEqual(['thanks'])
    expect(toDo('Danke. Was könnte ich besser machen?', german)).toEqual([])
    expect(toDo('Thank you. Apologies for my nerves. What now?')).toEqual([{ about: 'apologies', found: 'apologies' }])
    expect(toDo('Thank you. Why didn’t you choose me?')).toEqual([{ about: 'blame', found: 'why didn\'t you' }])
    expect(toDo('Thank you. I wrote about unfairly priced fares?')).toEqual([{ about: 'blame', found: 'unfairly' }])
    expect(toDo('Thank you. What do beginners do?')).toEqual([])
    expect(toDo('Danke. Ich war so nervös. Was nun?', german)).toEqual([{ about: 'apologies', found: 'nervös' }])
  })

  it('counts words, and characters as whoever counts most', () => {
    const asks = 'Thank you. What now? '
    expect(toDo(asks + 'word '.repeat(96)).map(({ about }) => about)).toEqual(['characters'])
    expect(toDo(asks + 'word '.repeat(97)).find(({ about }) => about === 'length')).toEqual({
      about: 'length',
      words: 101,
      most: 100,
    })
    expect(toDo(asks + 'x'.repeat(200 - asks.length))).toEqual([])
    expect(toDo(`${asks + 'x'.repeat(199 - asks.length)}😀`)).toEqual([
      { about: 'characters', used: 201, free: 200, paid: 300, hasWide: true },
    ])
  })
})

describe('the notes of letters', () => {
  it('read back what was written, and leave out what does not fit', () => {
    const notes = {
      letter: 'thanks',
      tone: 'Zebra warm',
      filled: { job: 'Analyst' },
      byHand: { again: { subject: '', text: 'Own words' } },
    }
    expect(emailShelf.read(JSON.parse(JSON.stringify(notes)))).toEqual(notes)
    for (const hostile of [null, 3, [], 'x', { filled: [], byHand: 4 }, { filled: null, byHand: ['x'] }])
      expect(emailShelf.read(hostile)).toEqual(emailShelf.empty)
    const mixed = emailShelf.read(JSON.parse('{"filled":{"job":1,"__proto__":"x","day":"Monday"},"byHand":{"a":null,"b":{}}}'))
    expect(Object.entries(mixed.filled)).toEqual([['__proto__', 'x'], ['day', 'Monday']])
    expect(mixed.byHand).toEqual({ b: { subject: '', text: '' } })
  })
})
