import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { walkBlocks } from '../markdown/walk.ts'
import { contentParts, lineOf, problemAt } from './content-part.ts'

/** Each field of a form has its own name, and a form has fields. */
export function checkFields(workshop: Workshop): Problem[] {
  const parts = contentParts(workshop)
  return workshop.handouts.flatMap((handout) => {
    const part = parts.find(({ file }) => file === `handouts/${handout.id}.md`)!
    const ids = [...walkBlocks(handout.content)].flatMap(block => (block.kind === 'field' ? [block.id] : []))
    const repeated = ids.filter((id, index) => ids.indexOf(id) < index)
    return [
      ...repeated.map(id =>
        problemAt(
          { file: part.file, line: lineOf(part, `field:${id}`) },
          `two fields are called "${id}"`,
          'Give each field its own name: what is typed in one would appear in both.',
        ),
      ),
      ...(handout.fillable && ids.length === 0
        ? [
            problemAt(
              part,
              `${part.name} is fillable but has no field`,
              'Add a field, [____ Label](field:name), or remove "fillable".',
            ),
          ]
        : []),
    ]
  })
}
