import { describe, expect, it } from 'vitest'
import { expectCount, expectTexts, expectValue } from '../support/page-reading.ts'
import { usePhoneTools } from '../support/phone-tools.ts'

describe('the list of rejections on the phone', () => {
  const phone = usePhoneTools()
  const button = (name: string) => phone.page.getByRole('button', { name, exact: true })
  const titles = () => phone.page.locator('.fold summary')
  const field = (label: string) => phone.page.getByLabel(label, { exact: true }).first()
  const focused = () => phone.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

  async function add(what: string) {
    await button('Add something I tried').tap()
    await expect.poll(() => phone.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await phone.page.keyboard.type(what)
    await titles().getByText(what).waitFor()
  }

  it('grows at the top, ready to write in, and is all there later', async () => {
    await phone.open('rejections')
    await phone.page.getByText('There’s nothing here yet.').waitFor()
    await add('A summer scheme')
    await field('What I learnt').fill('To ask what a week looks like')
    await field('What came of it later').fill('A post in a school')
    await add('A year in industry')
    await phone.looksRight('two rejections')
    await phone.dieAndOpen('rejections')
    await expectTexts(titles(), ['A year in industry', 'A summer scheme'])
    await titles().getByText('A summer scheme').tap()
    await expectValue(phone.page.locator('.fold').last().getByLabel('What I learnt'), 'To ask what a week looks like')
    expect(phone.sentWith('summer')).toEqual([])
  })

  it('takes the order that one gives it, and keeps the focus on what moves', async () => {
    await phone.open('rejections')
    for (const what of ['One', 'Two', 'Three'])
      await add(what)
    await button('Move up: One').click()
    await expectTexts(titles(), ['Three', 'One', 'Two'])
    await expect.poll(focused).toBe('Move up: One')
    await button('Move up: One').press('Enter')
    await expectTexts(titles(), ['One', 'Three', 'Two'])
    await expect.poll(focused).toBe('Move down: One')
    await phone.dieAndOpen('rejections')
    await expectTexts(titles(), ['One', 'Three', 'Two'])
  })

  it('gives back what was removed, in its place', async () => {
    await phone.open('rejections')
    for (const what of ['One', 'Two', 'Three'])
      await add(what)
    await button('Remove: Two').click()
    await expectTexts(titles(), ['Three', 'One'])
    await phone.looksRight('one is removed')
    await button('Undo').tap()
    await expectTexts(titles(), ['Three', 'Two', 'One'])
    await expectCount(button('Undo'), 0)
  })
})
