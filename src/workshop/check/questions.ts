import type { Question, QuestionOf } from '../model/activity.ts'
import type { Problem } from '../model/problem.ts'
import type { Content, Slide } from '../model/workshop.ts'
import { isQuestion } from '../model/activity.ts'
import { problemAt } from './content-part.ts'

/** Questions make sense: ranges have room, comparisons have something to compare with. */
export function checkQuestions({ slides, facts }: Content): Problem[] {
  return slides.flatMap((slide, index) => {
    const { activity } = slide
    if (!activity || !isQuestion(activity))
      return []
    const report = (fact: string, remedy: string) =>
      problemAt({ file: slide.file ?? 'slides.md', line: slide.line }, `question "${activity.id}" ${fact}`, remedy)
    if (activity.kind === 'scale' && activity.comparedWith !== undefined)
      return checkComparison(activity, slides.slice(0, index), report)
    if (activity.kind === 'number')
      return checkNumber(activity, facts, report)
    if (activity.kind === 'multi' && activity.most !== undefined && activity.most > activity.options.length) {
      return [
        report(
          `lets people pick ${activity.most} of ${activity.options.length} options`,
          `Make "most" ${activity.options.length} or less, or leave it out.`,
        ),
      ]
    }
    return checkPrivacy(activity, report)
  })
}

type Report = (fact: string, remedy: string) => Problem

function checkPrivacy(question: Question, report: Report): Problem[] {
  return question.private && question.sensitive
    ? [report('is private and sensitive', 'Leave "sensitive" out: what stays on the phone is never released.')]
    : []
}

function checkComparison(question: QuestionOf<'scale'>, earlier: Slide[], report: Report): Problem[] {
  const before = earlier.map(slide => slide.activity).find(activity => activity?.id === question.comparedWith)
  if (!before) {
    return [
      report(
        `is compared with "${question.comparedWith}", which no earlier slide asks`,
        'Name an earlier scale question.',
      ),
    ]
  }
  if (before.kind !== 'scale' || !before.private) {
    return [
      report(
        `is compared with "${before.id}", which is not a private scale`,
        'Compare with a scale that has "private: true".',
      ),
    ]
  }
  const sameItems = before.items.map(item => item.id).join() === question.items.map(item => item.id).join()
  if (!sameItems || before.steps !== question.steps) {
    return [
      report(
        `is compared with "${before.id}", but their items or steps differ`,
        'Give both the same item ids in the same order, and the same steps.',
      ),
    ]
  }
  return []
}

function checkNumber(question: QuestionOf<'number'>, facts: Content['facts'], report: Report): Problem[] {
  const { min, max, step, answer } = question
  if (min >= max)
    return [report(`goes from ${min} to ${max}`, 'Make "max" larger than "min".')]
  if (step > max - min)
    return [report(`has steps of ${step} between ${min} and ${max}`, 'Make "step" smaller.')]
  if (!answer)
    return []
  if (answer.value < min || answer.value > max) {
    return [
      report(`has the answer ${answer.value}, which nobody can choose between ${min} and ${max}`, 'Widen the range.'),
    ]
  }
  const fact = facts.find(({ id }) => id === answer.fact)
  const figures = fact?.figures.map(figure => Number(figure.replace(/[,%]/g, '')))
  return figures && !figures.includes(answer.value)
    ? [
        report(
          `has the answer ${answer.value}, which is no figure of fact "${answer.fact}"`,
          `Use ${fact?.figures.join(' or ') || 'another fact'}.`,
        ),
      ]
    : []
}
