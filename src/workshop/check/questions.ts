import type { Question, QuestionKind, QuestionOf } from '../model/activity.ts'
import type { Problem } from '../model/problem.ts'
import type { Content, Slide } from '../model/workshop.ts'
import { isQuestion } from '../model/activity.ts'
import { problemAt } from './content-part.ts'

/** What is wrong with a question, and what to do about it. */
interface Fault {
  fact: string
  remedy: string
}

/** What a question is seen with: the slides before its own, and the facts. */
interface Surroundings {
  earlier: Slide[]
  facts: Content['facts']
}

type Check<K extends QuestionKind> = (question: QuestionOf<K>, around: Surroundings) => Fault | null

const checks: { [K in QuestionKind]: Check<K> } = {
  choice: () => null,
  multi: mostFault,
  scale: comparisonFault,
  number: (question, { facts }) => rangeFault(question) ?? figureFault(question, facts),
  order: () => null,
  sort: boxFault,
  text: anytimeFault,
}

/** Questions make sense: ranges have room, comparisons have something to compare with. */
export function checkQuestions({ slides, facts }: Content): Problem[] {
  return slides.flatMap((slide, index) => {
    const { activity } = slide
    if (!activity || !isQuestion(activity))
      return []
    const faults = [kindFault(activity, { earlier: slides.slice(0, index), facts }), privacyFault(activity)]
    return faults
      .filter(fault => fault !== null)
      .map(({ fact, remedy }) =>
        problemAt({ file: slide.file ?? 'slides.md', line: slide.line }, `question "${activity.id}" ${fact}`, remedy),
      )
  })
}

function kindFault<K extends QuestionKind>(question: QuestionOf<K>, around: Surroundings): Fault | null {
  return checks[question.kind](question, around)
}

function privacyFault({ kind, private: isPrivate, sensitive }: Question): Fault | null {
  if (!sensitive)
    return null
  if (isPrivate) {
    return {
      fact: 'is private and sensitive',
      remedy: 'Leave "sensitive" out: what stays on the phone is never released.',
    }
  }
  // An average or a middle answer tells of one person even where no count is small.
  return kind === 'number' || kind === 'order' || kind === 'sort'
    ? {
        fact: `is sensitive, and its results would tell of one person`,
        remedy: 'Ask it as a choice, a multi or a scale: their small counts are not shown.',
      }
    : null
}

function anytimeFault({ anytime, private: isPrivate, seconds }: QuestionOf<'text'>): Fault | null {
  if (!anytime)
    return null
  if (isPrivate)
    return { fact: 'is private, and asked at any time', remedy: 'Leave one out: what is private is never sent.' }
  return seconds === undefined
    ? null
    : { fact: 'has a time, and is asked at any time', remedy: 'Leave "seconds" out: it stays open to the end.' }
}

function mostFault({ most, options }: QuestionOf<'multi'>): Fault | null {
  return most !== undefined && most > options.length
    ? {
        fact: `lets people pick ${most} of ${options.length} options`,
        remedy: `Make "most" ${options.length} or less, or leave it out.`,
      }
    : null
}

function comparisonFault(question: QuestionOf<'scale'>, { earlier }: Surroundings): Fault | null {
  const { comparedWith } = question
  if (comparedWith === undefined)
    return null
  const before = earlier.map(slide => slide.activity).find(activity => activity?.id === comparedWith)
  if (!before) {
    return {
      fact: `is compared with "${comparedWith}", which no earlier slide asks`,
      remedy: 'Name an earlier scale question.',
    }
  }
  if (before.kind !== 'scale' || !before.private) {
    return {
      fact: `is compared with "${comparedWith}", which is not a private scale`,
      remedy: 'Compare with a scale that has "private: true".',
    }
  }
  const sameItems = before.items.map(item => item.id).join() === question.items.map(item => item.id).join()
  return sameItems && before.steps === question.steps
    ? null
    : {
        fact: `is compared with "${comparedWith}", but their items or steps differ`,
        remedy: 'Give both the same item ids in the same order, and the same steps.',
      }
}

function rangeFault({ min, max, step }: QuestionOf<'number'>): Fault | null {
  if (min >= max)
    return { fact: `goes from ${min} to ${max}`, remedy: 'Make "max" larger than "min".' }
  return step > max - min
    ? { fact: `has steps of ${step} between ${min} and ${max}`, remedy: 'Make "step" smaller.' }
    : null
}

function figureFault({ min, max, answer }: QuestionOf<'number'>, facts: Content['facts']): Fault | null {
  if (!answer)
    return null
  if (answer.value < min || answer.value > max) {
    return {
      fact: `has the answer ${answer.value}, which nobody can choose between ${min} and ${max}`,
      remedy: 'Widen the range.',
    }
  }
  const fact = facts.find(({ id }) => id === answer.fact)
  const figures = fact?.figures.map(figure => Number(figure.replace(/[,%]/g, '')))
  return figures && !figures.includes(answer.value)
    ? {
        fact: `has the answer ${answer.value}, which is no figure of fact "${answer.fact}"`,
        remedy: `Use ${fact?.figures.join(' or ') || 'another fact'}.`,
      }
    : null
}

function boxFault({ boxes, lines }: QuestionOf<'sort'>): Fault | null {
  const names = boxes.map(({ id }) => `"${id}"`).join(' or ')
  const lost = lines.find(line => !boxes.some(({ id }) => id === line.box))
  if (lost) {
    return lost.box === undefined
      ? { fact: `has the line "${lost.id}" without a box`, remedy: `Give it "box": ${names}.` }
      : { fact: `has the line "${lost.id}" in the box "${lost.box}", which it does not have`, remedy: `Use ${names}.` }
  }
  const empty = boxes.find(({ id }) => !lines.some(({ box }) => box === id))
  return empty
    ? { fact: `has no line for the box "${empty.id}"`, remedy: 'Put at least one line into each box.' }
    : null
}
