import { rename } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerOn, receiptOn } from './answering.ts'
import { openHouse } from './house.ts'

describe('a server that cannot store answers', () => {
  let house: Awaited<ReturnType<typeof openHouse>>
  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house?.close())

  it('tells the presenter what to do, the phone keeps its answer, and it arrives once that is done', async () => {
    const room = await house.openRoom()
    const [presenter, phone] = [await room.presenter(), await room.phone()]
    await phone.getByRole('heading', { name: 'You’re in.' }).waitFor()
    const slide = room.workshop.slides.find(({ activity }) => activity?.id === 'feelings')!
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${slide.no}`)
    await phone.locator('form').waitFor()
    const database = path.join(house.dataDir, 'workshop.sqlite')
    await rename(database, `${database}.away`)
    await answerOn(phone, slide.activity as Parameters<typeof answerOn>[1], 1)
    await phone.locator('.receipt .state', { hasText: 'Saved on this phone' }).waitFor()
    const trouble = presenter.getByRole('alert').filter({ hasText: 'Put it back' })
    await trouble.waitFor()
    await rename(`${database}.away`, database)
    await trouble.waitFor({ state: 'detached' })
    await receiptOn(phone, slide.activity as Parameters<typeof receiptOn>[1])
    expect(room.errors()).toEqual([])
    await room.close()
  })
})
