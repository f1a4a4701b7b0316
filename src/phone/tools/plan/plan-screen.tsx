import type { ToolProps } from '../tool.ts'
import type { OnePlan } from './plan-notes.ts'
import { toolWords } from '../../../language/words.ts'
import { useToolbox } from '../../content/load-toolbox.ts'
import { addStyles } from '../../parts/add-styles.ts'
import { Loading } from '../../parts/loading.tsx'
import { useStore } from '../../state/store.ts'
import styles from '../../styles/plan.css?inline'
import { DayField } from '../parts/day-field.tsx'
import { PrintSheet } from '../parts/print-sheet.tsx'
import { BreakCard } from './break-card.tsx'
import { chosenBreak } from './chosen-break.ts'
import { LookBack } from './look-back.tsx'
import { PlanCard } from './plan-card.tsx'
import { planShelf } from './plan-notes.ts'
import { planOf, planParts } from './plan-text.ts'
import { WaysOut } from './ways-out.tsx'

addStyles(styles)

const words = toolWords.plan

/** A break, then up to a few if–then plans, and a day to look at them again. */
export function PlanScreen({ content, notes, book }: ToolProps) {
  const toolbox = useToolbox()
  const store = notes.on(planShelf)
  const written = useStore(store)
  useStore(book.records)
  if (!toolbox)
    return <Loading />
  const { plan: start } = toolbox
  const chosen = chosenBreak(start, content, book)
  const plan = { start, notes: written, rest: written.rest ?? chosen.text }
  const change = (id: string, part: Partial<OnePlan>) => {
    const { plans } = store.get()
    store.set({ ...store.get(), plans: { ...plans, [id]: { ...planOf(store.get(), id), ...part } } })
  }
  return (
    <>
      <BreakCard
        text={plan.rest}
        day={written.restDay}
        isChosen={written.rest === null && chosen.text !== ''}
        ideas={chosen.slideId}
        change={rest => store.set({ ...store.get(), rest })}
        changeDay={restDay => store.set({ ...store.get(), restDay })}
      />
      <LookBack start={start} content={content} book={book} />
      <p class="quiet">{words.howMany}</p>
      {start.plans.map((one, no) => (
        <PlanCard
          key={one.id}
          start={one}
          plan={planOf(written, one.id)}
          isFirst={no === 0}
          lang={content.language}
          change={part => change(one.id, part)}
        />
      ))}
      <section class="card">
        <h3>{words.checkIn.title}</h3>
        <DayField
          type="date"
          label={words.checkIn.label}
          value={written.checkIn}
          change={checkIn => store.set({ ...store.get(), checkIn })}
        />
      </section>
      <WaysOut plan={plan} store={store} timeZone={content.timeZone} />
      <PrintSheet title={words.sheet} parts={planParts(plan)} />
    </>
  )
}
