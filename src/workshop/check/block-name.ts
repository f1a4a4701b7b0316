import type { Block, Content, Slide } from '../model/workshop.ts'

/** Where a block is written: its minutes stand there. */
export function blockPlace(block: Block, { slides }: Pick<Content, 'slides'>): { file: string, line: number } {
  return { file: slides.find(({ blockId }) => blockId === block.id)?.file ?? 'slides.md', line: block.line }
}

/** A block as a sentence names it: by the title that people read, and the id that its slides have. */
export function blockName({ id, title }: Block): string {
  return `block "${title}" (id ${id})`
}

/** Where a slide begins: `slides.md:12`. */
export function slidePlace({ file, line }: Slide): string {
  return `${file ?? 'slides.md'}:${line}`
}
