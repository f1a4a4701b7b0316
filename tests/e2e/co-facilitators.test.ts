import type { House } from './house.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inviteCoFacilitator } from '../support/co-facilitator.ts'
import { violations } from '../support/page-look.ts'
import { expectTexts } from '../support/page-reading.ts'
import { openHouse } from './house.ts'
import { connected, pressKey, projected } from './room.ts'

describe('two people who present one session', () => {
  let house: House
  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house?.close())

  it('share one clicker: the other sees who has it, cannot drag the room, and takes it with a click', async () => {
    const room = await house.openRoom()
    const { code } = room.session
    const lead = await room.presenter()
    const projector = await room.projector()
    const link = await inviteCoFacilitator(room.url, room.session, 'Priya')
    const priya = await room.page({ viewport: { width: 1366, height: 625 } }, link)
    expect(await violations(priya)).toEqual([])
    await priya.getByRole('button', { name: 'Present on this device' }).click()
    await priya.getByRole('link', { name: 'Open the presenter’s view' }).waitFor()
    await priya.goto(`${room.url}/deck/?session=${code}#/presenter/1`)
    await connected(priya)
    await priya.getByText('The lead facilitator has the clicker').waitFor()
    await lead.getByText('with Priya').waitFor()

    await pressKey(priya, 'ArrowRight')
    await pressKey(lead, 'ArrowRight')
    await projected(projector, 2, 0)
    await priya.locator('[data-slidev-no="2"]:visible').first().waitFor()

    expect(await violations(priya)).toEqual([])
    await priya.getByRole('button', { name: 'Take the clicker' }).click()
    await lead.getByText('Priya has the clicker: your keys don’t move the slides.').waitFor()
    await priya.locator('.presenter-clicker').waitFor({ state: 'detached' })
    await pressKey(lead, 'ArrowRight')
    await pressKey(priya, 'ArrowLeft')
    await projected(projector, 1, 0)
    await priya.close()
    await lead.getByText('Priya has the clicker, but isn’t here at the moment.').waitFor()
    await lead.getByRole('button', { name: 'Take the clicker' }).click()
    await lead.locator('.presenter-clicker').waitFor({ state: 'detached' })
    await pressKey(lead, 'ArrowRight')
    await projected(projector, 2, 0)
    expect(room.errors()).toEqual([])

    const desk = await room.page({ viewport: { width: 1366, height: 900 } }, `/present?key=${house.key}`)
    await desk.goto(`${room.url}/present/sessions/${code}`)
    await expectTexts(desk.locator('[aria-labelledby="together"] h2'), ['Present together'])
    expect(await violations(desk)).toEqual([])
    await room.close()
  })
})
