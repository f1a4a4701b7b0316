import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import type { PublicView } from '../../src/live/protocol/view.ts'
import type { Workshop } from '../../src/workshop/model/workshop.ts'
import type { OpenedPage } from '../support/browser.ts'
import type { ServerProcess } from '../support/server-process.ts'
import type { Room } from './room.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { shippedWorkshop } from '../support/builds.ts'
import { freePort } from '../support/free-port.ts'
import { getJson } from '../support/live-server.ts'
import { violations } from '../support/page-look.ts'
import { textOf } from '../support/page-reading.ts'
import { serverProcess } from '../support/server-process.ts'
import { anAnswer, answerOn, receiptOn } from './answering.ts'
import { connected, handOverKept, openRoom, pressKey, projected } from './room.ts'

describe('a laptop that dies in the middle', () => {
  let workshop: Workshop
  let browser: Browser
  let folder: string
  let first: ServerProcess
  let second: ServerProcess
  let room: Room

  async function computer(name: string): Promise<ServerProcess> {
    const DATA_DIR = path.join(folder, name)
    return serverProcess({ WORKSHOP: 'shipped', DATA_DIR, PORT: String(await freePort()) })
  }

  beforeAll(async () => {
    workshop = await shippedWorkshop()
    folder = await mkdtemp(path.join(tmpdir(), 'workshop-hand-over-'))
    browser = await launchBrowser()
    first = await computer('first')
    second = await computer('second')
    room = await openRoom({ workshop, browser, server: first })
  })
  afterAll(async () => {
    await room?.close()
    await browser?.close()
    first?.child.kill('SIGKILL')
    second?.child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  const slideOf = (question: string) => workshop.slides.find(({ activity }) => activity?.id === question)!

  async function machine(options: BrowserContextOptions, address: string): Promise<Page> {
    const { page } = await openPage(browser, options)
    await page.goto(address)
    return page
  }

  /** The facilitator's machine at the second computer: its own browser, signed in with that computer's key. */
  async function desk(address: string): Promise<Page> {
    const options = { viewport: { width: 1440, height: 900 } }
    const page = await machine(options, `${second.url}/present?key=${second.key}`)
    await page.goto(`${second.url}${address}`)
    return page
  }

  /** The presenter's view on a colleague's own machine. */
  async function colleagues(): Promise<OpenedPage> {
    const opened = await openPage(browser, { viewport: { width: 1440, height: 900 } })
    await opened.page.goto(`${first.url}/present?key=${first.key}`)
    await opened.page.goto(`${first.url}/deck/?session=${room.session.code}#/presenter/1`)
    await connected(opened.page)
    return opened
  }

  it('leaves the session to another computer, from the file in a colleague’s presenter’s view', { timeout: 120_000 }, async () => {
    const slide = slideOf('feelings')
    const question = slide.activity as Parameters<typeof answerOn>[1]
    const [presenter, projector, phone] = [await room.presenter(), await room.projector(), await room.phone()]
    await phone.getByRole('heading', { name: 'You’re in.' }).waitFor()
    const others = await room.others(6)
    const sessionPage = await room.page({}, `/present?key=${first.key}`)
    await sessionPage.goto(`${first.url}/present/sessions/${room.session.code}`)
    const code = await textOf(sessionPage.locator('section:has(#hand-over) .address'))
    const colleague = await colleagues()
    await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${slide.no}`)
    await answerOn(phone, question, 1)
    await receiptOn(phone, question)
    await Promise.all(others.map((other, seed) => other.answer(question.id, anAnswer(question, seed))))
    await pressKey(presenter, 'ArrowRight')
    const before = await room.until(({ questions }) => questions.some(({ status }) => status === 'revealed'))
    await handOverKept(colleague, before)
    await projected(projector, slide.no, 1)

    await first.end('SIGKILL')
    // The wall keeps its slide; nobody in the room sees an error.
    await projector.locator('.away-badge').waitFor()
    await projector.locator(`[data-slidev-no="${slide.no}"] .results:visible`).first().waitFor()
    const download = colleague.page.waitForEvent('download')
    await colleague.page.getByRole('button', { name: 'Save the hand-over file' }).first().click()
    const file = path.join(folder, 'kept.handover')
    await (await download).saveAs(file)

    const form = await desk('/present/hand-over')
    expect(await violations(form)).toEqual([])
    await form.getByLabel('Hand-over file').setInputFiles(file)
    await form.getByLabel('Hand-over code').fill('AAAA-BBBB-CCCC')
    await form.getByRole('button', { name: 'Continue here' }).click()
    await form.getByRole('alert').filter({ hasText: 'That isn’t the code for this file.' }).waitFor()
    await form.getByLabel('Hand-over file').setInputFiles(file)
    await form.getByLabel('Hand-over code').fill(code)
    await form.getByRole('button', { name: 'Continue here' }).click()
    await form.getByText('This session was moved here from another computer, where 7 phones had joined.').waitFor()
    expect(await violations(form)).toEqual([])

    const big = { viewport: { width: 1920, height: 1080 } }
    const wall = await machine(big, `${second.url}/screen/${room.session.code}`)
    await projected(wall, slide.no, 1)
    await wall.locator(`[data-slidev-no="${slide.no}"] .results:visible`).first().waitFor()
    const here = (await getJson(second.url, `/api/sessions/${room.session.code}`)).body as PublicView
    expect(here.questions).toEqual(before.questions)
    expect([here.slideId, here.click]).toEqual([before.slideId, before.click])

    const next = await desk(`/deck/?session=${room.session.code}#/presenter/1`)
    await connected(next)
    await projected(wall, slide.no, 1)
    const newPhone = await machine({ viewport: { width: 360, height: 740 }, hasTouch: true }, here.joinUrl)
    await newPhone.locator('main', { hasText: slide.title }).waitFor()
    const following = workshop.slides.find(({ no, lengths }) => no > slide.no && lengths.includes(60))!
    await pressKey(next, 'ArrowRight')
    await projected(wall, following.no, 0)
    await newPhone.locator('main', { hasText: following.title }).waitFor()
    expect(room.errors()).toEqual([])
  })

  it('leaves no file in a view that is signed out', async () => {
    const page = await desk('/present')
    await page.getByRole('link', { name: 'Dealing' }).first().click()
    const view = await page.context().newPage()
    await view.goto(`${second.url}/deck/?session=${room.session.code}#/presenter/1`)
    await connected(view)
    await view.getByRole('button', { name: 'Room' }).click()
    const kept = view.locator('.presenter-hand-over')
    await kept.getByRole('button', { name: 'Save the hand-over file' }).waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await pressKey(view, 'b')
    await kept.filter({ hasText: 'This view has no hand-over file yet.' }).waitFor()
  })
})
