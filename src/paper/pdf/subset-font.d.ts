/** The part of subset-font that the papers use; the package brings no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'truetype'
    noHinting: boolean
    noLayoutClosure: boolean
    dropTables: string[]
  }

  /** A font file with only the glyphs that these letters need. */
  export default function subsetFont(file: Buffer, letters: string, options: SubsetOptions): Promise<Buffer>
}
