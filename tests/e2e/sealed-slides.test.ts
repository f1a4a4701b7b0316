import type { PublicWorkshop } from '../../src/live/public-workshop.ts'
import type { Slide } from '../../src/workshop/model/workshop.ts'
import type { House } from './house.ts'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deckQuestionWords, deckWords } from '../../src/language/words.ts'
import { maskActivity } from '../../src/live/questions/mask.ts'
import { plainText } from '../../src/workshop/markdown/plain-text.ts'
import { builtRoots } from '../support/builds.ts'
import { expectTexts, textOf } from '../support/page-reading.ts'
import { openHouse } from './house.ts'
import { projected } from './room.ts'

describe('a slide that gives an answer away', () => {
  let house: House

  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house?.close())

  it('is the figure that was guessed, the email that was sorted, and the order of the steps', () => {
    expect(house.workshop.slides.flatMap(({ reveals }) => reveals ?? [])).toEqual([
      'applications-guess',
      'what-belongs',
      'order-steps',
    ])
  })

  it('is told by nothing in the slides for the projector', async () => {
    expect(await toldByBuild(builtRoots.screen)).toEqual([])
    // The same search finds all of it in the facilitator's own slides.
    expect(await toldByBuild(builtRoots.deck)).toEqual(tellTales().map(String))
  })

  it('is told by nothing in what a room\'s phones load, and all of it by what one person reads alone', async () => {
    expect(toldBy(await contentOf('/content.json'))).toEqual([])
    const alone = await contentOf('/content-alone.json')
    expect(toldBy(alone)).toEqual(tellTales().map(String))
    const { slides } = JSON.parse(alone) as PublicWorkshop
    const read = house.workshop.slides.filter(({ onlyInRoom }) => !onlyInRoom)
    expect(slides.map(({ id }) => id)).toEqual(read.map(({ id }) => id))
  })

  it('comes to the phones and to the wall when its question is revealed', async () => {
    const room = await house.openRoom({ lengthMinutes: 90 })
    const [projector, phone] = [await room.projector(), await room.phone()]
    await room.session.go('guess-applications')
    expect(toldBy(JSON.stringify([await room.session.view(), await room.session.wall()]))).toEqual([])
    await phone.evaluate(() => (location.hash = '#slide/applications'))
    await expectTexts(phone.getByRole('article').getByRole('heading'), [deckWords.sealed.title])
    await room.session.go('guess-applications', 1)
    await expectTexts(phone.getByRole('article').getByRole('heading'), ['140'])
    expect(Object.keys((await room.session.wall()).unsealed)).toEqual(['applications'])
    await room.session.go('applications')
    const { no } = house.workshop.slides.find(({ id }) => id === 'applications')!
    await projected(projector, no, 0)
    await expectTexts(projector.locator('.deck.fact:visible h1'), ['140'])
    expect(await textOf(projector.locator('.deck.fact:visible'))).toContain('applications for each graduate vacancy')
    await room.close()
  })

  async function contentOf(address: string): Promise<string> {
    return (await fetch(`${house.url}${address}`)).text()
  }

  async function toldByBuild(folder: string): Promise<string[]> {
    const names = (await readdir(folder, { recursive: true })).filter(name => /\.(?:js|html|css|json)$/.test(name))
    const texts = await Promise.all(names.map(name => readFile(path.join(folder, name), 'utf8')))
    return toldBy(texts.join('\n'))
  }

  function toldBy(text: string): string[] {
    return tellTales().filter(told => told.test(text)).map(String)
  }

  /** What would give an answer away, and stands nowhere else, as a build or the content might write it. */
  function tellTales(): RegExp[] {
    const [revealing, others] = [true, false].map(reveals =>
      house.workshop.slides.filter(slide => (slide.reveals !== undefined) === reveals)) as [Slide[], Slide[]]
    const open = JSON.stringify([
      deckWords,
      deckQuestionWords,
      others.map(({ content, activity }) => [plainText(content), activity && maskActivity(activity)]),
    ])
    return revealing.flatMap(slideTales).filter(told => !told.test(open))
  }
})

/** The title, set apart as a title is, and each longer sentence. */
function slideTales({ title, content }: Slide): RegExp[] {
  const spelt = (text: string) => text.replace(/\W+/g, String.raw`[^a-z0-9]{1,12}`)
  const sentences = content.flatMap(block => plainText([block]).split(/[.?!:\n]/)).map(text => text.trim())
  return [
    new RegExp(`["'\`>]${spelt(title)}["'\`<]`),
    ...sentences.filter(text => text.length > 14).map(text => new RegExp(spelt(text))),
  ]
}
