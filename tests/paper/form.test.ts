import { beforeAll, describe, expect, it } from 'vitest'
import { makeForm } from '../../src/paper/pdf/form.ts'
import { makeSheet } from '../../src/paper/pdf/sheet.ts'
import { TypstCompiler } from '../../src/paper/pdf/typst-compiler.ts'
import { config, eachPage, linksOf, openPdf, rolesOf, root, worksheet } from './support.ts'

let compiler: TypstCompiler
let form: Uint8Array
beforeAll(async () => {
  compiler = new TypstCompiler(root)
  form = await makeWorksheet()
})

async function makeWorksheet() {
  const sheet = makeSheet(worksheet(), config, { size: 'a4', large: false, form: true })
  return makeForm(compiler.layOut(sheet.data).pdf(), sheet.fields)
}

async function widgets(bytes: Uint8Array) {
  const pdf = await openPdf(bytes)
  return (await eachPage(pdf, page => page.getAnnotations())).flat().filter(({ subtype }) => subtype === 'Widget')
}

describe('a paper as a form', () => {
  it('has every place of the worksheet as a labelled field, in reading order', async () => {
    expect(
      (await widgets(form)).map(field => [
        field.fieldName,
        field.alternativeText,
        field.checkBox ? 'tick' : field.multiLine ? 'lines' : 'line',
      ]),
    ).toEqual([
      ['name', 'Plan: Your name', 'line'],
      ['story', 'Plan: What happened', 'lines'],
      ['tick', 'Checks: It is small', 'tick'],
      ['tick-2', 'Checks: It has a day', 'tick'],
      ['cell', 'Checks: A friend, How', 'lines'],
    ])
  })

  it('stays tagged: each field is a Form among the headings', async () => {
    const roles = await rolesOf(await openPdf(form))
    expect(roles.filter(role => role === 'Form')).toHaveLength(5)
    expect(roles.indexOf('H2')).toBeLessThan(roles.indexOf('Form'))
    expect(roles.indexOf('Form')).toBeLessThan(roles.indexOf('H3'))
    expect(await (await openPdf(form)).getMetadata()).toMatchObject({ info: { Language: 'en-GB', Title: 'My sheet' } })
  })

  it('keeps real links as links, and leaves none of the marks that its places were made from', async () => {
    expect((await linksOf(await openPdf(form))).flat()).toEqual([
      'https://www.example.org/help',
      'https://example.org/',
      'tel:116123',
    ])
  })

  it('keeps what is typed, whichever European letters it has', async () => {
    const typed = 'Łukasz Ő. Știrbu, Đorđe Žižka, Íñigo Çelik, Ελένη, Дмитро'
    const pdf = await openPdf(form)
    const [name, , tick] = await widgets(form)
    pdf.annotationStorage.setValue(name!.id, { value: typed })
    pdf.annotationStorage.setValue(tick!.id, { value: true })
    const [filledName, , filledTick] = await widgets(await pdf.saveDocument())
    expect([filledName!.fieldValue, filledTick!.fieldValue]).toEqual([typed, 'Yes'])
    expect(filledName!.hasAppearance).toBe(true)
    expect(await rolesOf(await openPdf(await pdf.saveDocument()))).toContain('Form')
  })

  it('shows typed letters with the font that it brings', async () => {
    const pdf = await openPdf(form)
    const [name] = await widgets(form)
    pdf.annotationStorage.setValue(name!.id, { value: 'Łőș' })
    const filled = await openPdf(await pdf.saveDocument())
    const operators = await (await filled.getPage(1)).getOperatorList()
    const glyphs = operators.argsArray.flatMap(args =>
      Array.isArray(args?.[0]) ? args[0].map((glyph: { unicode?: string }) => glyph?.unicode ?? '') : [],
    )
    expect(glyphs.join('')).toContain('Łőș')
  })

  it('shows a name on a certificate larger than a line of a worksheet', async () => {
    const sheet = makeSheet(worksheet({ look: 'certificate' }), config, { size: 'a4', large: false, form: true })
    const certificate = await makeForm(compiler.layOut(sheet.data).pdf(), sheet.fields)
    const sizes = await Promise.all(
      [form, certificate].map(async bytes => (await widgets(bytes))[0]!.defaultAppearanceData.fontSize),
    )
    expect(sizes).toEqual([11, 17])
  })

  it('gives the same bytes for the same input', async () => {
    expect(Buffer.from(await makeWorksheet()).equals(Buffer.from(form))).toBe(true)
  })

  it('refuses a field without a place, and a place without a field', async () => {
    const sheet = makeSheet(worksheet(), config, { size: 'a4', large: false, form: true })
    const pdf = compiler.layOut(sheet.data).pdf()
    await expect(makeForm(pdf, sheet.fields.slice(1))).rejects.toThrow('the place "name" belongs to no field')
    await expect(
      makeForm(pdf, [...sheet.fields, { id: 'more', label: 'More', kind: 'text', lines: 1 }]),
    ).rejects.toThrow('the field "more" has no place on the sheet')
  })
})
