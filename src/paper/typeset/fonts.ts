import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob, Face } from 'harfbuzzjs'

const require = createRequire(import.meta.url)

function fontFile(name: string): string {
  return require.resolve(`@expo-google-fonts/${name}.ttf`)
}

/** The faces of the papers: Atkinson for text, Noto for the letters and signs that it lacks. */
const faces = {
  text: fontFile('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular'),
  italic: fontFile('atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic'),
  bold: fontFile('atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold'),
  extraBold: fontFile('atkinson-hyperlegible-next/800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold'),
  wide: fontFile('noto-sans/400Regular/NotoSans_400Regular'),
  wideBold: fontFile('noto-sans/700Bold/NotoSans_700Bold'),
  emoji: fontFile('noto-emoji/400Regular/NotoEmoji_400Regular'),
}

/** All fonts as bytes, for the Typst compiler. */
export function readFonts(): Buffer[] {
  return Object.values(faces).map(file => readFileSync(file))
}

/** The face of typed text in forms: it has every letter of the European languages. */
export function readFormFont(): Buffer {
  return readFileSync(faces.wide)
}

let covered: Set<number> | null = null

/** Whether any of the fonts can print this code point. Fonts are opened at the first unusual letter only. */
export function fontsCover(code: number): boolean {
  covered ??= new Set([faces.text, faces.wide, faces.emoji].flatMap(file => codesIn(file)))
  return covered.has(code)
}

function codesIn(file: string): number[] {
  return [...new Face(new Blob(readFileSync(file))).collectUnicodes()]
}
