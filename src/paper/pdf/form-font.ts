import type { PDFContext, PDFRef } from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'
import { PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { Blob, Face, Font, MetricsTag } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { readFormFont } from '../typeset/fonts.ts'

/** What someone in Europe may type: Latin with all its marks, Greek, Cyrillic, punctuation and currency. */
const typedRanges: [number, number][] = [
  [0x20, 0x7E],
  [0xA0, 0x24F],
  [0x300, 0x304],
  [0x306, 0x30C],
  [0x370, 0x3FF],
  [0x400, 0x52F],
  [0x1E00, 0x1EFF],
  [0x2010, 0x2027],
  [0x2030, 0x203A],
  [0x20AC, 0x20AC],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
]

interface TypedFont {
  file: Uint8Array
  fileLength: number
  unicodeMap: Uint8Array
  /** Advance widths in thousandths, by glyph. */
  widths: number[]
  metrics: { ascent: number, descent: number, capHeight: number, box: number[] }
}

let prepared: Promise<TypedFont> | null = null

/** Does the slow part of the first form ahead of it; all forms share its result. */
export function prepareFormFont(): Promise<TypedFont> {
  prepared ??= cutFormFont()
  return prepared
}

/**
 * Noto Sans cut down to what Europe types. It is embedded in full, not by what stands in the form, because nobody
 * knows yet what will be typed; WinAnsi, the default of forms, has no Ł.
 */
async function cutFormFont(): Promise<TypedFont> {
  const letters = typedRanges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  const file = await subsetFont(readFormFont(), letters.join(''), {
    targetFormat: 'truetype',
    noHinting: true,
    // A viewer lays typed letters out one by one: it looks at no ligature and no kerning.
    noLayoutClosure: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF'],
  })
  const face = new Face(new Blob(file))
  const font = new Font(face)
  const glyphs = [...face.collectUnicodes()].map(code => [font.nominalGlyph(code) ?? 0, code] as const)
  const perMille = (value: number) => Math.round((value * 1000) / face.upem)
  const widths = [0]
  for (const [glyph] of glyphs) widths[glyph] = perMille(font.glyphHAdvance(glyph))
  return {
    file: deflateSync(file),
    fileLength: file.length,
    unicodeMap: deflateSync(Buffer.from(unicodeMap(glyphs))),
    widths: Array.from(widths, width => width ?? 0),
    metrics: {
      ascent: perMille(font.hExtents().ascender),
      descent: perMille(font.hExtents().descender),
      capHeight: perMille(font.getMetricPositionWithFallback(MetricsTag.CAP_HEIGHT)),
      box: boundingBox(face).map(perMille),
    },
  }
}

/** xMin, yMin, xMax and yMax, from the table "head" (OpenType 1.9: four int16 from byte 36 on). */
function boundingBox(face: Face): number[] {
  const head = face.referenceTable('head')
  if (!head)
    throw new Error('the font for forms has no table "head"')
  const view = new DataView(head.buffer, head.byteOffset)
  return [36, 38, 40, 42].map(offset => view.getInt16(offset))
}

/** Which letter each glyph stands for, so that a viewer can show and read what is typed (ISO 32000-1, 9.10.3). */
function unicodeMap(letters: (readonly [glyph: number, code: number])[]): string {
  const hex = (value: number) => value.toString(16).padStart(4, '0')
  const blocks: string[] = []
  for (let start = 0; start < letters.length; start += 100) {
    const part = letters.slice(start, start + 100)
    blocks.push(
      `${part.length} beginbfchar\n${part.map(([id, code]) => `<${hex(id)}> <${hex(code)}>`).join('\n')}\nendbfchar`,
    )
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

/** Puts the font for typed text into a document, and says where. */
export async function embedFormFont(context: PDFContext): Promise<PDFRef> {
  const font = await prepareFormFont()
  const name = 'KITEUR+NotoSans-Regular'
  const compressed = (bytes: Uint8Array, more: Record<string, number> = {}): PDFRef =>
    context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length, ...more }), bytes))
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 32,
      FontBBox: font.metrics.box,
      ItalicAngle: 0,
      Ascent: font.metrics.ascent,
      Descent: font.metrics.descent,
      CapHeight: font.metrics.capHeight,
      StemV: 80,
      FontFile2: compressed(font.file, { Length1: font.fileLength }),
    }),
  )
  const system = context.obj({ Supplement: 0 })
  system.set(PDFName.of('Registry'), PDFHexString.of(Buffer.from('Adobe').toString('hex')))
  system.set(PDFName.of('Ordering'), PDFHexString.of(Buffer.from('Identity').toString('hex')))
  const glyphs = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      CIDToGIDMap: 'Identity',
      BaseFont: name,
      CIDSystemInfo: system,
      FontDescriptor: descriptor,
      DW: 0,
      W: [0, font.widths],
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [glyphs],
      ToUnicode: compressed(font.unicodeMap),
    }),
  )
}
