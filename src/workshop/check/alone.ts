import type { Problem } from '../model/problem.ts'
import type { Content, Slide } from '../model/workshop.ts'
import { isQuestion } from '../model/activity.ts'
import { problemAt } from './content-part.ts'

/** What is written for someone on their own can be shown to them; what has a place for their words is never sent. */
export function checkAlone({ slides }: Content): Problem[] {
  return slides.flatMap(slide => faultsOf(slide).map(fault =>
    problemAt({ file: slide.file ?? 'slides.md', line: slide.line }, ...fault)))
}

type Fault = [fact: string, remedy: string]

function faultsOf({ id, onlyInRoom, alone, activity }: Slide): Fault[] {
  const faults: Fault[] = []
  const question = activity && isQuestion(activity) ? activity : null
  if (onlyInRoom && alone)
    faults.push([`slide "${id}" is only for a room, and has words for someone on their own`, 'Leave one of them out.'])
  if (alone && !question && (alone.prompt ?? alone.help) !== undefined) {
    faults.push([
      `slide "${id}" has a prompt or a help for someone on their own, but no question`,
      'Write what they read as "text", or add the question.',
    ])
  }
  if (question?.kind === 'choice' && !question.private && question.options.some(({ own }) => own)) {
    faults.push([
      `question "${question.id}" has a place for people's own words, and is not private`,
      'Add "private: true": these words are never sent.',
    ])
  }
  return faults
}
