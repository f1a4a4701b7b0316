/** A slide as Slidev's parser cuts it out of the file. Lines are 1-based, in that file. */
export interface RawSlide {
  file: string
  line: number
  /** The frontmatter's YAML. */
  matter: string
  matterLine: number
  content: string
  contentLine: number
  note: string
  noteLine: number
}

/** A slide as Slidev's parser gives it: the parts that are used here. */
export interface SourceSlide {
  /** All of it, as written. */
  raw: string
  /** The line on which it begins, from 0. */
  start: number
  frontmatterRaw?: string
  contentRaw: string
  note?: string
}

/** Slidev trims content and note, so their lines are found again in the slide's raw text. */
export function rawSlide(file: string, source: SourceSlide): RawSlide {
  const lineOf = (part: string) => {
    const at = part ? source.raw.lastIndexOf(part) : -1
    return source.start + 1 + (at < 0 ? 0 : source.raw.slice(0, at).split('\n').length - 1)
  }
  const content = source.contentRaw
  const note = source.note ?? ''
  return {
    file,
    line: source.start + 1,
    matter: source.frontmatterRaw ?? '',
    matterLine: source.start + 2,
    content,
    contentLine: lineOf(content),
    note,
    noteLine: lineOf(note),
  }
}
