import type { OpenedPage } from '../support/browser.ts'
import type { House } from './house.ts'
import type { Colours } from './room.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { outsideTheSlide, violations } from '../support/page-look.ts'
import { openHouse } from './house.ts'

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

  function newDeck(colours: Colours): Promise<OpenedPage> {
    return openPage(house.browser, { viewport: { width: 1920, height: 1080 }, colorScheme: colours })
  }

  async function showSlide({ page }: OpenedPage, no: number): Promise<void> {
    await page.goto(`${house.url}/screen/#/${no}`)
    await page.locator(`[data-slidev-no="${no}"]:visible`).first().waitFor()
  }
})
