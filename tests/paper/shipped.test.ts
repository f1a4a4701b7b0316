import type { KitResult } from '../../src/paper/files/kit.ts'
import type { Workshop } from '../../src/workshop/model/workshop.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRun } from '../../src/paper/compose/run.ts'
import { makeKit } from '../../src/paper/files/kit.ts'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { checkWithQpdf } from '../support/qpdf.ts'
import { eachPage, linksOf, openPdf, rolesOf, root, textOf } from './support.ts'

let out: string
let kit: KitResult
let workshop: Workshop
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'shipped-'))
  workshop = (await loadWorkshop(root)).workshop!
  kit = await makeKit({
    root,
    run: makeRun(workshop, { startsAt: '2027-03-03T14:00', venue: 'Room 1' }),
    out,
    formats: { sizes: ['a4', 'letter'], largePrint: true },
    only: null,
  })
})
afterAll(() => rm(out, { recursive: true, force: true }))

const read = (path: string) => readFile(join(out, path))
const plainPdfs = () => kit.files.filter(({ path }) => /-a4\.pdf$/.test(path) && !path.includes('large-print'))

describe('the kit as it is shipped', () => {
  it('is made whole, without a problem', () => {
    expect(kit.problems).toEqual([])
    for (const { id, fillable, for: audience } of workshop.handouts) {
      expect(kit.files.filter(({ paperId, path }) => paperId === id && path.endsWith('.pdf')).length, id).toBe(
        (audience === 'students' ? 4 : 3) + (fillable ? 1 : 0),
      )
    }
  })

  it('keeps to the sides that each paper promises, on A4 and Letter', () => {
    for (const { paperId, path, pages } of kit.files.filter(
      ({ path }) => /-(?:a4|letter)\.pdf$/.test(path) && !path.includes('large-print'),
    )) {
      const { sides } = workshop.handouts.find(({ id }) => id === paperId)!
      expect(pages, path).toBeLessThanOrEqual(Math.max(1, sides))
    }
  })

  it('says no weekday and no year of an event that nobody has confirmed', async () => {
    const pages = kit.files.filter(({ path }) => /\.(?:html|csv)$/.test(path))
    for (const { path } of pages) {
      const text = (await read(path)).toString()
      expect(text, path).not.toMatch(/7 March 2027/)
    }
    const takeAway = (await read('take-away.html')).toString()
    expect(takeAway).toContain('7 March, 10 am (date to be confirmed)')
  })

  it('keeps the certificate in large print to one sheet', () => {
    expect(
      kit.files.filter(({ path }) => path.startsWith('certificate-large-print')).map(({ pages }) => pages),
    ).toEqual([1, 1])
  })

  it('keeps the poster in large print to one sheet, with all boxes for the code', async () => {
    const { path, pages } = kit.files.find(({ path }) => path.endsWith('join-poster-large-print-a4.pdf'))!
    expect(pages).toBe(1)
    expect(await read(path).then(openPdf).then(textOf)).toMatch(/1\s*2\s*3\s*4\s*5\s*6/)
  })

  it('says title and language in each PDF, and starts each tree of tags with its only H1', async () => {
    for (const { path, paperId } of plainPdfs()) {
      const pdf = await openPdf(await read(path))
      const { info } = await pdf.getMetadata()
      expect(info, path).toMatchObject({
        Language: 'en-GB',
        Title: workshop.handouts.find(({ id }) => id === paperId)!.title,
      })
      const headings = (await rolesOf(pdf)).filter(role => /^H\d$/.test(role)).map(role => Number(role[1]))
      expect(
        headings.filter(level => level === 1),
        path,
      ).toHaveLength(1)
      expect(
        headings.every((level, index) => level <= (headings[index - 1] ?? 0) + 1),
        path,
      ).toBe(true)
    }
  })

  it('is sound to qpdf in every PDF, which it would not be if a file were cut short', async () => {
    const pdfs = kit.files.filter(({ path }) => path.endsWith('.pdf'))
    for (const { path } of pdfs) {
      expect(await checkWithQpdf(await read(path)), path).toMatchObject({
        code: 0,
        said: expect.stringContaining('No syntax or stream encoding errors found'),
      })
    }
    const whole = await read(pdfs[0]!.path)
    expect(await checkWithQpdf(whole.subarray(0, whole.length / 2))).toMatchObject({ code: 2 })
  }, 120_000)

  it('gives every field of every form a label of its own, in reading order', async () => {
    for (const { path } of kit.files.filter(({ path }) => path.endsWith('-form.pdf'))) {
      const pdf = await openPdf(await read(path))
      const fields = (await eachPage(pdf, page => page.getAnnotations()))
        .flat()
        .filter(({ subtype }) => subtype === 'Widget')
      expect(fields.length, path).toBeGreaterThan(0)
      expect(new Set(fields.map(({ alternativeText }) => alternativeText)).size, path).toBe(fields.length)
      expect(
        (await rolesOf(pdf)).filter(role => role === 'Form'),
        path,
      ).toHaveLength(fields.length)
    }
  })

  it('leaves no number of a support that cannot be tapped, on any page for students', async () => {
    for (const { path } of kit.files.filter(({ path }) => path.endsWith('.html') && !path.startsWith('facilitator/'))) {
      const outsideOfLinks = (await read(path)).toString().replaceAll(/<style>[\s\S]*?<\/style>|<a [\s\S]*?<\/a>/g, '')
      expect(outsideOfLinks, path).not.toMatch(/116 123|85258|\b999\b/)
    }
  })

  it('gives each PDF of a handout for students its numbers to tap', async () => {
    for (const { path } of plainPdfs().filter(({ path }) => !path.startsWith('facilitator/'))) {
      for (const links of await linksOf(await openPdf(await read(path))))
        expect(links, path).toEqual(expect.arrayContaining(['tel:116123', 'sms:85258?body=SHOUT', 'tel:999']))
    }
  })

  it('names the institution from workshop.yaml on each page, and nothing that is a variable', async () => {
    for (const { path } of kit.files.filter(({ path }) => path.endsWith('.html'))) {
      const html = (await read(path)).toString()
      expect(html).toContain(workshop.config.institution.name)
      expect(html, path).not.toMatch(/\{\{|\[\[/)
    }
  })
})
