import type { PDFContext, PDFPage, PDFRef } from '@cantoo/pdf-lib'
import type { FormField } from '../typeset/typeset-blocks.ts'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { embedFormFont } from './form-font.ts'

/** Typst cannot make form fields; it marks their places with links to this address. The domain exists for nobody. */
const mark = 'https://field.invalid/'

const printFlag = 4
const multilineFlag = 1 << 12
const typedColour = '0.106 0.114 0.133 rg'

/**
 * Turns the marked places of a tagged PDF into a form: links become text fields and tick boxes, their
 * `Link` tags become `Form`, and each keeps its place in the reading order.
 * Throws when a field of the tree has no place in the PDF, or a place no field.
 */
export async function makeForm(pdf: Uint8Array, fields: FormField[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { context } = document
  const font = await embedFormFont(context)
  const byId = new Map(fields.map(field => [field.id, field]))
  const widgets = new Map<string, PDFRef>()
  for (const page of document.getPages()) {
    for (const { ref, dict, id } of markedPlaces(page)) {
      const field = byId.get(id)
      if (!field || widgets.has(id))
        throw new Error(`the place "${id}" belongs to no field`)
      toWidget(context, dict, field, page.ref)
      widgets.set(id, ref)
    }
    if (page.node.Annots())
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  }
  const inOrder = fields.map((field) => {
    const ref = widgets.get(field.id)
    if (!ref)
      throw new Error(`the field "${field.id}" has no place on the sheet`)
    return ref
  })
  retag(context, new Set([...widgets.values()].map(String)))
  document.catalog.set(
    PDFName.of('AcroForm'),
    context.obj({
      Fields: inOrder,
      DA: PDFString.of(`/Typed 11 Tf ${typedColour}`),
      DR: { Font: { Typed: font } },
    }),
  )
  return document.save({ useObjectStreams: true, updateFieldAppearances: false })
}

function* markedPlaces(page: PDFPage): Generator<{ ref: PDFRef, dict: PDFDict, id: string }> {
  const annotations = page.node.Annots()
  for (let index = 0; index < (annotations?.size() ?? 0); index++) {
    const ref = annotations!.get(index) as PDFRef
    const dict = annotations!.lookup(index, PDFDict)
    const address = dict
      .lookupMaybe(PDFName.of('A'), PDFDict)
      ?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)
      ?.decodeText()
    if (address?.startsWith(mark))
      yield { ref, dict, id: address.slice(mark.length) }
  }
}

/** Rewrites a link annotation in place, so that its rectangle and its parent in the tags stay. */
function toWidget(context: PDFContext, dict: PDFDict, field: FormField, page: PDFRef): void {
  for (const key of ['A', 'Border', 'Contents', 'QuadPoints', 'H']) dict.delete(PDFName.of(key))
  const text = PDFHexString.fromText
  const set = (values: PDFDict) => values.entries().forEach(([key, value]) => dict.set(key, value))
  set(context.obj({ Subtype: 'Widget', F: printFlag, P: page, T: text(field.id), TU: text(field.label), MK: {} }))
  const { width, height } = dict.lookup(PDFName.of('Rect'), PDFArray).asRectangle()
  if (field.kind === 'tick') {
    const yes = appearance(context, width, height, tickStroke(width, height))
    const off = appearance(context, width, height, '')
    return set(context.obj({ FT: 'Btn', V: 'Off', AS: 'Off', AP: { N: { Yes: yes, Off: off } } }))
  }
  const hasLines = field.lines > 1
  // In a tall place of one line, as the name on a certificate, what is typed is larger.
  const typeSize = hasLines ? 10.5 : Math.max(11, Math.min(18, Math.round(height * 0.45)))
  const style = PDFString.of(`/Typed ${typeSize} Tf ${typedColour}`)
  set(
    context.obj({
      FT: 'Tx',
      Ff: hasLines ? multilineFlag : 0,
      DA: style,
      V: text(''),
      AP: { N: appearance(context, width, height, '/Tx BMC EMC') },
    }),
  )
}

function appearance(context: PDFContext, width: number, height: number, content: string): PDFRef {
  const round = (value: number) => Math.round(value * 100) / 100
  return context.register(
    context.flateStream(content, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, round(width), round(height)],
      Resources: {},
    }),
  )
}

/** A tick as two strokes: no font is needed for it. */
function tickStroke(width: number, height: number): string {
  const at = (x: number, y: number) => `${(width * x).toFixed(2)} ${(height * y).toFixed(2)}`
  return `q 1.6 w 1 J 1 j 0.106 0.114 0.133 RG ${at(0.2, 0.5)} m ${at(0.42, 0.25)} l ${at(0.82, 0.78)} l S Q`
}

/** Every `Link` tag that holds one of these annotations becomes a `Form` tag. */
function retag(context: PDFContext, widgets: Set<string>): void {
  const objr = PDFName.of('OBJR')
  for (const [, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(PDFName.of('S')) !== PDFName.of('Link'))
      continue
    const kids = element.lookup(PDFName.of('K'))
    const held = kids instanceof PDFArray ? kids.asArray() : [kids]
    const isField = held.some(
      kid =>
        kid instanceof PDFDict
        && kid.get(PDFName.of('Type')) === objr
        && widgets.has(String(kid.get(PDFName.of('Obj')))),
    )
    if (isField)
      element.set(PDFName.of('S'), PDFName.of('Form'))
  }
}
