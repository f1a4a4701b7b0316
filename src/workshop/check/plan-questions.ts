import type { Activity } from '../model/activity.ts'
import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { problemAt } from './content-part.ts'

/** The questions that the plan on the phone looks back at are there, of the right kind, and private. */
export function checkPlanQuestions({ slides, toolbox: { plan } }: Workshop): Problem[] {
  const activities = slides.flatMap(({ activity }) => (activity ? [activity] : []))
  const find = (id: string) => activities.find(activity => activity.id === id)
  const wanted = [
    ...(plan.breakQuestion ? [{ id: plan.breakQuestion, kind: 'choice' as const }] : []),
    ...plan.lookBack.map(id => ({ id, kind: 'scale' as const })),
  ]
  return wanted.filter(({ id, kind }) => !isPrivate(find(id), kind)).map(({ id, kind }) => problemAt(
    { file: 'toolbox.yaml', line: null },
    `"${id}" under "plan" is not a private question of the kind "${kind}"`,
    'Name the activity of a slide that has "private: true", or remove it here.',
  ))
}

function isPrivate(activity: Activity | undefined, kind: 'choice' | 'scale'): boolean {
  return activity?.kind === kind && activity.private
}
