import type { Activity, QuestionOf } from '../../workshop/model/activity.ts'

/** Whether this question is open from the start of a session to its end, whatever slide is on. */
export function isAnytime(activity: Activity): activity is QuestionOf<'text'> {
  return activity.kind === 'text' && activity.anytime
}
