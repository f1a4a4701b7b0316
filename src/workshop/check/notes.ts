import type { Problem } from '../model/problem.ts'
import type { Content } from '../model/workshop.ts'
import { problemAt } from './content-part.ts'

/** Every slide tells the facilitator what to say and what to do. */
export function checkNotes({ slides }: Content): Problem[] {
  return slides.flatMap(({ id, file = 'slides.md', line, note }) => {
    const where = { file, line }
    if (note.say.length + note.do.length + note.ifItGoesWrong.length === 0) {
      return [
        problemAt(
          where,
          `slide "${id}" has no notes`,
          'End the slide with a comment: <!-- **Say:** … **Do:** … -->.',
        ),
      ]
    }
    return note.say.length > 0
      ? []
      : [
          problemAt(
            where,
            `the notes of slide "${id}" do not tell what to say`,
            'Add a paragraph that begins **Say:**.',
            'warning',
          ),
        ]
  })
}
