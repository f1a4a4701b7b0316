import type { Problem } from '../model/problem.ts'
import type { Content, Slide } from '../model/workshop.ts'
import { problemAt } from './content-part.ts'

/** Slides that give an answer away wait for its question, and can: the question comes before, and they are words. */
export function checkReveals({ slides }: Content): Problem[] {
  return slides.flatMap((slide, index) => {
    const fault = revealFault(slide, slides.slice(0, index))
    return fault ? [problemAt({ file: slide.file ?? 'slides.md', line: slide.line }, ...fault)] : []
  })
}

type Fault = [fact: string, remedy: string]

function revealFault(slide: Slide, earlier: Slide[]): Fault | null {
  const name = `slide "${slide.id}"`
  if (slide.reveals === undefined)
    return forgottenFault(slide, earlier)
  if (!earlier.some(({ activity }) => activity?.id === slide.reveals)) {
    return [
      `${name} reveals "${slide.reveals}", which no earlier slide asks`,
      'Name the id of an earlier question, or leave "reveals" out.',
    ]
  }
  return isPlainText(slide)
    ? null
    : [
        `${name} has "reveals", and more on it than plain text`,
        'Leave out its question, tags and columns: only plain text can wait for the answers.',
      ]
}

/** A guess's figure on a later slide, where everyone could read it before they guess. */
function forgottenFault({ id, facts }: Slide, earlier: Slide[]): Fault | null {
  const guess = earlier
    .map(({ activity }) => activity)
    .find(activity => activity?.kind === 'number' && activity.answer && facts.includes(activity.answer.fact))
  return guess
    ? [
        `slide "${id}" gives the answer to "${guess.id}" away, and phones could read it before they guess`,
        `Add "reveals: ${guess.id}".`,
      ]
    : null
}

function isPlainText({ activity, content, texts }: Slide): boolean {
  const hasColumns = content.some(({ kind }) => kind === 'columns')
  const hasTags = (texts ?? []).some(({ of, text }) => of === 'content' && /<[a-z]|^::/im.test(text))
  return !activity && !hasColumns && !hasTags
}
