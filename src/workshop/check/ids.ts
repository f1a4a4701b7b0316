import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { singular } from '../read/issue-owner.ts'
import { configLine, problemAt } from './content-part.ts'

interface Named {
  id: string
  where: { file: string, line: number | null }
}

/** No two things of a kind have the same id, and a handout's block exists. */
export function checkIds(workshop: Workshop): Problem[] {
  const { slides, blocks, facts, handouts, config } = workshop
  const fileOf = (slide: { file?: string }) => slide.file ?? 'slides.md'
  const lists: [string, Named[]][] = [
    ['slide', slides.map(slide => ({ id: slide.id, where: { file: fileOf(slide), line: slide.line } }))],
    ['block', blocks.map(block => ({ id: block.id, where: { file: 'slides.md', line: block.line } }))],
    [
      'activity',
      slides.flatMap(slide =>
        slide.activity ? [{ id: slide.activity.id, where: { file: fileOf(slide), line: slide.line } }] : [],
      ),
    ],
    ['fact', facts.map(fact => ({ id: fact.id, where: { file: 'facts.yaml', line: fact.line ?? null } }))],
    ...(['events', 'presentations', 'support'] as const).map((key): [string, Named[]] => [
      singular(key),
      config[key].map(entry => ({ id: entry.id, where: configLine(workshop, `${key}.${entry.id}`) })),
    ]),
  ]
  const blockIds = new Set(blocks.map(block => block.id))
  const lostHandouts = handouts
    .filter(handout => handout.blockId !== null && !blockIds.has(handout.blockId))
    .map(handout =>
      problemAt(
        { file: `handouts/${handout.id}.md`, line: handout.line },
        `handout "${handout.id}" names the block "${handout.blockId}", which does not exist`,
        `Use ${[...blockIds].join(', ')}, or leave it out.`,
      ),
    )
  return [...lists.flatMap(([noun, entries]) => repeated(noun, entries)), ...lostHandouts]
}

function repeated(noun: string, entries: Named[]): Problem[] {
  return entries
    .filter((entry, index) => entries.findIndex(other => other.id === entry.id) < index)
    .map(entry => problemAt(entry.where, `there is another ${noun} "${entry.id}"`, 'Give one of them its own id.'))
}
