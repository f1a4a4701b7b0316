import { beforeAll, describe, expect, it } from 'vitest'
import { makeSheet } from '../../src/paper/pdf/sheet.ts'
import { TypstCompiler } from '../../src/paper/pdf/typst-compiler.ts'
import { altTextsOf, config, eachPage, linksOf, openPdf, paragraph, rolesOf, root, textOf, words, worksheet } from './support.ts'

let compiler: TypstCompiler
beforeAll(() => {
  compiler = new TypstCompiler(root)
})

function pdfOf(changes: Parameters<typeof worksheet>[0] = {}, variant: Partial<Parameters<typeof makeSheet>[2]> = {}) {
  const sheet = makeSheet(worksheet(changes), config, { size: 'a4', large: false, form: false, ...variant })
  const laidOut = compiler.layOut(sheet.data)
  return { ...sheet, pages: laidOut.pages, bytes: laidOut.pdf() }
}

describe('a paper as PDF', () => {
  it('says its title, language and standard', async () => {
    const pdf = await openPdf(pdfOf().bytes)
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'My sheet', Author: 'Example University', Language: 'en-GB' })
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(await pdf.getMarkInfo()).toContainEqual(['Marked', true])
  })

  it('tags headings in order without a gap, lists, tables with header cells, and figures', async () => {
    const roles = await rolesOf(await openPdf(pdfOf().bytes))
    expect(roles.filter(role => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H3'])
    expect(roles).toEqual(
      expect.arrayContaining(['P', 'L', 'LI', 'LBody', 'Table', 'THead', 'TH', 'TD', 'Figure', 'Link']),
    )
  })

  it('describes its pictures', async () => {
    expect(await altTextsOf(await openPdf(pdfOf().bytes))).toEqual(['QR code: All papers'])
  })

  it('has a bookmark for each heading', async () => {
    const outline = await (await openPdf(pdfOf().bytes)).getOutline()
    expect(outline.map(entry => [entry.title, entry.items.map((item: { title: string }) => item.title)])).toEqual([
      ['My sheet', ['Plan']],
    ])
  })

  it('prints the address behind a link, and keeps the link', async () => {
    const pdf = await openPdf(pdfOf().bytes)
    expect(await textOf(pdf)).toContain('Our helpers (example.org/help)')
    expect((await linksOf(pdf)).flat()).toContain('https://www.example.org/help')
  })

  it('repeats the head of a table on each page', async () => {
    const rows = Array.from({ length: 120 }, (_, no) => [words(`Person ${no}`), words('by phone')])
    const { pages, bytes } = pdfOf({
      sides: null,
      content: [{ kind: 'table', head: [words('Whoever'), words('Means')], rows }],
    })
    const text = await textOf(await openPdf(bytes))
    expect(pages).toBeGreaterThan(2)
    expect(text.split('Whoever').length - 1).toBe(pages)
  })

  it('has header and footer: institution, page of pages, support, licence, date', async () => {
    const text = await textOf(await openPdf(pdfOf().bytes))
    for (const part of [
      'Example University',
      'Careers Example',
      'Page 1 of 1',
      'Listeners 116 123',
      'CC BY 4.0',
      '20 November 2026',
    ])
      expect(text).toContain(part)
  })

  it('has a number to tap on each side that students read, told to a screen reader as a link', async () => {
    const content = Array.from({ length: 60 }, (_, no) => paragraph(`Paragraph ${no} of a sheet of several sides.`))
    const pdf = await openPdf(pdfOf({ sides: null, content }).bytes)
    expect(pdf.numPages).toBeGreaterThan(1)
    expect(await linksOf(pdf)).toEqual(Array.from({ length: pdf.numPages }, () => ['tel:116123']))
    expect((await textOf(pdf)).split('Listeners 116 123')).toHaveLength(pdf.numPages + 1)
    expect((await rolesOf(pdf)).filter(role => role === 'Link')).toHaveLength(pdf.numPages)
  })

  it('has them on the last side of a facilitator\'s paper, and names them on all', async () => {
    const content = Array.from({ length: 60 }, (_, no) => paragraph(`Paragraph ${no} of a sheet of several sides.`))
    const pdf = await openPdf(pdfOf({ for: 'facilitator', sides: null, content }).bytes)
    const links = await linksOf(pdf)
    expect(links.flat()).toEqual(['tel:116123'])
    expect(links.at(-1)).toEqual(['tel:116123'])
    expect((await textOf(pdf)).split('Listeners 116 123')).toHaveLength(pdf.numPages + 1)
  })

  it('is reflowed in large print, with 18 point text', async () => {
    const { bytes } = pdfOf({}, { large: true })
    const heights = (
      await eachPage(await openPdf(bytes), async page =>
        (await page.getTextContent()).items.flatMap(item =>
          'str' in item && item.str.includes('Begin here') ? [item.height] : [],
        ))
    ).flat()
    expect(heights).toEqual([18])
  })

  it('turns a wide table into named lines in large print', async () => {
    const content = [
      {
        kind: 'table' as const,
        head: ['Time', 'Block', 'Say', 'Actual'].map(words),
        rows: [['0:05', 'Rest', 'Hello', ''].map(text => (text === '' ? [] : words(text)))],
      },
    ]
    const text = await textOf(await openPdf(pdfOf({ content }, { large: true }).bytes))
    expect(text).toContain('Say: Hello')
    expect(text).toContain('Actual')
  })

  it.each([
    ['a4', [595, 842]],
    ['letter', [612, 792]],
  ] as const)('knows %s paper', async (size, expected) => {
    const [view] = await eachPage(await openPdf(pdfOf({}, { size }).bytes), async page =>
      page.view.slice(2).map(Math.round))
    expect(view).toEqual(expected)
  })

  it('gives the same bytes for the same input', () => {
    expect(Buffer.from(pdfOf().bytes).equals(Buffer.from(pdfOf().bytes))).toBe(true)
  })
})

describe('names and words that nobody foresaw', () => {
  const strange = 'Zoë <b>#set text(1pt)</b> $x$ *bold* \\ "quote" [link](x) 🎉 👩🏽‍💻 Ł ő ș ₴'

  it('prints markup, emoji and every European letter as they are', async () => {
    const { bytes, missing } = pdfOf({ title: strange, content: [paragraph(strange)] })
    expect(missing).toEqual([])
    expect(await textOf(await openPdf(bytes))).toContain('<b>#set text(1pt)</b> $x$ *bold* \\ "quote" [link](x)')
  })

  it('names the script of letters that no font has, and says which they were', async () => {
    const { bytes, missing } = pdfOf({ content: [paragraph('With محمد علي, דנה and 王.')] })
    const text = await textOf(await openPdf(bytes))
    expect(text).toContain('With [Arabic], [Hebrew] and [Chinese].')
    expect(missing).toContain('م')
  })

  it('survives control characters, half a surrogate and reversed text', () => {
    expect(() => pdfOf({ content: [paragraph('a\u0000b\u0007c\uFEFFd\uD83Ee\u202Ef\u2028g')] })).not.toThrow()
  })

  it('leaves out an address that could run something', async () => {
    const { bytes } = pdfOf({
      content: [
        { kind: 'paragraph', children: [{ kind: 'link', href: 'javascript:alert(1)', children: words('press me') }] },
      ],
    })
    expect((await linksOf(await openPdf(bytes))).flat()).toEqual(['tel:116123'])
  })
})
