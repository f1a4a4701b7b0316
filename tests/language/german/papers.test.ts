import type { Run } from '../../../src/paper/compose/run.ts'
import type { PdfFormats } from '../../../src/paper/files/variants.ts'
import type { WorkshopConfig } from '../../../src/workshop/model/config.ts'
import type { Workshop } from '../../../src/workshop/model/workshop.ts'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forwardingPage } from '../../../src/build/site/forwarding-page.tsx'
import { landingPage } from '../../../src/build/site/landing-page.tsx'
import { pageWords } from '../../../src/language/words.ts'
import { kitPapers } from '../../../src/paper/compose/paper.ts'
import { makeRun } from '../../../src/paper/compose/run.ts'
import { makeKit } from '../../../src/paper/files/kit.ts'
import { paperPage } from '../../../src/paper/web/paper-page.tsx'
import { loadWorkshop } from '../../../src/workshop/load.ts'
import { plainText } from '../../../src/workshop/markdown/plain-text.ts'
import { openPdf, textOf } from '../../paper/support.ts'
import { workshopFixture } from '../../support/workshop-fixture.ts'
import { englishIn, notShown, textsOf } from './said.ts'

const seen: string[] = []
const fixture = workshopFixture()
/** What a form says to screen readers, a calendar with an address, and what the content's own language says. */
const seldomSaid = [
  'pageWords.downloads.allEvents',
  'paperWords.tick',
  'paperWords.writeHere',
  'paperWords.calendar.join',
  'paperWords.calendar.unconfirmed',
  'supportSentences.email',
  'supportSentences.web',
]

let out: string
let shipped: Workshop
let workshop: Workshop
beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'german-kit-'))
  shipped = (await loadWorkshop(process.cwd())).workshop!
  workshop = inNobodysLanguage({ ...shipped, configLines: undefined })
})
afterAll(() => rm(out, { recursive: true, force: true }))

/**
 * The content with each of its words turned round, as long as before and in no language: so what is still English comes
 * from the kit.
 */
function inNobodysLanguage<T>(value: T, key = ''): T {
  if (typeof value === 'string')
    return (isWords(key, value) ? value.replaceAll(/[a-z’']{2,}/gi, turned) : value) as T
  if (Array.isArray(value))
    return value.map(child => inNobodysLanguage(child, key)) as T
  if (typeof value !== 'object' || value === null)
    return value
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, inNobodysLanguage(child, name)])) as T
}

/** Words that someone reads; not ids, addresses, days and the names of pieces. */
function isWords(key: string, value: string): boolean {
  const code = /^(?:id|kind|href|url|start|role|tone|look|for|layout|late|phone|email|number|word|timeZone|paper|logo)$/
  const settings = /^(?:primary|accent|reviewed|lastChecked|language|contentLanguage|orientation|blockId|file)$/
  const isName = /^\[\[|^#|^\d{4}-|^\/?public\/|^[a-z]+(?:-[a-z]+)*$/
  return !code.test(key) && !settings.test(key) && !isName.test(value)
}

function turned(word: string): string {
  return [...word].reverse().join('')
}

function lookAt(run: Run) {
  for (const paper of kitPapers(run)) {
    seen.push(...textsOf(paperPage(paper, run.workshop.config, { links: [], pictures: new Map() })))
    seen.push(...plainText(paper.largePrintContent ?? []).split('\n'))
  }
}

describe('the papers in German', () => {
  it('say everything in German, for every length, late, without a start, and with a session', () => {
    const join = { address: 'https://workshop.example.de', code: 'ABC234' }
    for (const lengthMinutes of [45, 60, 90] as const) {
      for (const handOverCode of [undefined, 'ABCD-2345-WXYZ'])
        lookAt(makeRun(workshop, { lengthMinutes, startsAt: '2027-03-03T14:00', venue: 'Raum 1', join: { ...join, handOverCode } }))
      for (const lateMinutes of [0, 1, 12, 40]) {
        for (const startsAt of [null, '2027-03-03T14:00'])
          lookAt(makeRun(workshop, { lengthMinutes, startsAt, lateMinutes }))
      }
    }
    const events = [{ id: 'x', title: 'X', confirmed: true, start: '2027-03-08T10:00', durationMinutes: 60 }]
    const { services } = workshop.config
    const helpPoint = { name: 'X', about: 'X', place: 'X', hours: 'X', url: 'https://example.org' }
    const facts = workshop.facts.map(fact => ({ ...fact, read: 'cited' as const }))
    const changes: Partial<WorkshopConfig>[] = [
      { events: [] },
      { events: [], presentations: [] },
      { events: Array.from<typeof events>({ length: 9 }).fill(events).flat() },
      { support: [] },
      { services: { ...services, helpPoint } },
    ]
    for (const change of changes) lookAt(makeRun({ ...workshop, facts, config: { ...workshop.config, ...change } }))
    const blocks = workshop.blocks.map(block => ({ ...block, late: 'drop' as const }))
    lookAt(makeRun({ ...workshop, blocks }))
    // A question of every kind.
    lookAt(makeRun({ ...fixture, handouts: workshop.handouts }))
    const slides = fixture.slides.map(slide =>
      (slide.activity?.kind === 'multi' ? { ...slide, activity: { ...slide.activity, most: undefined } } : slide))
    lookAt(makeRun({ ...fixture, slides, handouts: workshop.handouts }))
  })

  it('fit their sides, with a page to download them, a calendar and a front page', { timeout: 180_000 }, async () => {
    const run = makeRun(workshop, { startsAt: '2027-03-03T14:00' })
    const formats: PdfFormats = { sizes: ['a4', 'letter'], largePrint: true }
    const make = (of: Run) => makeKit({ root: process.cwd(), run: of, out, formats, only: null })
    // As long as it is written; turned round, its words have no hyphens.
    expect((await make(makeRun(shipped))).problems).toEqual([])
    const { files } = await make(run)
    for (const file of await readdir(out, { recursive: true })) {
      if (/\.html$/.test(file))
        seen.push(...textsOf(await readFile(path.join(out, file), 'utf8')))
      if (/\.(?:ics|csv)$/.test(file))
        seen.push(...(await readFile(path.join(out, file), 'utf8')).replaceAll(/\r\n /g, '').split(/[\r\n,:]+/))
    }
    const sheet = files.find(({ path: name }) => /run-sheet.*\.pdf$/.test(name))!
    seen.push(...(await textOf(await openPdf(await readFile(path.join(out, sheet.path))))).split('\n'))
    seen.push(...textsOf(landingPage(workshop.config, { logo: null, steps: 'data:,' })))
    seen.push(...textsOf(forwardingPage('../', pageWords.forwarding.handouts)))
  })

  afterAll(() => {
    expect(englishIn(seen, fixture)).toEqual([])
    expect(notShown(['paperWords', 'ballotWords', 'pageWords', 'supportSentences', 'supportWords'], seen)).toEqual(seldomSaid)
  })
})
