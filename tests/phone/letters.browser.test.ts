import { describe, expect, it } from 'vitest'
import { expectCount, expectTexts, expectValue, readAll, textOf } from '../support/page-reading.ts'
import { usePhoneTools } from '../support/phone-tools.ts'

describe('emails and messages on the phone', () => {
  const phone = usePhoneTools()
  const field = (label: string) => phone.page.getByRole('textbox', { name: label, exact: true })
  const button = (name: string) => phone.page.getByRole('button', { name, exact: true })
  const paper = () => phone.page.locator('.letter-paper')
  const noticed = () => phone.page.locator('.findings')

  it('show the email as it is filled in, say what is left, and keep every letter', async () => {
    await phone.open('email')
    await field('Their name').pressSequentially('Priya')
    await field('The job').fill('Analyst')
    await paper().getByText('Dear Priya,').waitFor()
    await phone.dieAndOpen('email')
    await expectValue(field('Their name'), 'Priya')
    await noticed().getByText('Still to fill in: [day], [something they told you about], [your full name].').waitFor()
    await field('The day of the interview').fill('Monday')
    await field('Something you enjoyed hearing about').fill('the new lab')
    await field('Your full name').fill('Sam Okafor')
    await noticed().getByText('Nothing is left to fill in.').waitFor()
    await expectCount(paper().locator('mark'), 0)
    await expectCount(noticed().locator('li:not(.fine-already)'), 0)
    await phone.looksRight('an email')
    expect(phone.sentWith('Priya')).toEqual([])
  })

  it('hand the email to the mail app, with its line ends', async () => {
    await phone.open('email')
    await field('Their name').fill('Zoë & Co')
    await paper().getByText('Dear Zoë & Co,').waitFor()
    const link = phone.page.getByRole('link', { name: 'Open in my mail app' })
    const address = new URL(await readAll(link, ([found]) => found!.getAttribute('href')!))
    expect(address.protocol).toBe('mailto:')
    expect(address.pathname).toBe('')
    expect(address.searchParams.get('subject')).toBe('Thank you: interview for [job] on [day]')
    expect(address.searchParams.get('body')).toMatch(/^Dear Zoë & Co,\r\n\r\nThank you for letting me know/)
  })

  it('let the text be changed by hand, and bring back template or text', async () => {
    await phone.open('email')
    await field('Their name').fill('Priya')
    await button('Change the text yourself').tap()
    await expect.poll(() => phone.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await field('Text').fill('Dear Priya,\n\nSorry, I was so nervous.')
    await noticed().getByText('“sorry”: there’s no need to apologise').waitFor()
    await noticed().getByText('It doesn’t ask for anything yet.').waitFor()
    await phone.looksRight('an email by hand')
    await phone.dieAndOpen('email')
    await expectValue(field('Text'), 'Dear Priya,\n\nSorry, I was so nervous.')
    await button('Go back to the template').tap()
    await paper().getByText('Dear Priya,').waitFor()
    await phone.looksRight('a template that is back')
    await button('Undo').tap()
    await expectValue(field('Text'), 'Dear Priya,\n\nSorry, I was so nervous.')
  })

  it('keep what was filled in from one email to the next, and in the other tone', async () => {
    await phone.open('email')
    await field('Their name').fill('Priya')
    await phone.page.getByText('More formal').tap()
    await paper().getByText('Thank you for informing me of your decision').waitFor()
    await phone.page.getByText('No reply: ask once more').tap()
    await expectValue(field('Their name'), 'Priya')
    await paper().getByText('I wrote to you recently').waitFor()
    await button('Empty these fields').tap()
    await expectValue(field('Their name'), '')
    await button('Undo').tap()
    await expectValue(field('Their name'), 'Priya')
  })

  it('copy what is written, or have it selected where a page may not copy', async () => {
    await phone.page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await phone.open('message')
    await field('Their name').fill('Priya')
    await button('Copy the text').tap()
    const box = phone.page.getByRole('textbox', { name: 'Your message' })
    await expectValue(box, (await textOf(paper())))
    await expect.poll(() => phone.page.evaluate(() => String(getSelection()))).toMatch(/^Hello Priya/)
    await phone.looksRight('a message to copy by hand')
  })

  it('count a connect note as LinkedIn may count, and say both limits', async () => {
    await phone.open('message')
    await button('Change the text yourself').tap()
    const counted = () => noticed().getByText(/characters?[.:]/)
    await field('Text').fill('x'.repeat(200))
    await expectTexts(counted(), ['200 characters. LinkedIn takes 200 on a free account, and 300 on a paid one.'])
    await field('Text').fill(`${'x'.repeat(199)}😀`)
    await expectTexts(counted(), [
      '201 characters: 1 too many for a free account (200). A paid one takes 300. '
      + 'An emoji counts as two characters or more.',
    ])
    await phone.page.getByText('Ask someone to be your mentor', { exact: true }).tap()
    await paper().getByText('I am studying [course] at Loughborough').waitFor()
    await expectCount(counted(), 0)
  })
})
