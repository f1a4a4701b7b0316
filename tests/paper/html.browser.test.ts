import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { downloadsPage } from '../../src/paper/web/downloads-page.tsx'
import { paperPage } from '../../src/paper/web/paper-page.tsx'
import { launchBrowser, openPage } from '../support/browser.ts'
import { sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectCount, expectTexts, readAll } from '../support/page-reading.ts'
import { config, openPdf, paragraph, worksheet } from './support.ts'

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser.close())

function sheet(changes = {}) {
  return paperPage(worksheet(changes), config, { links: [{ href: 'index.html', label: 'All handouts' }], pictures: new Map() })
}

const kitFiles = [
  { path: 'sheet.html', paperId: 'sheet', label: 'Web page', pages: null, bytes: 9000 },
  { path: 'sheet-a4.pdf', paperId: 'sheet', label: 'PDF, A4', pages: 1, bytes: 41_234 },
  { path: 'handouts.zip', paperId: null, label: '', pages: null, bytes: 2_100_000 },
  { path: 'event-talk.ics', paperId: null, label: '', pages: null, bytes: 900 },
  { path: 'calendar.ics', paperId: null, label: '', pages: null, bytes: 900 },
]
const withEvent = {
  ...config,
  events: [{ id: 'talk', title: 'A talk', confirmed: true, start: '2027-03-07T10:00', durationMinutes: 60 }],
}
function downloads() {
  return downloadsPage(withEvent, [worksheet()], kitFiles, { audience: 'students', logo: null, startsAt: null })
}

async function open(html: string, options: { width?: number, colorScheme?: 'light' | 'dark' } = {}) {
  const opened = await openPage(browser, {
    viewport: { width: options.width ?? 1000, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
  })
  await opened.page.setContent(html)
  return opened
}

describe('a paper as a page', () => {
  it.each(['light', 'dark'] as const)('has no axe violation, %s', async (colorScheme) => {
    for (const html of [sheet(), sheet({ fillable: false }), downloads()]) {
      const { page, close } = await open(html, { colorScheme, width: 390 })
      expect(await violations(page)).toEqual([])
      await close()
    }
  })

  it.each([320, 390, 1280])('never needs sideways scrolling at %i pixels', async (width) => {
    for (const html of [sheet(), downloads()]) {
      const { page, close } = await open(html, { width })
      expect(await sidewaysOverflow(page)).toBe(0)
      await close()
    }
  })

  it('loads nothing from anywhere, and runs nothing', async () => {
    const { page, requests, close } = await open(sheet())
    expect(requests).toEqual([])
    await expectCount(page.locator('script, link:not([rel=icon]), iframe'), 0)
    await close()
  })

  it('has a language, one h1, a way past the header, and labels for every place to type', async () => {
    const { page, close } = await open(sheet())
    await expectCount(page.locator('html[lang=en-GB]'), 1)
    await expectTexts(page.locator('h1'), ['My sheet'])
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content')
    for (const label of ['Your name', 'What happened', 'A friend, How', 'It is small'])
      await expectCount(page.getByLabel(label, { exact: true }), 1)
    await close()
  })

  it('has a number to tap at its foot', async () => {
    const { page, close } = await open(sheet())
    const links = page.getByRole('contentinfo').getByRole('link')
    expect(await readAll(links, all => all.map(link => [link.getAttribute('href'), link.textContent]))).toEqual([
      ['tel:116123', '116 123'],
    ])
    await close()
  })

  it('keeps names with markup and letters of every script as text', async () => {
    const name = 'محمد <script>document.title = "no"</script> & "🎉"'
    const { page, close } = await open(sheet({ title: name, content: [paragraph(name)] }))
    await expectTexts(page.locator('h1'), [name])
    await expectTexts(page.locator('main p').last(), [name])
    await expectCount(page.locator('script'), 0)
    await close()
  })

  it('parts no word that nobody reads in two halves', async () => {
    const { page, close } = await open(sheet({ content: [paragraph('The Wi-Fi is down.')] }))
    const spaces = await readAll(page.getByText('Wi-Fi', { exact: true }), ([word]) => getComputedStyle(word!).whiteSpace)
    expect(spaces).toBe('nowrap')
    await close()
  })

  it('names each cell of a wide table where its columns are stacked', async () => {
    const content = [
      {
        kind: 'table' as const,
        head: ['When', 'Who', 'What'].map(text => [{ kind: 'text' as const, text }]),
        rows: [['1', '2', '3'].map(text => [{ kind: 'text' as const, text }])],
      },
    ]
    const { page, close } = await open(sheet({ content }), { width: 360 })
    await expectCount(page.getByRole('cell'), 3)
    await expectCount(page.getByRole('columnheader'), 3)
    expect(await page.evaluate('getComputedStyle(document.querySelectorAll("td")[1], "::before").content')).toBe(
      '"Who"',
    )
    await close()
  })
})

describe('a paper that lies across, such as the run sheet', () => {
  it('is printed across from its page, too', async () => {
    const { page, close } = await open(sheet({ orientation: 'landscape' }))
    const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }))
    const [, , width, height] = (await pdf.getPage(1)).view
    expect(width).toBeGreaterThan(height!)
    await close()
  })
})

describe('a table to write in, on a phone', () => {
  it('gives each place a room of its own', async () => {
    const cells = (...texts: string[]) => texts.map(text => (text === '' ? [] : [{ kind: 'text' as const, text }]))
    const content = [
      {
        kind: 'table' as const,
        head: cells('Look at', 'Own score', 'Partner'),
        rows: [cells('Structure', '', ''), cells('Delivery', '', '')],
      },
    ]
    const { page, close } = await open(sheet({ content }), { width: 320 })
    const places = await readAll(page.locator('textarea'), all =>
      all.map((place) => {
        const { bottom } = place.getBoundingClientRect()
        return bottom <= place.closest('td')!.getBoundingClientRect().bottom
      }))
    expect(places).toEqual([true, true, true, true])
    await close()
  })
})

describe('the downloads page', () => {
  it('offers each file by what it is, with pages and size, and all addresses are relative', async () => {
    const { page, close } = await open(downloads())
    const links = await readAll(page.locator('main a'), all =>
      all.map(link => [link.getAttribute('href'), link.textContent?.trim()]))
    expect(links).toEqual([
      ['handouts.zip', 'Download all (zip, 2.1 MB)'],
      ['sheet.html', 'Web page of My sheet'],
      ['sheet-a4.pdf', 'PDF, A4 of My sheet 1 page, 41 kB'],
      ['event-talk.ics', 'Add to your calendar: A talk'],
    ])
    await close()
  })

  it('leaves out a paper that could not be made', async () => {
    const html = downloadsPage(config, [worksheet(), worksheet({ id: 'broken', title: 'Broken' })], kitFiles, {
      audience: 'students',
      logo: null,
      startsAt: null,
    })
    expect(html).not.toContain('Broken')
  })
})
