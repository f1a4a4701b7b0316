import { toolWords } from '../../../language/words.ts'
import { DayField } from '../parts/day-field.tsx'
import { NoteField } from '../parts/note-field.tsx'

const words = toolWords.plan.rest

interface BreakCardProps {
  text: string
  day: string
  /** It was chosen on the slides, and nothing else has been written since. */
  isChosen: boolean
  /** The slide with ideas. */
  ideas: string | null
  change: (text: string) => void
  changeDay: (day: string) => void
}

/** The break comes first, here too. */
export function BreakCard({ text, day, isChosen, ideas, change, changeDay }: BreakCardProps) {
  return (
    <section class="card">
      <h3>{words.title}</h3>
      <NoteField
        label={words.label}
        help={isChosen ? words.chosen : words.help}
        rows={1}
        value={text}
        change={change}
      />
      {ideas && text === '' && <p><a href={`#slide/${ideas}`}>{words.ideas}</a></p>}
      <DayField type="date" label={words.day} value={day} change={changeDay} />
    </section>
  )
}
