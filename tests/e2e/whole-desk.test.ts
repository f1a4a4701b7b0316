import type { Page } from 'playwright-chromium'
import type { QuestionOf } from '../../src/workshop/model/activity.ts'
import type { Said } from '../support/recount.ts'
import type { Room } from './room.ts'
import type { Show } from './show.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { expectCount, textOf } from '../support/page-reading.ts'
import { faultsInEverySize } from '../support/presenter-sizes.ts'
import { recount, recountChange } from '../support/recount.ts'
import { answerOn, receiptOn, sayOn } from './answering.ts'
import { readReport } from './report.ts'
import { connected, handOverKept, pressKey, projected } from './room.ts'
import { expectOpenToAll, goTo, invite, openShow } from './show.ts'

/** What each of the five phones says, as this test remembers it. The server is never asked for it. */
const said: Record<string, Said[]> = {
  'feelings': [['disappointed', 'tired'], ['disappointed', 'tired'], ['disappointed', 'tired', 'angry'], ['disappointed', 'angry'], ['disappointed', 'angry']],
  'own-count': [['one-or-two'], ['one-or-two'], ['one-or-two'], ['more'], ['more']],
  'work-on': [['structure'], ['structure'], ['result'], ['own-action'], ['structure']],
  // In one order or another, and a pass: too few.
  'order-steps': [['thank'], ['connect'], ['act'], ['thank'], []],
  'confidence-before': [[2, 3], [2, 3], [1, 2], [4, 4], [3, 3]],
  'confidence-after': [[3, 4], [3, 4], [2, 3], [4, 5], [3, 4]],
}
const asked = ['How log do I wait?', 'Can I ask twice?', 'Sam Smith never replied to me', 'Why 4?', 'Why 5?']

describe('a session as a whole, with two facilitators and five phones', () => {
  let show: Show
  let room: Room
  let [desk, presenter, helper, wall]: Page[] = []
  let phones: Page[] = []
  let code = ''
  let handOverCode = ''

  beforeAll(async () => void (show = await openShow('2027-01-20T14:00:00Z')))
  // Each stage begins where the one before it has ended.
  let hasFailed = false
  beforeEach(({ skip }) => skip(hasFailed, 'An earlier stage has failed.'))
  afterEach(({ task }) => void (hasFailed ||= task.result?.state === 'fail'))
  afterAll(() => show?.close())

  const onPhones = (act: (phone: Page, no: number) => Promise<unknown>) => Promise.all(phones.map(act))
  const seenOnPhones = (title: string) => onPhones(phone => phone.getByRole('heading', { name: title }).waitFor())
  const goToSlide = (id: string) => goTo(presenter!, wall!, show.slideOf(id))
  const open = (drawer: RegExp) => presenter!.getByRole('button', { name: drawer }).click()

  /** Everyone says what stands in the list, the presenter's next click shows it, and the wall has it. */
  async function sayAndShow(slideId: string) {
    await everyoneSays(slideId)
    await reveal(slideId)
  }

  async function everyoneSays(slideId: string) {
    const { question } = show.slideOf(slideId)
    await onPhones((phone, no) => sayOn(phone, question!, said[question!.id]![no]!))
    await onPhones(phone => receiptOn(phone, question!))
  }

  async function reveal(slideId: string) {
    await pressKey(presenter!, 'PageDown')
    await projected(wall!, show.slideOf(slideId).no, 1)
    await wall!.locator('.results:visible, .too-few:visible').first().waitFor()
  }

  it('is planned at the desk', async () => {
    desk = await show.laptop(`${show.first.url}/present`)
    await desk.getByLabel('Key').fill(show.first.key)
    await desk.getByRole('button', { name: 'Sign in' }).click()
    await desk.getByRole('heading', { name: 'Your sessions' }).waitFor()
    await expectOpenToAll({ desk })
    await desk.getByLabel('Title').fill('Wednesday group')
    await desk.getByLabel('Start').fill('2027-01-20T14:00')
    await desk.getByRole('button', { name: 'Create session' }).click()
    await desk.getByRole('heading', { name: 'Wednesday group' }).waitFor()
    code = new URL(desk.url()).pathname.split('/').at(-1)!
    handOverCode = await textOf(desk.locator('section:has(#hand-over) .address'))
  })

  it('has two who present it, a wall and five phones', async () => {
    room = await show.enter(show.first, code)
    helper = await invite('Priya', desk!, room)
    presenter = await room.presenter()
    wall = await room.projector()
    phones = await Promise.all([1, 2, 3, 4, 5].map(no => room.phone(no % 2 ? 'light' : 'dark')))
    await seenOnPhones('You’re in.')
    await presenter.getByText('with Priya').waitFor()
    await desk!.reload()
    await desk!.locator('#joined', { hasText: '5 phones have joined.' }).waitFor()
    await expectOpenToAll({ 'session’s page': desk!, presenter, helper, wall, 'phone': phones[0]! })
  })

  it('asks how people feel, and takes their own questions', async () => {
    await goToSlide('hello')
    show.pass(4, 'welcome')
    await goToSlide('feelings')
    await sayAndShow('feelings')
    await expectOpenToAll({ 'wall, results': wall!, 'phone, results': phones[1]! })
    await onPhones(async (phone, no) => {
      await phone.getByRole('link', { name: 'Ask a question' }).tap()
      await phone.getByRole('textbox').fill(asked[no]!)
      await phone.getByRole('button', { name: 'Send' }).tap()
      await phone.locator('.receipt .state', { hasText: 'Received' }).waitFor()
      await phone.getByRole('link', { name: 'Back to live' }).tap()
    })
  })

  it('runs late, and leaves out what can go', async () => {
    show.pass(15, 'break')
    await goToSlide('break-menu')
    await open(/^All times · \d+ min to catch up$/)
    await presenter!.locator('.presenter-catch-up').getByText('What belongs').waitFor()
    await presenter!.getByRole('button', { name: /^Skip (?:this slide|these)/ }).click()
    await presenter!.getByText(/^Your clicker now skips/).waitFor()
    await expectOpenToAll({ 'presenter, late': presenter! })
    await presenter!.keyboard.press('Escape')
    await goToSlide('perspective-start')
    await pressKey(presenter!, 'PageDown')
    await projected(wall!, show.slideOf('count-the-room').no, 0)
  })

  it('loses its network while people answer, and no answer with it', async () => {
    const { question } = show.slideOf('count-the-room')
    await onPhones(phone => phone.locator('.card.question form').waitFor())
    show.network.fallSilent()
    await onPhones((phone, no) => sayOn(phone, question!, said[question!.id]![no]!))
    await onPhones(phone => phone.locator('.receipt', { hasText: 'Saved on this phone' }).waitFor())
    for (const page of [...phones, wall!, presenter!, helper!])
      await page.getByText('Reconnecting…').filter({ visible: true }).first().waitFor()
    await expectOpenToAll({ 'wall, away': wall!, 'presenter, away': presenter!, 'phone, away': phones[0]! })
    show.network.comeBack()
    await onPhones(phone => receiptOn(phone, question!))
    await connected(presenter!)
    await reveal('count-the-room')
    show.pass(5, 'perspective')
  })

  it('has room for everything in every window of its presenters', { timeout: 120_000 }, async () => {
    await goToSlide('work-on')
    const { question } = show.slideOf('work-on')
    await Promise.all(phones.slice(0, 3).map(phone => sayOn(phone, question!, ['delivery'])))
    await presenter!.getByText('3 of 5 answered').waitFor()
    const views = [presenter!, helper!]
    expect(await Promise.all(views.map(view => faultsInEverySize(view, { withDrawers: true })))).toEqual([[], []])
  })

  it('goes on at another computer, when the first one fails', async () => {
    await handOverKept(room.machineOf(helper!), await room.until(() => true))
    await show.loseTheFirst()
    await wall!.locator('.away-badge').waitFor()
    const download = helper!.waitForEvent('download')
    await helper!.getByRole('button', { name: 'Save the hand-over file' }).first().click()
    const file = await (await download).path()
    desk = await show.laptop(`${show.second.url}/present?key=${show.second.key}`)
    await desk.getByRole('link', { name: 'Continue a session from another computer' }).click()
    await desk.getByLabel('Hand-over file').setInputFiles(file)
    await desk.getByLabel('Hand-over code').fill(handOverCode)
    await expectOpenToAll({ 'hand-over': desk })
    await desk.getByRole('button', { name: 'Continue here' }).click()
    await desk.getByText('This session was moved here from another computer, where 5 phones had joined.').waitFor()
    room = await show.enter(show.second, code)
    presenter = await room.presenter()
    wall = await room.projector()
    helper = await invite('Tom', desk, room)
    await expectOpenToAll({ 'session’s page, moved': desk })
    await onPhones(phone => phone.goto(`${room.url}/${code}`))
    await projected(wall, show.slideOf('work-on').no, 0)
    await helper.getByText('This question starts again').waitFor()
    expect(await faultsInEverySize(helper, { withDrawers: false })).toEqual([])
  })

  it('is blanked, and shown again', async () => {
    await pressKey(presenter!, 'b')
    await seenOnPhones('The screens are blank for a moment.')
    await wall!.locator('.blank-screen').waitFor()
    await helper!.getByText('The screen and the phones are blank').waitFor()
    await expectOpenToAll({ 'wall, blank': wall!, 'helper, blank': helper!, 'phone, blank': phones[0]! })
    await pressKey(presenter!, 'b')
    await wall!.locator('.blank-screen').waitFor({ state: 'detached' })
  })

  it('asks anew what was lost, brings a slide back, and asks at its end what has changed', async () => {
    await sayAndShow('work-on')
    show.pass(20, 'review')
    await goToSlide('before')
    await everyoneSays('before')
    await open(/^All times/)
    const bringBack = presenter!.getByRole('button', { name: /^Bring (?:it|them) back$/ })
    await bringBack.click()
    await bringBack.waitFor({ state: 'detached' })
    await presenter!.keyboard.press('Escape')
    await goToSlide('put-in-order')
    const { question } = show.slideOf('put-in-order')
    await onPhones((phone, no) =>
      said['order-steps']![no]!.length > 0 ? answerOn(phone, question!, no) : sayOn(phone, question!, []))
    await onPhones(phone => receiptOn(phone, question!))
    await reveal('put-in-order')
    await wall!.locator('.too-few:visible').waitFor()
    show.pass(6, 'act')
    await goToSlide('after')
    await sayAndShow('after')
    show.pass(3, 'plan')
  })

  it('shows of what people wrote only what was approved, corrected, and alone', async () => {
    await goToSlide('questions')
    await open(/^Written answers · 5$/)
    const text = (words: string) => presenter!.locator('.presenter-texts li').filter({ hasText: words })
    await text('How log').getByRole('button', { name: 'Spelling' }).click()
    await presenter!.getByRole('textbox', { name: /^As it will be shown/ }).fill('How long do I wait?')
    await presenter!.getByRole('button', { name: 'Save' }).click()
    await text('How long').getByRole('button', { name: 'Approve' }).click()
    await text('Can I ask').getByRole('button', { name: 'Approve' }).click()
    await text('Sam Smith').getByRole('button', { name: 'Hide' }).click()
    await expectCount(wall!.locator('.text-cards:visible li'), 2)
    await text('Can I ask').getByRole('button', { name: 'Show on its own' }).click()
    await wall!.locator('.enlarged-text').getByText('Can I ask twice?').waitFor()
    await onPhones(phone => expectCount(phone.locator('.asked li'), 2))
    await expectOpenToAll({ 'texts': presenter!, 'wall, text': wall!, 'phone, texts': phones[0]! })
    show.pass(2, 'float')
  })

  it('ends, and leaves its phones with what comes after', async () => {
    await goToSlide('goodbye')
    await presenter!.getByRole('button', { name: 'End the session' }).click()
    await presenter!.getByRole('button', { name: 'Yes, end it now' }).click()
    await seenOnPhones('Thank you for being here.')
    await presenter!.getByRole('link', { name: 'Open the report' }).waitFor()
    await desk!.reload()
    await desk!.getByRole('heading', { name: 'This session has ended' }).waitFor()
    await expectOpenToAll({ 'presenter, ended': presenter!, 'wall, ended': wall!, 'phone, ended': phones[0]! })
    await expectOpenToAll({ 'session’s page, ended': desk! })
  })

  it('is reported as what the phones said: on the page, in the spreadsheet and in the PDF', async () => {
    await desk!.getByRole('link', { name: 'Open the report' }).click()
    await desk!.getByText('At least 5 phones joined.').waitFor()
    await expectOpenToAll({ report: desk! })
    const report = await readReport(desk!)
    for (const slideId of ['feelings', 'count-the-room', 'work-on']) {
      const { id, prompt, options, sensitive } = show.slideOf(slideId).question as QuestionOf<'choice' | 'multi'>
      const counted = recount(options.map(({ id }) => id), said[id]!, Boolean(sensitive))!
      const rows = options.map(({ label }, at) => [label, counted.values[at]!])
      expect(await report.counts(id)).toEqual({ answered: counted.answered, rows })
      expect(report.csvOf(prompt)).toMatchObject(rows.map(([label, value]) =>
        ({ 'Session': 'Wednesday group', 'Answer': label, 'How many': value, 'Answers in all': counted.inCsv })))
      const inPdf = report.pdf.slice(report.pdf.indexOf(prompt))
      expect(inPdf).toMatch(new RegExp(`^[^.]{0,80}${counted.answered}`))
      expect(inPdf).toContain(['Answer How many', ...rows.flat()].join(' '))
    }
    const { items } = show.slideOf('after').question as QuestionOf<'scale'>
    const changes = recountChange(said['confidence-before']!, said['confidence-after']!, items.length)
      .map(([more, same, less]) => [`More true: ${more}`, `As true as before: ${same}`, `Less true: ${less}`])
    expect(await report.changes()).toEqual(changes)
    for (const [at, { label }] of items.entries())
      expect(report.pictures.join('\n')).toContain(`${label} ${changes[at]!.join('. ')}.`)
    expect(recount([], said['order-steps']!, false)).toBeNull()
    const shown = ['How long do I wait?', 'Can I ask twice?']
    expect(await report.texts('questions-for-us')).toEqual(shown)
    expect(report.csvOf(show.slideOf('questions').question!.prompt).map(row => row.Answer)).toEqual(shown)
    for (const unseen of asked.filter(text => !shown.includes(text)))
      expect(report.everything).not.toContain(unseen)
    const tooFew = show.slideOf('put-in-order').question!.prompt
    expect(report.csvOf(tooFew)).toEqual([])
    const leftOut = await report.leftOut()
    expect(leftOut.filter(line => line.includes(tooFew))).toEqual([
      expect.stringContaining('1 question with fewer than 5 answers'),
    ])
    expect(leftOut.join()).toContain('not asked, because')
    const used = show.workshop.blocks.map(({ id, title }) => [title, show.usedMinutes.get(id) ?? 'left out'].join())
    expect((await report.rows('times')).map(([title, , minutes]) => [title, minutes].join())).toEqual(used)
  })

  it('is deleted, and every page that is still open says so', async () => {
    await desk!.getByRole('link', { name: 'Back to the session' }).click()
    await desk!.getByRole('button', { name: 'Delete this session now' }).click()
    await desk!.getByRole('heading', { name: 'Just deleted' }).waitFor()
    for (const page of [presenter!, helper!, wall!])
      await page.getByText('This session has been deleted').filter({ visible: true }).first().waitFor()
    // Phones have nothing to wait for after the end: they hear of it when they are opened again.
    await seenOnPhones('Thank you for being here.')
    await onPhones(phone => phone.reload())
    await seenOnPhones('That session has been deleted.')
    await seenOnPhones(show.slideOf('work-on').question!.prompt)
    await expectOpenToAll({ 'desk, deleted': desk!, 'phone, deleted': phones[0]! })
    await expectOpenToAll({ 'wall, deleted': wall!, 'presenter, deleted': presenter! })
    expect(show.errors()).toEqual([])
  })
})
