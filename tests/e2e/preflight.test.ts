import type { House } from './house.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { bufferingProxy } from '../support/buffering-proxy.ts'
import { builtRoots } from '../support/builds.ts'
import { startServer } from '../support/live-server.ts'
import { violations } from '../support/page-look.ts'
import { openHouse } from './house.ts'
import { openRoom } from './room.ts'

describe('before people arrive', () => {
  let house: House
  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house?.close())

  it('the session’s page turns its code green by itself, once a phone has got live updates', async () => {
    const room = await house.openRoom()
    const desk = await room.page({}, `/present?key=${house.key}`)
    await desk.goto(`${house.url}/present/sessions/${room.session.code}`)
    await desk.getByText('No phone has opened the page yet.').waitFor()
    const phone = await room.phone()
    await phone.getByRole('heading', { name: 'You’re in.' }).waitFor()
    await desk.locator('.qr.reached').waitFor()
    await desk.locator('#reached', { hasText: 'A phone has connected' }).waitFor()
    await desk.locator('#checks', { hasText: '1 phone has opened the page and got live updates.' }).waitFor()
    await desk.locator('#joined', { hasText: '1 phone has joined.' }).waitFor()
    expect(await violations(desk)).toEqual([])
    // When the session begins, the page becomes that of a session that runs.
    await room.session.go(room.workshop.slides[2]!.id)
    await desk.getByRole('heading', { name: 'Before people arrive' }).waitFor({ state: 'detached' })
    expect(room.errors()).toEqual([])
    await room.close()
  })

  it('says that live updates are held up, where a proxy on the way keeps them back from a phone', async () => {
    // With a phone's real patience.
    const { workshop, browser } = house
    const server = await startServer({ workshop, staticRoots: builtRoots, trustStreamAfterMs: 7_000 })
    const room = await openRoom({ workshop, browser, server })
    const proxy = await bufferingProxy(server.url)
    const desk = await room.page({}, `/present?key=${server.key}`)
    await desk.goto(`${server.url}/present/sessions/${room.session.code}`)
    const { page: phone, close } = await openPage(house.browser)
    await phone.goto(`${proxy.url}/${room.session.code}`)
    await phone.getByRole('heading', { name: 'You’re in.' }).waitFor()
    await desk.locator('#checks', { hasText: 'Live updates are reaching a phone late.' }).waitFor()
    await close()
    proxy.close()
    await room.close()
    await server.close()
  })

  it('says the same without a script, when it is reloaded', async () => {
    const room = await house.openRoom()
    const desk = await room.page({ javaScriptEnabled: false }, `/present?key=${house.key}`)
    await desk.goto(`${house.url}/present/sessions/${room.session.code}`)
    await desk.getByText('No phone has opened the page yet.').waitFor()
    await room.others(1)
    await expect.poll(async () => {
      await desk.reload()
      return desk.content()
    }).toContain('A phone has connected')
    await room.close()
  })
})
