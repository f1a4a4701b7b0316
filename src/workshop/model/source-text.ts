/** A piece of the source, and the line of the file on which it begins. */
export interface SourceText {
  /** What it is: the slide's words, its note, a frontmatter string. */
  of: 'content' | 'note' | 'matter'
  text: string
  line: number
}
