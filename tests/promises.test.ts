// @vitest-environment happy-dom
import type { PublicWorkshop } from '../src/live/public-workshop.ts'
import { readFileSync } from 'node:fs'
import { h, render } from 'preact'
import { describe, expect, it } from 'vitest'
import { followUpWords, phoneLaterWords } from '../src/language/words.ts'
import { openBook } from '../src/phone/answers/book.ts'
import { PrivacyScreen } from '../src/phone/screens/privacy-screen.tsx'

/** A test by its file and name. */
type Test = [file: string, name: string]

/** What is said because it is so and cannot be attacked: the limits of what the kit can do. */
const limit = 'a limit'

/** What stands behind each sentence of the phone's page on privacy. */
const promises: Record<string, Test | typeof limit> = {
  'alone': [
    'tests/build/site.browser.test.ts',
    'leads to the workshop for one person, and asks no server for more than files',
  ],
  'kept.shared': ['tests/phone/first-load.browser.test.ts', 'sends nothing of a private answer'],
  'kept.noName': ['tests/server/privacy.test.ts', 'beside an answer is no phone, no address, no time and no order'],
  'kept.unlinked': ['tests/server/privacy.test.ts', 'beside an answer is no phone, no address, no time and no order'],
  'kept.order': [
    'tests/server/order-on-disk.test.ts',
    'is nothing once the question has closed, while the server runs',
  ],
  'kept.later': [
    'tests/server/follow-up.test.ts',
    'cannot be connected with the room: the phone’s cookie has ended before the questions open',
  ],
  'deleteOn': ['tests/server/privacy.test.ts', 'comes by itself on the day that was announced'],
  'group': ['tests/server/made-up-phones.test.ts', 'is not made up by phones that join once the question is open'],
  'seen.once': [
    'tests/live/rules/differencing.test.ts',
    'shows one result a round, whatever a facilitator does, so that no difference tells one answer',
  ],
  'seen.small': [
    'tests/live/rules/release.test.ts',
    'shows neither a count of one or two nor what it would follow from',
  ],
  'seen.counts': [
    'tests/server/watching.test.ts',
    'moves the wall\'s count in steps, at moments of its own, however often someone looks',
  ],
  'seen.texts': [
    'tests/server/watching.test.ts',
    'gives texts to the desk together, in no order of arrival, or once the question has closed',
  ],
  'seen.questions': [
    'tests/server/anytime-questions.test.ts',
    'shows nothing to anyone while fewer phones than the minimum have joined, whatever is approved',
  ],
  'seen.votes': [
    'tests/server/anytime-questions.test.ts',
    'is told to nobody, not to the facilitator, the wall or a phone, until it completes a step of three',
  ],
  'seen.pass': ['tests/live/rules/release.test.ts', 'does not count passes'],
  'limits.unanimous': limit,
  'limits.together': limit,
  'limits.fakes': [
    'tests/server/made-up-phones.test.ts',
    'is for the desk to see: the head count, and the largest burst of phones',
  ],
  'limits.written': limit,
  'limits.server': limit,
  'encrypted': ['tests/server/https.test.ts', 'does not answer in the clear'],
  'notEncrypted': ['tests/promises.test.ts', 'says that a page is not encrypted where it is not'],
  'cookie.random': [
    'tests/server/refusals.test.ts',
    'are hidden from scripts, bound to the site, and one only for a phone of a real session',
  ],
  'cookie.only': ['tests/e2e/session.test.ts', 'speaks to no other host, and no script fails'],
  'phone.kept': [
    'tests/e2e/interruptions.test.ts',
    'keeps an answer given in a dead spot, through a reload of the page, until it has arrived',
  ],
  'phone.readable': [
    'tests/phone/answers.test.ts',
    'is kept on the phone, cleared with all else, and comes back when that is undone',
  ],
}

const later = 'tests/server/follow-up.test.ts'
const onDisk = 'is no more on the disk than single answers that nothing connects, and after the count not even those'

/** And behind those of the page with the questions weeks later. */
const laterPromises: typeof promises = {
  noName: [later, onDisk],
  unlinked: [later, onDisk],
  once: [later, 'is one result for ever: whoever opens the report each day, or sets the clock, sees no difference'],
  small: [later, 'hides one or two, as for a sensitive question'],
  deleted: [later, onDisk],
  cookie: [later, 'are kept out of every cache, with a cookie that scripts, other sites and other pages don’t get'],
  fakes: limit,
}

/** Every sentence by its path in the words; titles promise nothing. */
function sentencePaths(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? sentencePaths(value, `${before}${key}.`)
      : /title$/i.test(key) ? [] : [before + key])
}

function isThere([file, name]: Test): boolean {
  return readFileSync(file, 'utf8').includes(`it('${name.replaceAll('\'', '\\\'')}'`)
}

describe('the page about privacy', () => {
  it('has a test, or is named a limit, for each of its sentences', () => {
    expect(sentencePaths(phoneLaterWords.privacy).toSorted()).toEqual(Object.keys(promises).toSorted())
  })

  it('has them for the questions weeks later, too', () => {
    expect(sentencePaths(followUpWords.privacy).toSorted()).toEqual(Object.keys(laterPromises).toSorted())
  })

  it.each([...Object.entries(promises), ...Object.entries(laterPromises)])('keeps "%s" by a test that is there', (_, behind) => {
    expect(behind === limit || isThere(behind), String(behind)).toBe(true)
  })

  it('says that a page is not encrypted where it is not', () => {
    expect(privacyPage('http://192.168.1.20:3030/ABC234')).toContain(phoneLaterWords.privacy.notEncrypted)
    const encrypted = privacyPage('https://workshop.example.ac.uk/ABC234')
    expect(encrypted).toContain(phoneLaterWords.privacy.encrypted)
    expect(encrypted).not.toContain(phoneLaterWords.privacy.notEncrypted)
  })
})

describe('tHREATS.md', () => {
  const text = readFileSync('THREATS.md', 'utf8').replaceAll('\n', ' ')
  const named = [...text.matchAll(/`(tests\/[^`]+)`\s+"([^"]+)"/g)].map(([, file, name]): Test => [file!, name!])

  it('names a test wherever it says that something cannot be done', () => {
    expect(named.length).toBeGreaterThan(30)
    const rows = readFileSync('THREATS.md', 'utf8').split('\n').filter(line => /^\| (?!tries to|---)/.test(line))
    expect(rows.filter(row => !row.includes('`tests/'))).toEqual([])
  })

  it.each(named)('names a test that is there: %s "%s"', (file, name) => {
    expect(isThere([file, name])).toBe(true)
  })
})

function privacyPage(address: string): string {
  (window as unknown as { happyDOM: { setURL: (address: string) => void } }).happyDOM.setURL(address)
  const book = openBook({ lasting: true, read: () => null, write() {}, onOutsideChange() {} }, true)
  const place = document.createElement('div')
  render(h(PrivacyScreen, { content: { minimumGroup: 5 } as PublicWorkshop, book, deleteOn: '2026-12-22' }), place)
  return place.textContent
}
