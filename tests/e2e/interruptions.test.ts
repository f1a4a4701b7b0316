import type { Page } from 'playwright-chromium'
import type { Question } from '../../src/workshop/model/activity.ts'
import type { House } from './house.ts'
import type { Room } from './room.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isQuestion } from '../../src/workshop/model/activity.ts'
import { violations } from '../support/page-look.ts'
import { expectCount } from '../support/page-reading.ts'
import { silentNetwork } from '../support/silent-network.ts'
import { answerOn, receiptOn } from './answering.ts'
import { openHouse } from './house.ts'
import { connected, pressKey, projected } from './room.ts'

describe('a session that is interrupted', () => {
  let house: House
  let room: Room
  let presenter: Page
  let phone: Page

  beforeAll(async () => void (house = await openHouse()))

  beforeEach(async () => {
    room = await house.openRoom()
    presenter = await room.presenter()
    phone = await room.phone()
    await phone.getByRole('heading', { name: 'You’re in.' }).waitFor()
  })

  afterEach(() => room?.close())
  afterAll(() => house?.close())

  function question(id: string): Question {
    const found = room.workshop.slides.map(slide => slide.activity).find(activity => activity?.id === id)
    if (!found || !isQuestion(found))
      throw new Error(`The deck has no question "${id}".`)
    return found
  }

  /** Moves the presenter's deck as the facilitator's overview does: straight to a slide. */
  async function showSlideOf(activityId: string) {
    const slide = room.workshop.slides.find(({ activity }) => activity?.id === activityId)!
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${slide.no}`)
    await room.until(view => view.slideId === slide.id)
  }

  const saved = () => phone.locator('.receipt .state', { hasText: 'Saved on this phone' }).waitFor()

  it('keeps an answer given in a dead spot, through a reload of the page, until it has arrived', async () => {
    await showSlideOf('feelings')
    await phone.locator('form').waitFor()
    await phone.route('**/answers/**', route => route.abort())
    await answerOn(phone, question('feelings'), 2)
    await saved()
    await phone.reload()
    await saved()
    await phone.unroute('**/answers/**')
    await phone.evaluate(() => dispatchEvent(new Event('online')))
    await receiptOn(phone, question('feelings'))
    // The count of a sensitive question stays in steps of three: with two others it says whether this one is there.
    for (const other of await Promise.all([room.session.phone(), room.session.phone()]))
      await other.answer('feelings', { kind: 'pass' })
    await showSlideOf('break-menu')
    await expect.poll(async () => (await room.session.wall()).received).toEqual({ feelings: 3 })
  })

  it('brings a phone back that was off the network to where the room is now', async () => {
    await showSlideOf('feelings')
    await phone.locator('form').waitFor()
    await phone.context().setOffline(true)
    await showSlideOf('own-count')
    await phone.context().setOffline(false)
    await phone.locator('legend', { hasText: question('own-count').prompt }).waitFor()
  })

  it('lets someone who joins late see the question that is open now', async () => {
    await showSlideOf('own-count')
    const late = await room.phone()
    await answerOn(late, question('own-count'), 0)
    await receiptOn(late, question('own-count'))
  })

  it('carries on by itself after a restart of the server, with the answers and the timer', async () => {
    await showSlideOf('feelings')
    await answerOn(phone, question('feelings'), 1)
    await receiptOn(phone, question('feelings'))
    await showSlideOf('answer-review')
    await pressKey(presenter, 'ArrowRight')
    const before = await room.until(view => view.timer !== null)
    await house.restart()
    const after = await room.until(() => true)
    expect(after.timer).toEqual(before.timer)
    expect(after.questions).toEqual(before.questions)
    await pressKey(presenter, 'ArrowRight')
    await room.until(view => view.slideId === 'work-on')
    await phone.locator('legend', { hasText: question('work-on').prompt }).waitFor()
  })

  it('pauses the screen of the room and of the phones with one key, and goes on with it', async () => {
    const projector = await room.projector()
    await pressKey(presenter, 'b')
    await phone.getByRole('heading', { name: 'The screens are blank for a moment.' }).waitFor()
    await projector.locator('.blank-screen').waitFor()
    await pressKey(presenter, 'b')
    await phone.getByRole('heading', { name: 'You’re in.' }).waitFor()
    await projector.locator('.blank-screen').waitFor({ state: 'detached' })
  })

  it('takes two quick presses of the blank key as two', async () => {
    const before = await room.until(() => true)
    await pressKey(presenter, 'b')
    await pressKey(presenter, 'b')
    await room.until(view => view.revision >= before.revision + 2 && !view.blank)
  })

  it('takes the clicker in the window for the projector too, and starts that window where the room is', async () => {
    const [first, second] = room.workshop.slides
    await pressKey(presenter, 'ArrowRight')
    await room.until(view => view.slideId === second!.id)
    const wall = await presenter.context().newPage()
    await wall.goto(`${room.url}/deck/?session=${room.session.code}#/1`)
    await projected(wall, 2, 0)
    expect((await room.until(() => true)).slideId).toBe(second!.id)
    await pressKey(wall, 'ArrowLeft')
    await room.until(view => view.slideId === first!.id)
    await presenter.waitForURL(/#\/presenter\/1(?:\?|$)/)
  })

  it('opens the presenter\'s view anew in the middle, where the room is', async () => {
    await showSlideOf('feelings')
    const slide = room.workshop.slides.find(({ activity }) => activity?.id === 'feelings')!
    const again = await presenter.context().newPage()
    await again.goto(`${room.url}/deck/?session=${room.session.code}#/presenter/1`)
    await again.waitForURL(new RegExp(`#/presenter/${slide.no}(?:\\?|$)`))
    await connected(again)
    expect((await room.until(() => true)).slideId).toBe(slide.id)
  })

  it('goes back and forth without losing an answer or opening a sensitive question again', async () => {
    const others = await room.others(5)
    await showSlideOf('feelings')
    await Promise.all(others.map(other => other.answer('feelings', { kind: 'multi', options: ['tired'] })))
    await pressKey(presenter, 'ArrowRight')
    const shown = await room.until(view => view.questions[0]?.status === 'revealed')
    await pressKey(presenter, 'ArrowLeft')
    const back = await room.until(view => view.click === 0)
    expect(back.questions[0]).toEqual(shown.questions[0])
    const refused = await others[0]!.answer('feelings', { kind: 'multi', options: ['angry'] })
    expect(refused.status).toBe(409)
  })

  it('shows a student who comes back after the deletion what the phone has kept, to clear or to keep', async () => {
    await showSlideOf('feelings')
    await answerOn(phone, question('feelings'), 0)
    await receiptOn(phone, question('feelings'))
    const deleted = await fetch(`${room.url}/api/sessions/${room.session.code}`, {
      method: 'DELETE',
      headers: { cookie: room.session.cookie },
    })
    expect(deleted.status).toBe(204)
    await phone.reload()
    await phone.getByRole('heading', { name: 'That session has been deleted.' }).waitFor()
    await phone.getByRole('heading', { name: question('feelings').prompt }).waitFor()
    await phone.getByRole('heading', { name: 'Joining another session?' }).waitFor()
    expect(await violations(phone)).toEqual([])
    await phone.getByRole('button', { name: 'Clear my answers from this phone' }).tap()
    await phone.getByRole('button', { name: 'Clear', exact: true }).tap()
    await phone.getByRole('button', { name: 'Undo' }).tap()
    await phone.getByRole('heading', { name: question('feelings').prompt }).waitFor()
  })

  it('has a page at the end with what was answered and shown, also after the server has deleted it', async () => {
    const others = await room.others(5)
    await showSlideOf('feelings')
    await answerOn(phone, question('feelings'), 0)
    await receiptOn(phone, question('feelings'))
    await Promise.all(others.map(other => other.answer('feelings', { kind: 'multi', options: ['tired'] })))
    await pressKey(presenter, 'ArrowRight')
    await room.until(view => view.questions[0]?.status === 'revealed')
    await room.session.command({ type: 'session:end' })
    await phone.getByRole('heading', { name: 'My session' }).waitFor()
    await phone.getByText('What the room said').first().tap()
    await phone.getByText(/^At least \d+ people answered$/).waitFor()
    expect(await violations(phone)).toEqual([])
    const { code, cookie } = room.session
    await fetch(`${room.url}/api/sessions/${code}`, { method: 'DELETE', headers: { cookie } })
    await phone.reload()
    await phone.getByRole('heading', { name: 'That session has been deleted.' }).waitFor()
    await phone.getByText('What the room said').first().tap()
    await phone.getByText(/^At least \d+ people answered$/).waitFor()
  })

  it('shows the exercise\'s clock on phones while the room is in its part, and not in the parts after it', async () => {
    const chip = phone.locator('.chip')
    await showSlideOf('answer-review')
    await pressKey(presenter, 'ArrowRight')
    await room.until(view => view.timer !== null)
    await showSlideOf('work-on')
    await chip.waitFor()
    await showSlideOf('questions-for-us')
    await phone.getByLabel(question('questions-for-us').prompt).waitFor()
    await chip.waitFor({ state: 'detached' })
    await showSlideOf('work-on')
    await chip.waitFor()
  })

  it('shows a message of the facilitator on every phone, also while the screens are blank, until it is taken back', async () => {
    await presenter.getByRole('button', { name: /^Room/ }).click()
    await presenter.getByLabel('A message to every phone').fill('We start again at ten past.')
    await presenter.getByLabel('A message to every phone').press('Enter')
    const message = phone.getByLabel('From the facilitator')
    await message.getByText('We start again at ten past.').waitFor()
    await presenter.getByRole('button', { name: 'Blank the screen' }).click()
    await phone.getByRole('heading', { name: 'The screens are blank for a moment.' }).waitFor()
    await message.waitFor()
    expect(await violations(phone)).toEqual([])
    await presenter.getByRole('button', { name: 'Take it back' }).click()
    await message.waitFor({ state: 'detached' })
  })

  it('asks a question again from the presenter\'s view, and the next click shows only the new answers', async () => {
    const others = await room.others(6)
    await showSlideOf('feelings')
    for (const other of others)
      await other.answer('feelings', { kind: 'multi', options: ['tired'] })
    await pressKey(presenter, 'ArrowRight')
    await room.until(view => view.questions[0]?.results?.answered === 6)
    await presenter.getByRole('button', { name: 'Ask again' }).click()
    await presenter.getByText('This deletes the earlier answers').waitFor()
    await presenter.getByRole('button', { name: 'Yes, ask again' }).click()
    await room.until(view => view.click === 0 && view.questions[0]?.round === 2)
    for (const other of others.slice(0, 5))
      await other.answer('feelings~2', { kind: 'multi', options: ['angry'] })
    await pressKey(presenter, 'ArrowRight')
    await room.until(view => view.questions[0]?.results?.answered === 5)
  })

  it('leaves nothing of a deleted session on the screens that are still open', async () => {
    const projector = await room.projector()
    const others = await room.others(6)
    await showSlideOf('questions-for-us')
    for (const [index, other] of others.entries())
      await other.answer('questions-for-us', { kind: 'text', text: `Why ${index}?` })
    await presenter.getByRole('button', { name: /^Written answers/ }).click()
    await presenter.getByRole('button', { name: 'Approve' }).first().click()
    const cards = projector.locator('.text-cards:visible li')
    await cards.first().waitFor()
    const headers = { cookie: room.session.cookie }
    await fetch(`${room.url}/api/sessions/${room.session.code}`, { method: 'DELETE', headers })
    for (const page of [presenter, projector])
      await page.getByText('This session has been deleted').filter({ visible: true }).first().waitFor()
    await expectCount(cards, 0)
    await expectCount(presenter.locator('.presenter-text'), 0)
  })

  it('is noticed when the network falls silent, on the phone, the wall and the presenter\'s view', async () => {
    const network = await silentNetwork(room.url)
    const { code } = room.session
    const [farPhone, projector, desk] = await Promise.all([1, 2, 3].map(() => room.page({}, '/health')))
    await farPhone!.goto(`${network.url}/${code}`)
    await projector!.goto(`${network.url}/screen/${code}`)
    await desk!.goto(`${network.url}/present?key=${house.key}`)
    await desk!.goto(`${network.url}/deck/?session=${code}#/presenter/1`)
    await connected(desk!)
    const beside = await desk!.context().newPage()
    await beside.goto(`${network.url}/deck/?session=${code}#/1`)
    await beside.locator('[data-slidev-no="1"]:visible').first().waitFor()
    await farPhone!.getByText('Live', { exact: true }).first().waitFor()
    network.fallSilent()
    await pressKey(desk!, 'ArrowRight')
    await desk!.getByText('The room hasn’t caught up yet').waitFor()
    const everywhere = [farPhone!, projector!, desk!]
    await Promise.all(everywhere.map(page => page.getByText(/Reconnecting…|hasn’t caught up/).first().waitFor()))
    // The windows beside it need no network to be blanked; the room follows once it is back.
    await pressKey(desk!, 'b')
    await beside.locator('.blank-screen').waitFor()
    network.comeBack()
    await farPhone!.getByRole('heading', { name: 'The screens are blank for a moment.' }).waitFor()
    await pressKey(desk!, 'b')
    await beside.locator('.blank-screen').waitFor({ state: 'detached' })
    await projected(projector!, 2, 0)
    await farPhone!.getByText('Live', { exact: true }).first().waitFor()
    await connected(desk!)
    await network.close()
  })
})
