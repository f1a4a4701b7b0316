import type { OpenedPage } from '../support/browser.ts'
import type { House } from './house.ts'
import type { Colours } from './room.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lengths } from '../../src/workshop/model/length.ts'
import { openPage } from '../support/browser.ts'
import { outsideTheSlide, sidewaysOverflow, violations } from '../support/page-look.ts'
import { openHouse } from './house.ts'
import { projected } from './room.ts'

describe('the slides without a session', () => {
  let house: House

  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house?.close())

  it.each<Colours>(['light', 'dark'])(
    'fit the projector and pass axe, every one of them, in %s, and no script fails',
    { timeout: 300_000 },
    async (colours) => {
      const deck = await newDeck(colours)
      for (const { id, no } of house.workshop.slides) {
        await showSlide(deck, no)
        expect.soft(await outsideTheSlide(deck.page), id).toEqual([])
        expect.soft(await violations(deck.page), id).toEqual([])
      }
      expect(deck.errors).toEqual([])
      await deck.close()
    },
  )

  it.each(lengths)('fit the projector and a narrow phone all through a session of %i minutes', {
    timeout: 300_000,
  }, async (lengthMinutes) => {
    const room = await house.openRoom({ lengthMinutes })
    const projector = await room.projector()
    const phone = await room.phone('light', { width: 320, height: 640 })
    const walked = house.workshop.slides.filter(({ lengths }) => lengths.includes(lengthMinutes))
    for (const { id, no } of walked) {
      await room.session.go(id)
      await projected(projector, no, 0)
      await phone.getByRole('article').or(phone.getByRole('main')).first().waitFor()
      expect.soft(await outsideTheSlide(projector), id).toEqual([])
      expect.soft(await sidewaysOverflow(phone), id).toBe(0)
    }
    expect(room.errors()).toEqual([])
    await room.close()
  })

  function newDeck(colours: Colours): Promise<OpenedPage> {
    return openPage(house.browser, { viewport: { width: 1920, height: 1080 }, colorScheme: colours })
  }

  async function showSlide({ page }: OpenedPage, no: number): Promise<void> {
    await page.goto(`${house.url}/screen/#/${no}`)
    await page.locator(`[data-slidev-no="${no}"]:visible`).first().waitFor()
  }
})
