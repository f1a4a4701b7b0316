import type { Activity, Question } from '../../workshop/model/activity.ts'
import type { Slide, Workshop } from '../../workshop/model/workshop.ts'
import { isQuestion } from '../../workshop/model/activity.ts'

/** The slide with this id, if the workshop has it. */
export function findSlide(workshop: Workshop, slideId: string): Slide | undefined {
  return workshop.slides.find(slide => slide.id === slideId)
}

/** The activity with this id, if a slide has it. */
export function findActivity(workshop: Workshop, activityId: string): Activity | undefined {
  return workshop.slides.find(slide => slide.activity?.id === activityId)?.activity ?? undefined
}

/** The question with this id; an exercise is not one. */
export function findQuestion(workshop: Workshop, questionId: string): Question | undefined {
  const activity = findActivity(workshop, questionId)
  return activity && isQuestion(activity) ? activity : undefined
}

/** Every question of the deck, in the deck's order. */
export function allQuestions(workshop: Workshop): Question[] {
  return workshop.slides.flatMap(slide => (slide.activity && isQuestion(slide.activity) ? [slide.activity] : []))
}

/** The number of the slide where people join: the one with the id or the layout "join", else the first. */
export function joinSlideNo(workshop: Workshop): number {
  const join = workshop.slides.find(slide => slide.id === 'join' || slide.layout === 'join') ?? workshop.slides[0]
  return join?.no ?? 1
}
