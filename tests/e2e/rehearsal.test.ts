import type { House } from './house.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { violations } from '../support/page-look.ts'
import { openHouse } from './house.ts'
import { connected, pressKey, projected } from './room.ts'

let house: House
beforeAll(async () => void (house = await openHouse()))
afterAll(() => house?.close())

it('is begun on a session’s page, marked on wall, presenter’s view and phone, and gone when it is stopped', async () => {
  const room = await house.openRoom({ title: 'Wednesday group' })
  const desk = await room.page({ viewport: { width: 1366, height: 768 } }, `/present?key=${house.key}`)
  await desk.goto(`${house.url}/present/sessions/${room.session.code}`)
  await desk.getByRole('button', { name: 'Rehearse with 24 simulated phones' }).click()
  await desk.getByRole('heading', { name: 'Rehearsal: Wednesday group' }).waitFor()
  expect(await violations(desk)).toEqual([])
  const code = new URL(desk.url()).pathname.split('/').at(-1)!
  await desk.locator('#joined', { hasText: '24 phones have joined.' }).waitFor()

  const wall = await room.page({ viewport: { width: 1920, height: 1080 } }, `/screen/${code}`)
  await wall.locator('.rehearsal-badge', { hasText: 'Rehearsal: simulated phones' }).waitFor()
  const phone = await room.page({ viewport: { width: 360, height: 740 }, hasTouch: true }, `/${code}`)
  await phone.locator('main strong', { hasText: 'This is a rehearsal.' }).waitFor()
  const presenter = await desk.context().newPage()
  await presenter.goto(`${house.url}/deck/?session=${code}&rehearses=${room.session.code}#/presenter/1`)
  await connected(presenter)
  await presenter.locator('.presenter-band', { hasText: 'Rehearsal: simulated phones' }).waitFor()
  expect(await violations(presenter)).toEqual([])

  const slide = room.workshop.slides.find(({ activity }) => activity?.id === 'feelings')!
  await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${slide.no}`)
  await projected(wall, slide.no, 0)
  await wall.locator('.received strong', { hasText: /^2[1-4]$/ }).waitFor()
  await pressKey(presenter, 'ArrowRight')
  await wall.locator(`[data-slidev-no="${slide.no}"] .results:visible`).first().waitFor()
  expect(await violations(wall)).toEqual([])

  const leftOpen = await desk.context().newPage()
  await leftOpen.goto(desk.url())
  await leftOpen.getByRole('button', { name: 'Stop the rehearsal' }).waitFor()
  await desk.getByRole('button', { name: 'Stop the rehearsal' }).click()
  await desk.getByRole('button', { name: 'Rehearse with 24 simulated phones' }).waitFor()
  await wall.locator('.away-badge', { hasText: 'The rehearsal is over. Nothing was kept.' }).waitFor()
  // The facilitator's own tabs say so by themselves, and know the way back; also when they are opened again.
  await leftOpen.bringToFront()
  await leftOpen.getByRole('heading', { name: 'The rehearsal is over' }).waitFor()
  expect(await violations(leftOpen)).toEqual([])
  await leftOpen.getByRole('link', { name: 'Back to the session' }).click()
  await leftOpen.getByRole('heading', { name: 'Wednesday group' }).waitFor()
  const over = presenter.locator('.presenter-state', { hasText: 'The rehearsal is over. Nothing was kept.' })
  await over.waitFor()
  await presenter.reload()
  await over.waitFor()
  expect(await violations(presenter)).toEqual([])
  await over.getByRole('link', { name: 'Back to the session' }).click()
  await presenter.getByRole('heading', { name: 'Wednesday group' }).waitFor()
  const again = await openPage(house.browser)
  const response = await again.page.goto(`${house.url}/${code}`)
  expect(response?.status()).toBe(404)
  expect(room.errors()).toEqual([])
  await again.close()
  await room.close()
})
