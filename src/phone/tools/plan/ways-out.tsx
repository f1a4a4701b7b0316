import type { Store } from '../../state/store.ts'
import type { PlanNotes } from './plan-notes.ts'
import type { WholePlan } from './plan-text.ts'
import { useState } from 'preact/hooks'
import { toolWords } from '../../../language/words.ts'
import { saveFile } from '../../parts/save-file.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { calendarText } from './calendar-text.ts'
import { planAsText, remindersOf } from './plan-text.ts'

const words = toolWords.plan.out

interface WaysOutProps {
  plan: WholePlan
  store: Store<PlanNotes>
  /** In which a plan's hours are meant. */
  timeZone: string
}

/** A plan for the calendar, as a text, on paper, or to someone: made here, and sent by nobody but its owner. */
export function WaysOut({ plan, store, timeZone }: WaysOutProps) {
  const [isSaved, setSaved] = useState(false)
  const reminders = remindersOf(plan)
  const text = planAsText(plan)

  function save() {
    if (store.get().uid === '')
      store.set({ ...store.get(), uid: randomName() })
    const options = { timeZone, uid: store.get().uid, nowMs: Date.now() }
    saveFile('plan.ics', calendarText(reminders, options), 'text/calendar;charset=utf-8')
    setSaved(true)
  }

  return (
    <section class="card">
      <h3>{words.title}</h3>
      {reminders.length > 0
        ? (
            <>
              <button class="button" type="button" onClick={save}>{words.calendar}</button>
              <p class="quiet" role="status">{isSaved ? words.saved : words.calendarHelp}</p>
            </>
          )
        : <p>{words.noDay}</p>}
      {text !== '' && (
        <>
          <CopyButton text={text} label={words.copied} />
          {typeof navigator.share === 'function' && (
            <button class="button plain" type="button" onClick={() => void share(text)}>{words.share}</button>
          )}
          <PrintButton />
        </>
      )}
    </section>
  )
}

/** Whoever closes the list of apps has changed their mind: nothing is wrong. */
async function share(text: string) {
  await navigator.share({ title: words.copied, text }).catch(() => {})
}

/** Also without https, where there is no `randomUUID`. */
function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('')
}
