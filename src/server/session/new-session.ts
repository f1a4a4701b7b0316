import type { Workshop } from '../../workshop/model/workshop.ts'
import { z } from 'zod'
import { deskWords } from '../../language/words.ts'
import { cleanText } from '../../live/questions/clean-text.ts'
import { lengthSchema } from '../../workshop/model/length.ts'
import { clockChangeProblem } from '../../workshop/schedule/schedule.ts'
import { readMinutes } from './block-minutes.ts'

const words = deskWords.sessionForm
const mostCharacters = 120

function line({ missing, long }: { missing: string, long: string }) {
  return z
    .string(missing)
    .transform(cleanText)
    .refine(text => text.length <= mostCharacters, long)
}

/** The form for a session, its start on the workshop's clock. Each message is a sentence for its field. */
export function sessionFormSchema({ blocks, config }: Workshop) {
  const { timeZone } = config.session
  const fields = z.object({
    title: line(words.title).refine(title => title !== '', words.title.empty),
    lengthMinutes: z.preprocess(Number, z.union(lengthSchema.options, words.lengthMinutes)),
    startsAt: z.preprocess(
      value => (value === '' || value === undefined ? null : value),
      z
        .string(words.startsAt.unreadable)
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, words.startsAt.unreadable)
        .refine(isRealMoment, words.startsAt.notReal)
        .refine(
          text => !isRealMoment(text) || clockChangeProblem(text, timeZone) === null,
          words.startsAt.clocksChange,
        )
        .nullable(),
    ),
    venue: line(words.venue).default(''),
    /** Typed for each block, by its id. */
    minutes: z.record(z.string(), z.string()).default({}),
  })
  return fields.transform(({ minutes, ...details }, context) => {
    const read = readMinutes(blocks, details.lengthMinutes, minutes)
    if (read.ok)
      return { ...details, blockMinutes: read.minutes }
    context.addIssue({ code: 'custom', path: ['minutes'], message: read.problem })
    return z.NEVER
  })
}

/** False for what is only written like a date, such as 31 February. */
function isRealMoment(text: string): boolean {
  const moment = new Date(`${text}:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 16) === text
}
