import type { Page } from 'playwright-chromium'
import type { House } from './house.ts'
import type { Room } from './room.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { settle } from '../support/page-look.ts'
import { anAnswer } from './answering.ts'
import { openHouse } from './house.ts'

/** Writes down what the page's live region says. */
const listen = `
  globalThis.said = []
  const region = document.querySelector('.unseen[role=status]')
  new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true })
`
/** Writes down how parts of the page are brought into view. */
const watchMoves = `
  globalThis.moves = []
  const move = Element.prototype.scrollIntoView
  Element.prototype.scrollIntoView = function (how) {
    moves.push(how.behavior)
    move.call(this, how)
  }
`

describe('results that come while a phone is scrolled down', () => {
  let house: House
  let room: Room
  let others: Awaited<ReturnType<Room['others']>>
  beforeAll(async () => void (house = await openHouse()))
  beforeEach(async () => {
    room = await house.openRoom()
    others = await room.others(5)
  })
  afterEach(() => room.close())
  afterAll(() => house?.close())

  /** The results of a question of this kind, for whoever does something before they come. */
  async function reveal(phone: Page, kind: string, before = async () => {}) {
    const { id, activity } = house.workshop.slides.find(({ activity }) => activity?.kind === kind)!
    await room.session.go(id)
    await phone.locator('.card.question form').waitFor()
    await Promise.all(others.map((other, seed) => other.answer(activity!.id, anAnswer(activity as never, seed))))
    await before()
    await room.session.go(id, 1)
    await phone.locator('.results').waitFor()
    await settle(phone)
  }
  /** Those of a long question come while its end is on the screen; how results look, the phone has loaded before. */
  async function revealBelow(phone: Page, before = async () => {}) {
    await reveal(phone, 'order')
    await reveal(phone, 'sort', async () => {
      await phone.evaluate('scrollTo({ top: document.body.scrollHeight, behavior: "instant" })')
      await before()
    })
  }
  const top = (phone: Page) => phone.evaluate<number>('document.querySelector(".card.question").getBoundingClientRect().top')

  it('are brought into view, and said once', async () => {
    const phone = await room.phone()
    await revealBelow(phone, () => phone.evaluate(listen))
    await expect.poll(() => top(phone)).toBeGreaterThanOrEqual(0)
    expect(await top(phone)).toBeLessThan(300)
    expect(await phone.evaluate<string[]>('said.filter(text => text.includes("results"))')).toHaveLength(1)
  })

  it('come without a movement for whoever wants none', async () => {
    const phone = await room.phone()
    await phone.emulateMedia({ reducedMotion: 'reduce' })
    await phone.evaluate(watchMoves)
    await revealBelow(phone)
    expect(await phone.evaluate('moves')).toEqual(['instant'])
    expect(await top(phone)).toBeGreaterThanOrEqual(0)
  })

  it('move nothing under the support that someone has opened', async () => {
    const phone = await room.phone()
    let before = 0
    await revealBelow(phone, async () => {
      await phone.getByRole('button', { name: 'Support' }).first().click()
      await phone.locator('dialog[open]').waitFor()
      before = await phone.evaluate<number>('scrollY')
    })
    const most = await phone.evaluate<number>('document.documentElement.scrollHeight - innerHeight')
    expect(await phone.evaluate('scrollY')).toBe(Math.min(before, most))
  })
})
