import { z } from 'zod'
import { cleanText } from '../../live/questions/clean-text.ts'
import { lengthSchema } from '../../workshop/model/length.ts'
import { clockChangeProblem } from '../../workshop/schedule/schedule.ts'

function line(name: string, most: number) {
  return z
    .string(`Write the ${name}.`)
    .transform(cleanText)
    .refine(text => text.length <= most, `Keep the ${name} to ${most} characters.`)
}

/** The form for a new session, its start on the clock of this time zone. Each message is a sentence for its field. */
export function sessionFormSchema(timeZone: string) {
  return z.object({
    title: line('title', 120).refine(title => title !== '', 'Write a title.'),
    lengthMinutes: z.preprocess(Number, z.union(lengthSchema.options, 'Choose 45, 60 or 90 minutes.')),
    startsAt: z.preprocess(
      value => (value === '' || value === undefined ? null : value),
      z
        .string('Write the start as a date and a time.')
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Write the start as a date and a time.')
        .refine(isRealMoment, 'This day or hour does not exist.')
        .refine(
          text => !isRealMoment(text) || clockChangeProblem(text, timeZone) === null,
          'The clocks change in this hour. Choose a time before or after it.',
        )
        .nullable(),
    ),
    venue: line('venue', 120).default(''),
  })
}

/** False for what is only written like a date, such as 31 February. */
function isRealMoment(text: string): boolean {
  const moment = new Date(`${text}:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 16) === text
}
