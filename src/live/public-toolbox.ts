import type { Exercise } from '../workshop/model/activity.ts'
import type { Toolbox } from '../workshop/model/toolbox.ts'
import type { Workshop } from '../workshop/model/workshop.ts'

/** What a phone fetches after it has joined: the tools' content, and the exercises as they are. `GET /toolbox.json` */
export interface PublicToolbox extends Toolbox {
  exercises: Exercise[]
}

export function publicToolbox({ toolbox, slides }: Workshop): PublicToolbox {
  const exercises = slides.flatMap(({ activity }) => (activity?.kind === 'exercise' ? [activity] : []))
  return { ...toolbox, exercises }
}
