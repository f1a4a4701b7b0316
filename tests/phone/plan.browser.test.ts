import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { newSession } from '../support/live-server.ts'
import { expectCount, expectValue, textOf } from '../support/page-reading.ts'
import { usePhoneTools } from '../support/phone-tools.ts'

describe('the plan on the phone', () => {
  const phone = usePhoneTools()
  const field = (label: string) => phone.page.getByLabel(label, { exact: true }).first()
  const button = (name: string) => phone.page.getByRole('button', { name, exact: true })

  async function fillIn() {
    await field('If …').fill('it’s 6 pm on Tuesday')
    await field('then I will …').fill('write to the interviewer')
    await field('Who with?').fill('Priya')
    await field('By when?').fill('2027-07-06')
    await field('At what time? (optional)').fill('18:00')
    await field('I’ll look at this plan again on').fill('2027-07-20')
  }

  it('keeps everything, and puts it into a calendar with its hour in the zone', async () => {
    await phone.open('plan')
    await phone.page.getByText('Give something a date above').waitFor()
    await fillIn()
    await phone.dieAndOpen('plan')
    await expectValue(field('then I will …'), 'write to the interviewer')
    await expectValue(field('By when?'), '2027-07-06')
    const [file] = await Promise.all([
      phone.page.waitForEvent('download'),
      button('Reminders for my calendar').tap(),
    ])
    expect(file.suggestedFilename()).toBe('plan.ics')
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')))
    const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
    expect(events.map(({ summary, startDate }) => [summary, String(startDate)])).toEqual([
      ['write to the interviewer', '2027-07-06T17:00:00Z'],
      ['Look at my plan again', '2027-07-20'],
    ])
    await phone.page.getByText('The file is with your downloads.').waitFor()
    await phone.looksRight('a plan')
    expect(phone.sentWith('interviewer')).toEqual([])
  })

  it('unfolds the other plans, and keeps those open that have something in them', async () => {
    await phone.open('plan')
    const practise = phone.page.locator('details', { hasText: 'Practise one answer' })
    await phone.page.getByText('Practise one answer').tap()
    await practise.getByLabel('If …').fill('it’s Saturday')
    await phone.looksRight('another plan')
    await phone.dieAndOpen('plan')
    await expectValue(practise.getByLabel('If …'), 'it’s Saturday')
    await practise.getByLabel('If …').tap()
  })

  it('brings back the break and the scores of the slides: in the session, and at home afterwards', async () => {
    const session = await newSession(phone.server)
    await phone.page.goto(`${phone.server.url}/${session.code}`)
    await phone.page.getByRole('heading', { name: 'You’re in.' }).waitFor()
    await phone.page.goto(`${phone.server.url}/${session.code}#slide/break-menu`)
    await phone.page.getByText('Cook or eat something I love').tap()
    await phone.page.getByRole('button', { name: 'Save', exact: true }).tap()
    await phone.page.goto(`${phone.server.url}/${session.code}#tools/plan`)
    await expectValue(field('My break'), 'Cook or eat something I love')
    await phone.open('plan')
    await expectValue(field('My break'), 'Cook or eat something I love')
    await field('My break').fill('Cook for Ali')
    await phone.dieAndOpen('plan')
    await expectValue(field('My break'), 'Cook for Ali')
    await phone.page.evaluate(() => localStorage.setItem('workshop/solo/answers', JSON.stringify({
      'role-fit': { answer: { kind: 'scale', ratings: [2, 4, 5] }, state: 'kept', edit: 1 },
      'break-menu': { answer: { kind: 'choice', option: 'gone' }, state: 'kept', edit: 1 },
    })))
    await phone.page.reload()
    await phone.page.getByText('2 of 5').waitFor()
    await phone.looksRight('a plan with what was said on the slides')
    expect(phone.sentWith('Ali')).toEqual([])
  })

  it('shows the plan alone on paper', async () => {
    await phone.open('plan')
    await fillIn()
    await phone.page.emulateMedia({ media: 'print' })
    const sheet = phone.page.locator('.print-sheet')
    expect(await textOf(sheet)).toContain('If it’s 6 pm on Tuesday, then I will write to the interviewer.')
    await phone.page.getByRole('heading', { name: 'My plan' }).waitFor()
    await expectCount(phone.page.locator('input:visible, textarea:visible, button:visible, nav:visible'), 0)
  })

  it('shares where the phone can', async () => {
    await phone.page.addInitScript(() => {
      const shared: unknown[] = []
      Object.assign(globalThis, { shared })
      Object.defineProperty(navigator, 'share', { value: async (data: unknown) => void shared.push(data) })
    })
    await phone.open('plan')
    await fillIn()
    await button('Share the text').tap()
    await expect.poll(() => phone.page.evaluate('shared[0]?.text')).toContain('With: Priya')
    expect(phone.sentWith('Priya')).toEqual([])
  })

  it('has no button to share where the phone cannot', async () => {
    await phone.page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
    await phone.open('plan')
    await fillIn()
    await button('Copy').waitFor()
    await expectCount(button('Share the text'), 0)
  })
})
